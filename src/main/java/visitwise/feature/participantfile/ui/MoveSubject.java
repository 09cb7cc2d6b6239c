package visitwise.feature.participantfile.ui;

import java.time.LocalDate;
import java.util.Optional;
import visitwise.domain.Message;
import visitwise.feature.participantfile.Move;
import visitwise.feature.participantfile.ParticipantFile;
import visitwise.feature.participantfile.ParticipantFile.Calendar;

/** Names what is about to be moved, with the day it is on now. */
final class MoveSubject {

    private MoveSubject() {}

    static Message of(ParticipantFile file, Move move) {
        return switch (move) {
            case Move.DoseDay(int number, var _) -> dose(file, number);
            case Move.DayZero _ -> dayZero(file);
            case Move.Enrolment _ -> Message.of("moveDate.subject.enrolment");
        };
    }

    private static Message dose(ParticipantFile file, int number) {
        return file.dosing().infusions().stream()
                .filter(row -> row.value().doseNumber() == number)
                .flatMap(row -> row.value().givenOn().stream())
                .findFirst()
                .map(day -> Message.of("moveDate.subject.dose", number, day))
                .orElseGet(() -> Message.of("moveDate.subject.notGiven", number));
    }

    private static Message dayZero(ParticipantFile file) {
        var agreed = file.calendar() instanceof Calendar.Planned planned
                ? Optional.ofNullable(planned.dayZero().date())
                : Optional.<LocalDate>empty();
        return agreed.map(day -> Message.of("moveDate.subject.dayZero", day))
                .orElseGet(() -> Message.of("moveDate.subject.notAgreed"));
    }
}
