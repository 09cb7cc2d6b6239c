package visitwise.platform.chart;

import java.time.LocalDate;
import java.util.List;

/** What runs from left to right. */
public sealed interface Across {

    /** Real time from one day to another; points outside widen it. */
    record Days(LocalDate first, LocalDate last) implements Across {
        public Days {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("the axis ends on " + last + " before it begins on " + first);
            }
        }
    }

    /** The visits of a protocol in their order, evenly. */
    record Visits(List<String> names) implements Across {
        public Visits {
            names = List.copyOf(names);
        }
    }

    default boolean holds(Place place) {
        return switch (this) {
            case Days _ -> place instanceof Place.Moment;
            case Visits(var names) -> place instanceof Place.Visit(var number) && number >= 0 && number < names.size();
        };
    }
}
