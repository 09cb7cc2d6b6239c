package visitwise.feature.participantfile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import visitwise.domain.participant.Occasion;
import visitwise.domain.schedule.History;
import visitwise.storage.dossier.Dossier;

/**
 * What a calendar was worked out from, to see whether any of it changed since.
 *
 * @param row the version of the row that holds the date of a move; 0 if there is none
 * @param booked days agreed for planned visits that wait for their record, by code
 */
record ScheduleBasis(int row, History history, Map<String, LocalDate> booked) {

    ScheduleBasis {
        booked = Map.copyOf(booked);
    }

    static ScheduleBasis of(Dossier dossier, Move move) {
        var booked = new HashMap<String, LocalDate>();
        for (var visit : dossier.visits()) {
            var value = visit.value();
            if (value.occasion() instanceof Occasion.Planned(String code) && value.outcome() == null) {
                value.appointment().ifPresent(at -> booked.put(code, at.day()));
            }
        }
        var row = switch (move) {
            case Move.Enrolment _, Move.DayZero _ -> Seen.version(dossier.agreed());
            case Move.DoseDay(int number, LocalDate _) -> Seen.version(dossier.infusion(number));
        };
        return new ScheduleBasis(row, dossier.history(), booked);
    }

    /** Where the date of a move is now. */
    @Nullable
    LocalDate from(Move move) {
        return switch (move) {
            case Move.Enrolment _ -> history.anchors().enrolment();
            case Move.DayZero _ -> history.anchors().firstDose();
            case Move.DoseDay(int number, LocalDate _) ->
                history.doseGiven(number).orElse(null);
        };
    }
}
