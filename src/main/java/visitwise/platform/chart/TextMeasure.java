package visitwise.platform.chart;

/** How much room text takes where the chart is drawn. */
public interface TextMeasure {

    /** The size of the letters. */
    double em();

    double width(String text);
}
