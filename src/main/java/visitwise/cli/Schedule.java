package visitwise.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import visitwise.domain.Message;
import visitwise.domain.protocol.Arm;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.schedule.DueVisit;
import visitwise.domain.schedule.ReportedDates;

/** A schedule with everything it was worked out from. */
record Schedule(Protocol protocol, Arm arm, ReportedDates dates, LocalDate today, List<DueVisit> visits) {

    /** That some visits have no date yet, and what they wait for. */
    Optional<Message> undated() {
        var waiting = visits.stream().filter(v -> v.target() == null).toList();
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of(
                        "schedule.note.undated",
                        codes(waiting),
                        waiting.getFirst().why().message()));
    }

    /** That dose visits of the plan lie after the last dose, given or agreed. */
    Optional<Message> dosesAfterTheLast() {
        var last = dates.lastDose();
        if (last == null) {
            return Optional.empty();
        }
        var later = visits.stream()
                .filter(v -> v.visit().dose() != null && !v.state().isDone())
                .filter(v -> v.target() != null && v.target().isAfter(last))
                .toList();
        return later.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of("schedule.note.dosesAfterTheLast", codes(later), last));
    }

    private static String codes(List<DueVisit> visits) {
        return visits.stream().map(DueVisit::code).collect(Collectors.joining(", "));
    }
}
