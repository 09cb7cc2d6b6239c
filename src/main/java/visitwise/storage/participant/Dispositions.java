package visitwise.storage.participant;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import visitwise.domain.schedule.Disposition;
import visitwise.storage.database.Fields;

/** How a disposition lies in the columns disposition, disposition_on and disposition_reason. */
final class Dispositions {

    private static final String IN_STUDY = "IN_STUDY";

    private static final String SCREEN_FAILURE = "SCREEN_FAILURE";

    private Dispositions() {}

    static String name(Disposition disposition) {
        return switch (disposition) {
            case Disposition.InStudy() -> IN_STUDY;
            case Disposition.ScreenFailure _ -> SCREEN_FAILURE;
            case Disposition.Ended ended -> ended.how().name();
        };
    }

    static @Nullable LocalDate day(Disposition disposition) {
        return switch (disposition) {
            case Disposition.InStudy() -> null;
            case Disposition.ScreenFailure failure -> failure.on();
            case Disposition.Ended ended -> ended.on();
        };
    }

    static @Nullable String reason(Disposition disposition) {
        return switch (disposition) {
            case Disposition.InStudy() -> null;
            case Disposition.ScreenFailure failure -> failure.reason();
            case Disposition.Ended ended -> ended.reason();
        };
    }

    /** Reads it from a row that has those three columns. */
    static Disposition read(Fields fields) {
        var name = fields.text("disposition");
        return switch (name) {
            case IN_STUDY -> new Disposition.InStudy();
            case SCREEN_FAILURE ->
                new Disposition.ScreenFailure(fields.day("disposition_on"), fields.text("disposition_reason"));
            default ->
                new Disposition.Ended(
                        Disposition.How.valueOf(name), fields.day("disposition_on"), fields.text("disposition_reason"));
        };
    }
}
