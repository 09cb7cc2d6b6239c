package visitwise.feature.participantfile.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.participant.Occasion;
import visitwise.domain.participant.Visit;
import visitwise.feature.participantfile.ParticipantFile;
import visitwise.feature.participantfile.ParticipantFile.FileVisit;
import visitwise.platform.widget.VisitDates;
import visitwise.storage.database.Stored;

/** A line of the schedule. */
sealed interface ScheduleRow {

    /** A visit of the plan. */
    record Planned(FileVisit visit) implements ScheduleRow {

        VisitDates dates() {
            return VisitDates.of(visit.due(), booked().map(DayAndTime::day).orElse(null));
        }

        Optional<DayAndTime> booked() {
            return row().flatMap(Visit::appointment);
        }

        @Override
        public Optional<Visit> row() {
            return Optional.ofNullable(visit.stored()).map(Stored::value);
        }

        @Override
        public Optional<LocalDate> day() {
            return dates().day();
        }
    }

    /** A visit outside the plan. */
    record Extra(Stored<Visit> visit, Occasion.Extra occasion) implements ScheduleRow {

        @Override
        public Optional<Visit> row() {
            return Optional.of(visit.value());
        }

        @Override
        public Optional<LocalDate> day() {
            return visit.value().actualDay();
        }
    }

    /** What is stored about it. */
    Optional<Visit> row();

    /** The day it took place, is booked for or is due. */
    Optional<LocalDate> day();

    /** True if it waits for its record. */
    default boolean isPending() {
        return this instanceof Planned(FileVisit visit) && visit.due().state().isPending();
    }

    /** The plan in its order, with each visit outside it before the first planned one of a later day. */
    static List<ScheduleRow> of(ParticipantFile file) {
        var rows = new ArrayList<ScheduleRow>();
        VisitSheet.visits(file).forEach(visit -> rows.add(new Planned(visit)));
        file.extras().stream()
                .filter(visit -> visit.value().occasion() instanceof Occasion.Extra)
                .map(visit -> new Extra(visit, (Occasion.Extra) visit.value().occasion()))
                .sorted(Comparator.comparing(extra -> extra.day().orElse(LocalDate.MAX)))
                .forEach(extra -> rows.add(place(rows, extra.day().orElse(LocalDate.MAX)), extra));
        return List.copyOf(rows);
    }

    private static int place(List<ScheduleRow> rows, LocalDate day) {
        for (var at = 0; at < rows.size(); at++) {
            if (rows.get(at).day().filter(day::isBefore).isPresent()) {
                return at;
            }
        }
        return rows.size();
    }
}
