package visitwise.platform.chart;

import java.util.List;

/**
 * Values that belong together.
 *
 * @param group what the legend says of one of many; empty if all are of one group
 * @param points in any order
 */
public record Series(String name, String group, Kind kind, Look look, List<Point> points) {

    /** How a series is drawn. */
    public enum Kind {
        /** Markers joined by straight lines. */
        COURSE,
        /** A thin line without markers, one of many. */
        ONE_OF_MANY,
        /** A thick line, with the interval of each value as a band. */
        MIDDLE_WITH_BAND,
        /** Markers with their intervals, not joined. */
        INTERVALS
    }

    public Series {
        points = points.stream().sorted(Point.IN_ORDER).toList();
    }

    public Series(String name, Kind kind, Look look, List<Point> points) {
        this(name, "", kind, look, points);
    }

    public static Series course(String name, Look look, List<Point> points) {
        return new Series(name, Kind.COURSE, look, points);
    }

    /** The course of one participant among many. */
    public static Series oneOfMany(String name, String group, Look look, List<Point> points) {
        return new Series(name, group, Kind.ONE_OF_MANY, look, points);
    }

    /** The points carry the median with its quartiles. */
    public static Series middleWithBand(String name, Look look, List<Point> points) {
        return new Series(name, Kind.MIDDLE_WITH_BAND, look, points);
    }

    /** The points carry a share with its confidence interval. */
    public static Series intervals(String name, Look look, List<Point> points) {
        return new Series(name, Kind.INTERVALS, look, points);
    }
}
