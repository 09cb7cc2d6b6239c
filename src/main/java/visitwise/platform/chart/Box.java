package visitwise.platform.chart;

/** The room that something takes. */
record Box(double left, double top, double width, double height) {

    static Box around(Spot middle, double size) {
        return new Box(middle.x() - size / 2, middle.y() - size / 2, size, size);
    }

    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }

    boolean overlaps(Box other) {
        return left < other.right() && other.left < right() && top < other.bottom() && other.top < bottom();
    }

    boolean isInside(Box outer) {
        return left >= outer.left && right() <= outer.right() && top >= outer.top && bottom() <= outer.bottom();
    }
}
