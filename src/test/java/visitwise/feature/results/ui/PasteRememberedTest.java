package visitwise.feature.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import visitwise.domain.lab.pasted.ColumnUse;
import visitwise.domain.lab.pasted.ColumnUse.Fact;
import visitwise.domain.lab.pasted.ColumnUse.Kind;
import visitwise.domain.lab.pasted.ColumnUse.Results;
import visitwise.domain.lab.pasted.Layout;

/** What is taken so the next time: only what stood in something that was saved. */
class PasteRememberedTest extends PasteDesk {

    private static final String LONG =
            "Date\tTest\tResult\tUnit\r\n" + "2026-11-10\tLiver A\t18\tU/L\r\n2026-11-10\tLiver B\t19\tU/L";

    private static final String WIDE = "Date\tLiver A\tLiver B\r\n2026-11-10\t18\t19";

    private void leaveOut(int place) {
        model.answer(row(place), answer -> answer.leavingOut(true));
        background.finish();
    }

    private void save() {
        model.save();
        background.finish();
        assertThat(stored()).isNotEmpty();
    }

    /** What a table is taken for on a page of its own. */
    private Layout next(String table) {
        model = opened();
        background.finish();
        paste(table);
        return Objects.requireNonNull(model.table().layoutProperty().get());
    }

    @Test
    void aNameInRowsThatWereLeftOutIsNotRemembered() {
        paste(LONG);
        model.settle("Liver A", "ALT_S");
        model.settle("Liver B", "AST_S");
        background.finish();
        leaveOut(1);
        save();

        var next = next(LONG);
        assertThat(next.settledNames()).containsOnlyKeys("Liver A").containsValue("ALT_S");
        assertThat(next.openNames()).containsOnlyKeys("Liver B");
    }

    @Test
    void aHeadingOfWhichEveryRowWasLeftOutIsNotRemembered() {
        paste(WIDE);
        model.use(1, new Results("ALT_S", "U/L"));
        model.use(2, new Results("AST_S", "U/L"));
        background.finish();
        leaveOut(1);
        save();

        assertThat(next(WIDE).uses().subList(1, 3))
                .containsExactly(new Results("ALT_S", null), new ColumnUse.Ignored());
    }

    @Test
    void aNameOfATableThatWasNotSavedIsNotRemembered() {
        paste(LONG);
        model.settle("Liver A", "ALT_S");
        model.settle("Liver B", "AST_S");
        paste(LONG.lines().limit(2).reduce((one, other) -> one + "\r\n" + other).orElseThrow());
        save();

        assertThat(next(LONG).settledNames()).containsOnlyKeys("Liver A");
    }

    @Test
    void aColumnThatHoldsNoResultIsRememberedWithTheTableItStoodIn() {
        var table = "When\tALT (U/L)\tNote of ours\r\n2026-11-10\t18\tfasting";
        paste(table);
        model.use(0, new Fact(Kind.DAY));
        model.use(2, new ColumnUse.Ignored());
        background.finish();
        save();

        assertThat(next(table).uses())
                .containsExactly(new Fact(Kind.DAY), new Results("ALT_S", "U/L"), new ColumnUse.Ignored());
    }
}
