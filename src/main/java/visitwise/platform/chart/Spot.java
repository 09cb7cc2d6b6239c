package visitwise.platform.chart;

/** A place in the drawing, counted from its upper left corner. */
record Spot(double x, double y) {}
