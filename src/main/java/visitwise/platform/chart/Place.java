package visitwise.platform.chart;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** Where a point stands from left to right. */
public sealed interface Place {

    /** On an axis of dates. */
    record Moment(LocalDateTime time) implements Place {}

    /** On an axis of visits: its number there, from 0. */
    record Visit(int number) implements Place {}

    /** The beginning of a day. */
    static Place on(LocalDate day) {
        return new Moment(day.atStartOfDay());
    }

    static Place at(LocalDateTime time) {
        return new Moment(time);
    }

    static Place visit(int number) {
        return new Visit(number);
    }
}
