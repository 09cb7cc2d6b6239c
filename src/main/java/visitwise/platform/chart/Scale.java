package visitwise.platform.chart;

/** How values are spread over the height. */
public enum Scale {
    LINEAR,
    LOG
}
