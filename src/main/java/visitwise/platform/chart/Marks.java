package visitwise.platform.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What helps to judge the values. */
public record Marks(List<Band> bands, List<Threshold> thresholds, List<Event> events) {

    public static final Marks NONE = new Marks(List.of(), List.of(), List.of());

    /**
     * Such as a reference range.
     *
     * @param from null if it has no lower end
     * @param to null if it has no upper end
     */
    public record Band(
            String label,
            @Nullable BigDecimal from,
            @Nullable BigDecimal to) {}

    /** Such as the limit for a remission. */
    public record Threshold(String label, BigDecimal value) {}

    /**
     * Such as an infusion.
     *
     * @param kind what the legend calls all of its kind
     * @param brief what stands above its sign
     * @param label what is read out
     */
    public record Event(Place place, String kind, String brief, String label) {}

    public Marks {
        bands = List.copyOf(bands);
        thresholds = List.copyOf(thresholds);
        events = List.copyOf(events);
    }

    public Marks with(Band band) {
        return new Marks(and(bands, band), thresholds, events);
    }

    public Marks with(Threshold threshold) {
        return new Marks(bands, and(thresholds, threshold), events);
    }

    public Marks with(Event event) {
        return new Marks(bands, thresholds, and(events, event));
    }

    private static <T> List<T> and(List<T> some, T more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }
}
