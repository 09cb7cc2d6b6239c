package visitwise.app.demo;

import java.util.List;
import visitwise.domain.Message;
import visitwise.feature.enrolment.EnrolParticipant;
import visitwise.feature.participantfile.Attempt;
import visitwise.feature.participantfile.BookVisit;
import visitwise.feature.participantfile.CloseDosing;
import visitwise.feature.participantfile.EndParticipation;
import visitwise.feature.participantfile.MoveAnchor;
import visitwise.feature.participantfile.Problem;
import visitwise.feature.participantfile.RecordInfusion;
import visitwise.feature.participantfile.RecordUnscheduledVisit;
import visitwise.feature.participantfile.RecordVisit;
import visitwise.feature.results.OpenSheet;
import visitwise.feature.results.SaveSheet;
import visitwise.storage.database.Database;
import visitwise.storage.study.ProtocolLibrary;

/** What a coordinator does about participants. */
record UseCases(
        EnrolParticipant enrol,
        BookVisit book,
        RecordVisit visits,
        RecordInfusion infusions,
        SaveSheet results,
        OpenSheet sheets,
        CloseDosing dosing,
        RecordUnscheduledVisit extras,
        MoveAnchor moves,
        EndParticipation ends) {

    static UseCases of(Database database, ProtocolLibrary library) {
        return new UseCases(
                new EnrolParticipant(database),
                new BookVisit(database, library),
                new RecordVisit(database, library),
                new RecordInfusion(database, library),
                new SaveSheet(database, library),
                new OpenSheet(database, library),
                new CloseDosing(database, library),
                new RecordUnscheduledVisit(database, library),
                new MoveAnchor(database, library),
                new EndParticipation(database, library));
    }

    /** What was saved; a refusal here means that the tales break a rule. */
    static <T> T saved(Attempt<T> attempt) {
        return switch (attempt) {
            case Attempt.Saved<T>(T value, List<Message> _) -> value;
            case Attempt.Refused<T>(List<Problem> problems) ->
                throw new IllegalStateException("the demonstration is refused: " + problems);
            case Attempt.Conflict<T> conflict -> throw new IllegalStateException(conflict.toString());
        };
    }
}
