package visitwise.feature.results.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import visitwise.domain.Message;
import visitwise.domain.lab.pasted.ColumnUse;
import visitwise.feature.results.PastedRow;

/** Answers that arrive late, and answers that stay. */
class PasteViewModelTest extends PasteDesk {

    private static final String HEADING = "Date\tALT (U/L)\tAST (U/L)";
    private static final String TABLE = HEADING + "\r\n2026-11-10\t610\t22\r\n2026-11-11\tx\t23";

    @Test
    void savingWaitsForWhatWasTypedLast() {
        paste(TABLE);
        model.leaveOutBad();
        background.finish();
        model.answering().choose(row(0));
        model.answering().valueProperty().set("601");
        model.answering().apply();

        model.save();

        assertThat(model.phaseProperty().get()).isInstanceOf(PastePhase.Showing.class);
        background.finish();
        assertThat(stored()).contains("601").doesNotContain("610");
        assertThat(said).extracting(Message::key).containsExactly("paste.saved");
        assertThat(model.hasUnsaved()).isFalse();
    }

    @Test
    void howManyAreWrittenIsToldWhileItIsSaved() {
        paste(HEADING + "\r\n2026-11-10\t61\t22\r\n2026-11-11\t62\t23\r\n2026-11-12\t63\t");
        var told = new ArrayList<PastePhase>();
        model.phaseProperty().subscribe((_, now) -> told.add(now));

        model.save();
        background.finish();

        assertThat(told)
                .containsExactly(
                        new PastePhase.Saving(0, 5),
                        new PastePhase.Saving(2, 5),
                        new PastePhase.Saving(4, 5),
                        new PastePhase.Saving(5, 5),
                        new PastePhase.Empty());
    }

    @Test
    void whatIsTypedButNotAppliedCounts() {
        paste(TABLE);
        model.leaveOutBad();
        background.finish();
        model.answering().choose(row(0));
        model.answering().valueProperty().set("601");
        assertThat(model.hasUnsaved()).isTrue();

        model.save();
        background.finish();

        assertThat(stored()).contains("601").doesNotContain("610");
    }

    @Test
    void whatIsTypedAboutOneRowIsTakenOverOnGoingToAnother() {
        paste(TABLE);
        model.answering().choose(row(2));
        model.answering().valueProperty().set("600");
        model.answering().choose(row(0));
        background.finish();

        assertThat(row(2).value()).isEqualTo("600");
        assertThat(row(2).state()).isEqualTo(PastedRow.State.FLAGGED);
        assertThat(model.answering().valueProperty().get()).isEqualTo("610");
    }

    @Test
    void somethingTypedWhileAnotherAnswerIsReadStays() {
        paste(TABLE);
        model.answering().choose(row(0));
        model.leaveOutBad();
        model.answering().valueProperty().set("60");
        background.finish();

        model.answering().choose(row(0));

        assertThat(model.answering().valueProperty().get()).isEqualTo("60");
    }

    @Test
    void answersStayWhenAColumnIsTakenForSomethingElse() {
        paste(TABLE);
        model.answering().choose(row(2));
        model.answering().valueProperty().set("19");
        model.use(2, new ColumnUse.Ignored());
        background.finish();

        assertThat(Objects.requireNonNull(model.previewProperty().get()).rows())
                .extracting(PastedRow::value)
                .containsExactly("610", "19");
        assertThat(model.hasUnsaved()).isTrue();
    }

    @Test
    void answersStayWhereTheSameStandsInTheSameRowOfATablePastedAgain() {
        paste(TABLE);
        model.answer(row(0), answer -> answer.leavingOut(true));
        model.answer(row(1), answer -> answer.leavingOut(true));
        background.finish();

        paste(HEADING + "\r\n2026-11-10\t610\t21\r\n2026-11-11\t18\t23");

        assertThat(Objects.requireNonNull(model.previewProperty().get()).rows())
                .extracting(PastedRow::state)
                .containsExactly(
                        PastedRow.State.LEFT_OUT, PastedRow.State.FINE, PastedRow.State.FINE, PastedRow.State.FINE);
    }

    @Test
    void whatCannotBeReadIsSaidAndReadAgain() {
        database.close();
        paste(TABLE);
        assertThat(model.phaseProperty().get()).isInstanceOf(PastePhase.Failed.class);
        assertThat(background.shown()).hasSize(1);

        model.readAgain();
        background.finish();

        assertThat(background.shown()).hasSize(2);
    }

    @Test
    void aPreviewThatCannotBeReadIsNeverSaved() {
        paste(TABLE);
        database.close();
        model.leaveOutBad();
        model.save();
        background.finish();

        assertThat(model.phaseProperty().get()).isInstanceOf(PastePhase.Failed.class);
        model.save();
        assertThat(background.waiting()).isZero();
    }

    @Test
    void answersToRowsThatAreReadAnewHitNoOtherRows() {
        paste(HEADING + "\r\n2026-11-10\tx\t22\r\n2026-11-11\t18\t23");
        var old = row(0);
        model.use(1, new ColumnUse.Ignored());
        model.answering().choose(old);
        model.answering().valueProperty().set("19");
        model.leaveOutBad();
        model.answer(old, answer -> answer.leavingOut(true));
        model.answering().apply();
        background.finish();

        model.answering().choose(row(0));
        assertThat(model.answering().valueProperty().get()).isEqualTo("22");
        background.finish();
        assertThat(Objects.requireNonNull(model.previewProperty().get()).rows())
                .extracting(PastedRow::value, PastedRow::state)
                .containsExactly(tuple("22", PastedRow.State.FINE), tuple("23", PastedRow.State.FINE));
        assertThat(model.hasUnsaved()).isFalse();
    }

    @Test
    void whatIsBeingWrittenIsNotLeftUnasked() {
        paste(HEADING + "\r\n2026-11-10\t61\t22");
        assertThat(model.hasUnsaved()).isFalse();
        model.save();
        assertThat(model.hasUnsaved()).isTrue();
        background.finish();
        assertThat(stored()).hasSize(2);
        assertThat(model.hasUnsaved()).isFalse();
    }

    @Test
    void whatIsSavedOnceItIsReadIsNotLeftUnasked() {
        paste(HEADING + "\r\n2026-11-10\t61\t22");
        model.use(2, new ColumnUse.Ignored());
        model.save();
        assertThat(model.hasUnsaved()).isTrue();
        background.finish();
        assertThat(stored()).containsExactly("61");
        assertThat(model.hasUnsaved()).isFalse();
    }
}
