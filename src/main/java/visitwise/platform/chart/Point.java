package visitwise.platform.chart;

import java.math.BigDecimal;
import java.util.Comparator;

/**
 * One value of a series.
 *
 * @param shown the value as it was reported, without its unit, such as 0.72 or &lt;7; for an absent one, why
 * @param label what else is said of it, such as the visit; may be empty
 * @param count how many it stands for, such as 7/18; drawn below the axis; may be empty
 */
public record Point(Place place, Reading reading, String shown, String label, String count) {

    static final Comparator<Point> IN_ORDER = Comparator.comparing(Point::place, Point::compare);

    public Point(Place place, Reading reading, String shown, String label) {
        this(place, reading, shown, label, "");
    }

    public static Point exact(Place place, BigDecimal value, String label) {
        return new Point(place, new Reading.Exact(value), value.toPlainString(), label);
    }

    public static Point below(Place place, BigDecimal bound, String label) {
        return new Point(place, new Reading.Below(bound), "<" + bound.toPlainString(), label);
    }

    public static Point above(Place place, BigDecimal bound, String label) {
        return new Point(place, new Reading.Above(bound), ">" + bound.toPlainString(), label);
    }

    public static Point between(Place place, Reading.Between reading, String label) {
        return new Point(place, reading, reading.value().toPlainString(), label);
    }

    /**
     * Planned and not there.
     *
     * @param why in words, such as missed
     */
    public static Point absent(Place place, String why, String label) {
        return new Point(place, new Reading.Absent(), why, label);
    }

    /** The same, standing for so many. */
    public Point counting(String many) {
        return new Point(place, reading, shown, label, many);
    }

    public boolean isAbsent() {
        return reading instanceof Reading.Absent;
    }

    private static int compare(Place one, Place other) {
        return switch (one) {
            case Place.Moment(var time) when other instanceof Place.Moment(var later) -> time.compareTo(later);
            case Place.Visit(var number) when other instanceof Place.Visit(var next) -> Integer.compare(number, next);
            default -> throw new IllegalArgumentException(one + " and " + other + " lie on different axes");
        };
    }
}
