package visitwise.feature.participantfile.ui;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import visitwise.domain.Message;
import visitwise.domain.participant.VisitAssessment;
import visitwise.domain.protocol.Assessment;
import visitwise.feature.participantfile.ParticipantFile.AssessmentLine;
import visitwise.feature.participantfile.VisitRecord.Done;
import visitwise.platform.form.Field;
import visitwise.platform.form.PlainText;

/** One assessment on the form of a visit: ticked as done, or the reason why not, or nothing told about it. */
final class AssessmentEntry {

    private static final int SENTENCE = 1000;

    private final BooleanProperty done = new SimpleBooleanProperty(this, "done");
    private final BooleanProperty before = new SimpleBooleanProperty(this, "before");
    private final Field<String> reason = new Field<>(new PlainText(SENTENCE));
    private final BooleanBinding changed =
            Bindings.createBooleanBinding(this::differs, done, before, reason.changedProperty());
    private AssessmentLine line;

    AssessmentEntry(AssessmentLine line) {
        this.line = line;
        done.addListener(_ -> reason.readAgain());
        start(line);
    }

    Assessment assessment() {
        return line.assessment();
    }

    BooleanProperty doneProperty() {
        return done;
    }

    Field<String> reason() {
        return reason;
    }

    BooleanBinding changedProperty() {
        return changed;
    }

    /** Shows what is stored. */
    void start(AssessmentLine stored) {
        line = stored;
        before.set(stored.isDone());
        done.set(stored.isDone());
        reason.start(Optional.ofNullable(stored.stored())
                .flatMap(row -> row.value().explanation())
                .orElse(""));
    }

    /** Takes over what is stored now and keeps what was typed. */
    void keepTyped(AssessmentLine stored) {
        line = stored;
    }

    /** Puts back what is recorded. */
    void goBack() {
        done.set(before.get());
        reason.goBack();
    }

    /** The version of the row that is shown. */
    int seen() {
        return line.seen();
    }

    /** What stands here is saved. */
    void keep() {
        before.set(done.get());
        reason.keep();
    }

    /** True if it was recorded and now neither is ticked nor has a reason; the field then says so. */
    boolean isUnexplained() {
        var unexplained = line.stored() != null && !done.get() && reason.typed().isBlank();
        if (unexplained) {
            reason.refuse(Message.of(
                    "participantFile.problem.notDoneReason", line.assessment().name()));
        }
        return unexplained;
    }

    /** What is told; empty if nothing is. */
    Optional<Done> told() {
        var code = line.assessment().code();
        if (done.get()) {
            return Optional.of(new Done(code, line.seen(), true, null));
        }
        return reason.value().map(why -> new Done(code, line.seen(), false, why));
    }

    /** True if the stored row says something else, or there is none. */
    boolean isNews() {
        var stored = line.stored();
        var now = told();
        return now.isPresent() && (stored == null || !says(stored.value(), now.get()));
    }

    private static boolean says(VisitAssessment stored, Done now) {
        return stored.done() == now.done() && stored.explanation().equals(Optional.ofNullable(now.reason()));
    }

    private boolean differs() {
        return done.get() != before.get() || reason.changedProperty().get();
    }
}
