package visitwise.feature.laboratories.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visitwise.domain.Message;
import visitwise.domain.Text;
import visitwise.domain.lab.Laboratory;
import visitwise.domain.lab.LaboratoryId;
import visitwise.domain.lab.ReferenceRange;
import visitwise.feature.laboratories.BandColumn;
import visitwise.feature.laboratories.ImportRanges;
import visitwise.feature.laboratories.KeepLaboratory;
import visitwise.feature.laboratories.ListLaboratories;
import visitwise.feature.laboratories.StateRanges;
import visitwise.platform.navigation.Notices;
import visitwise.storage.database.AuditTrail;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;
import visitwise.storage.database.Outcome;
import visitwise.storage.database.Stored;
import visitwise.testkit.HeldBackground;
import visitwise.testkit.Ward;

/** Enter pressed twice, and laboratories chosen while something is read. */
class LaboratoriesViewModelTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-16T01:00:00Z"), ZoneOffset.UTC);

    /** Remembers what was said. */
    private static final class Said implements Notices {

        private final List<Message> all = new ArrayList<>();

        @Override
        public void say(Message done) {
            all.add(done);
        }

        @Override
        public void say(Message done, Message name, Runnable undo) {
            all.add(done);
        }
    }

    @TempDir
    private Path folder;

    private final HeldBackground background = new HeldBackground();
    private final Said said = new Said();
    private Database database;
    private ListLaboratories list;
    private Stored<Laboratory> first;
    private Stored<Laboratory> second;
    private LaboratoriesViewModel model;

    @BeforeEach
    void open() {
        database = Database.open(DataFolder.at(folder), CLOCK);
        var context = ChangeContext.firstEntry("Dr Li");
        var ward = ((Outcome.Saved<Ward>) database.change(context, change -> Ward.running(change, "ISRCTN62094626")))
                .value();
        var keep = new KeepLaboratory(database);
        first = ((KeepLaboratory.Result.Saved) keep.add(ward.site(), "A", context)).laboratory();
        second = ((KeepLaboratory.Result.Saved) keep.add(ward.site(), "B", context)).laboratory();
        list = new ListLaboratories(database);
        var state = new StateRanges(database);
        var useCases = new LaboratoriesDesk.UseCases(list, keep, state, new ImportRanges(state, list));
        var desk = new LaboratoriesDesk(useCases, background, said, () -> LocalDate.now(CLOCK), () -> "Dr Li");
        model = new LaboratoriesViewModel(desk);
        background.finish();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private List<ReferenceRange> stated(Stored<Laboratory> by) {
        return list.list(by.id()).ranges().stream().map(Stored::value).toList();
    }

    private void type(BandColumn column, String text) {
        model.form().field(column).typedProperty().set(text);
    }

    private void typeRange() {
        type(BandColumn.ANALYTE, "ALT_S");
        type(BandColumn.EFFECTIVE_FROM, "2026-01-01");
        type(BandColumn.HIGH, "40");
        type(BandColumn.UNIT, "U/L");
    }

    private Path file() {
        try {
            return Files.writeString(
                    folder.resolve("ranges.csv"),
                    "analyte,sex,age_from,age_to,low,high,unit,normal,effective_from\nALT_S,,0,,,40,U/L,,2026-01-01\n");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aRangeIsStatedOnceHoweverOftenEnterIsPressed() {
        typeRange();
        model.form().state();
        model.form().state();
        background.finish();

        assertThat(stated(first)).hasSize(1);
        assertThat(said.all).extracting(Message::key).containsExactly("ranges.stated");
        assertThat(model.form().field(BandColumn.AGE_FROM).errorProperty().get())
                .isNull();
    }

    @Test
    void aLaboratoryIsAddedAndTurnedOnceHoweverOftenEnterIsPressed() {
        model.name().typedProperty().set("C");
        model.add();
        model.add();
        background.finish();
        assertThat(list.list(null).laboratories()).hasSize(3);
        assertThat(model.name().errorProperty().get()).isNull();
        assertThat(model.chosen().orElseThrow().value().name()).isEqualTo("C");

        model.reason().typedProperty().set("closed");
        model.turnUse();
        model.turnUse();
        background.finish();
        assertThat(said.all).extracting(Message::key).containsExactly("laboratories.added", "laboratories.outOfUse");
        assertThat(model.name().errorProperty().get()).isNull();
    }

    @Test
    void nothingIsStatedForTheLaboratoryThatIsNoLongerChosen() {
        typeRange();
        model.choose(second);
        model.form().state();
        background.finish();
        assertThat(stated(first)).isEmpty();
        assertThat(stated(second)).isEmpty();

        model.form().state();
        background.finish();
        assertThat(stated(second)).hasSize(1);
    }

    @Test
    void aFileIsSavedForTheLaboratoryItWasOpenedFor() {
        model.files().open(file());
        background.finish();
        var opened = Objects.requireNonNull(model.files().openedProperty().get());
        assertThat(opened.laboratory()).isEqualTo(new LaboratoryId(first.id()));
        model.files().save();
        model.files().save();
        background.finish();
        assertThat(stated(first)).hasSize(1);
        assertThat(said.all).extracting(Message::key).containsExactly("ranges.imported");
    }

    @Test
    void aFileThatIsReadTooLateIsNotShownForAnotherLaboratory() {
        model.files().open(file());
        model.choose(second);
        background.finish();

        assertThat(model.files().openedProperty().get()).isNull();
        model.files().save();
        background.finish();
        assertThat(stated(first)).isEmpty();
        assertThat(stated(second)).isEmpty();
    }

    @Test
    void anotherNameOrUseNeedsAReasonWhichStandsInTheAuditTrail() {
        model.name().typedProperty().set("Central");
        model.rename();
        model.turnUse();
        background.finish();
        assertThat(model.reason().errorProperty().get()).isNotNull();
        assertThat(list.list(first.id()).chosen()).isEqualTo(first);

        model.reason().typedProperty().set("moved to the new building");
        model.rename();
        background.finish();
        assertThat(list.list(first.id()).chosen())
                .extracting(row -> row.value().name())
                .isEqualTo("Central");
        var entries = database.read(reading -> new AuditTrail().ofRow(reading, first.id()));
        assertThat(entries).anyMatch(entry -> entry.why().equals("moved to the new building"));
    }

    @Test
    void aWithdrawnRangeIsCalledByTheNameOfItsAnalyte() {
        typeRange();
        model.form().state();
        background.finish();
        model.form().select(model.ranges().getFirst());
        model.form().reason().typedProperty().set("slip");
        model.form().withdraw();
        model.form().withdraw();
        background.finish();

        assertThat(said.all.getLast().args()).first().isInstanceOf(Text.class);
        assertThat(said.all).hasSize(2);
    }

    @Test
    void whatHeldForOthersEndsOnlyWhenItIsSavedOnceMore() {
        typeRange();
        model.form().state();
        background.finish();
        typeRange();
        type(BandColumn.EFFECTIVE_FROM, "2026-06-01");
        type(BandColumn.SEX, "m");

        model.form().state();
        background.finish();
        assertThat(model.form().field(BandColumn.ANALYTE).errorProperty().get().key())
                .isEqualTo("ranges.replaces");
        assertThat(stated(first)).hasSize(1);

        model.form().field(BandColumn.ANALYTE).readAgain();
        model.form().state();
        background.finish();
        assertThat(stated(first)).hasSize(2);
    }

    @Test
    void whatHeldOnAPastDayIsAskedAboutTooAndOfEachLaboratory() {
        for (var laboratory : List.of(first, second)) {
            model.choose(laboratory);
            background.finish();
            typeRange();
            model.form().state();
            background.finish();
            typeRange();
            type(BandColumn.EFFECTIVE_FROM, "2026-11-01");
            model.form().state();
            background.finish();
        }
        assertThat(model.ranges()).hasSize(1);
        for (var laboratory : List.of(first, second)) {
            model.choose(laboratory);
            background.finish();
            typeRange();
            type(BandColumn.EFFECTIVE_FROM, "2026-06-01");
            type(BandColumn.SEX, "m");
            model.form().state();
            background.finish();
            assertThat(model.form().field(BandColumn.ANALYTE).errorProperty().get())
                    .extracting(Message::key)
                    .isEqualTo("ranges.replaces");
            assertThat(stated(laboratory)).hasSize(2);
        }

        model.form().field(BandColumn.ANALYTE).readAgain();
        model.form().state();
        background.finish();
        assertThat(stated(second)).hasSize(3);

        model.historyProperty().set(true);
        assertThat(model.ranges())
                .hasSize(3)
                .filteredOn(model::holds)
                .extracting(row -> row.value().effectiveFrom())
                .containsExactly(LocalDate.of(2026, 11, 1));
    }

    @Test
    void anAnalyteIsKnownByTheNamesThatLaboratoriesUse() {
        typeRange();
        type(BandColumn.ANALYTE, "\u8840\u6e05\u808c\u9150");
        type(BandColumn.HIGH, "62");
        type(BandColumn.UNIT, "umol/L");

        model.form().state();
        background.finish();

        assertThat(stated(first)).extracting(ReferenceRange::analyte).containsExactly("CREAT_S");
    }
}
