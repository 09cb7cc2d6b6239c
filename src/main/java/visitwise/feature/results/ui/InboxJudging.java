package visitwise.feature.results.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.GivenReason;
import visitwise.domain.lab.Significance;
import visitwise.domain.lab.Significance.Judgement;
import visitwise.feature.results.Inbox.Abnormal;
import visitwise.feature.results.JudgeSignificance.Result;
import visitwise.feature.results.JudgeSignificance.Wanted;
import visitwise.platform.background.Background;
import visitwise.platform.form.Field;
import visitwise.platform.form.FieldGroup;
import visitwise.platform.form.PlainText;
import visitwise.storage.database.ChangeContext;

/** Judging the chosen results, or judging them again. */
final class InboxJudging {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST = 500;

    /** Takes what to say of a judgement that was saved. */
    @FunctionalInterface
    interface Saved {
        void say(Message done);
    }

    private final InboxDesk desk;
    private final Background background;
    private final Runnable readAgain;
    private final Saved saved;
    private final Field<String> investigator = new Field<>(new PlainText(LONGEST_NAME)).required();
    private final Field<String> remark = new Field<>(new PlainText(LONGEST));
    private final Field<String> reason = new Field<>(new PlainText(LONGEST)).rule(GivenReason::problem);
    private final FieldGroup fields = new FieldGroup(List.of(investigator, remark, reason));
    private final InboxTyped typed = new InboxTyped(remark, reason);
    private final ReadOnlyObjectWrapper<List<Abnormal>> chosen = new ReadOnlyObjectWrapper<>(this, "chosen", List.of());
    private final ReadOnlyBooleanWrapper changing = new ReadOnlyBooleanWrapper(this, "changing");
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper(this, "saving");
    private final ReadOnlyObjectWrapper<@Nullable Message> problem = new ReadOnlyObjectWrapper<>(this, "problem");
    private final BooleanBinding possible =
            Bindings.createBooleanBinding(() -> !chosen.get().isEmpty() && !saving.get(), chosen, saving);

    InboxJudging(InboxDesk desk, Background background, Runnable readAgain, Saved saved) {
        this.desk = desk;
        this.background = background;
        this.readAgain = readAgain;
        this.saved = saved;
        investigator.start(desk.investigator());
    }

    Field<String> investigator() {
        return investigator;
    }

    Field<String> remark() {
        return remark;
    }

    /** Only where judgements are changed. */
    Field<String> reason() {
        return reason;
    }

    /** The results that the next judgement is about. */
    ReadOnlyObjectProperty<List<Abnormal>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** True where judgements are changed, which needs a reason. */
    ReadOnlyBooleanProperty changingProperty() {
        return changing.getReadOnlyProperty();
    }

    /** True as long as there is something to judge. */
    BooleanBinding possible() {
        return possible;
    }

    /** Why nothing was saved; null if nothing hinders. */
    ReadOnlyObjectProperty<@Nullable Message> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    boolean hasUnsaved() {
        return saving.get() || typed.isThere();
    }

    /** Nobody wants what was typed any more. */
    void discard() {
        typed.forgetAll();
    }

    /** What is typed stays with the results that were chosen before. */
    void choose(List<Abnormal> rows) {
        typed.choose(rows);
        chosen.set(List.copyOf(rows));
    }

    void change(boolean judgedBefore) {
        changing.set(judgedBefore);
        problem.set(null);
        typed.putAside();
        reason.start("");
        reason.require(judgedBefore);
    }

    /** Judges all that are chosen, as one action; false if a field is wrong. */
    boolean judge(Judgement judgement) {
        if (!possible.get()) {
            return true;
        }
        problem.set(null);
        if (!fields.checkAnew()) {
            return false;
        }
        var by = investigator.value().orElseThrow();
        var rows = chosen.get();
        var wanted = rows.stream().map(row -> wanted(row, judgement, by)).toList();
        var context = reason.value()
                .filter(_ -> changing.get())
                .map(why -> new ChangeContext(desk.who().get(), why))
                .orElseGet(() -> ChangeContext.firstEntry(desk.who().get()));
        saving.set(true);
        background.run(
                () -> desk.judge().judge(wanted, context), result -> after(result, rows, judgement, by), failure -> {
                    saving.set(false);
                    throw failure;
                });
        return true;
    }

    private Wanted wanted(Abnormal row, Judgement judgement, String by) {
        return new Wanted(
                row.row().row(),
                row.row().version(),
                row.judged().map(Significance::at).orElse(null),
                judgement,
                by,
                remark.value().orElse(null));
    }

    private void after(Result result, List<Abnormal> rows, Judgement judgement, String by) {
        saving.set(false);
        switch (result) {
            case Result.Saved(int judged) -> {
                desk.remember(by);
                investigator.keep();
                typed.forget(rows);
                if (chosen.get().equals(rows)) {
                    // The list still shows them as they were.
                    chosen.set(List.of());
                }
                saved.say(Message.of("inbox.judged.saved", judged, judgement, by));
                readAgain.run();
            }
            case Result.Refused(Message why) -> problem.set(why);
            case Result.Conflict(Message how) -> {
                problem.set(how);
                readAgain.run();
            }
        }
    }
}
