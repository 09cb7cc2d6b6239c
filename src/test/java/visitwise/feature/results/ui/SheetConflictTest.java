package visitwise.feature.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import visitwise.domain.lab.Laboratory;
import visitwise.domain.lab.LaboratoryId;
import visitwise.domain.lab.SpecimenId;
import visitwise.domain.lab.UrineCollection;
import visitwise.domain.lab.panel.Cell;
import visitwise.feature.results.SaveSheet;
import visitwise.feature.results.SheetDraft;
import visitwise.feature.results.SheetOf;
import visitwise.feature.results.SheetOutcome;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.Route;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.lab.LaboratoryStore;
import visitwise.storage.study.ProtocolLibrary;

/** Who is overtaken is told what others really changed, whatever of the sheet that is. */
class SheetConflictTest extends SheetDesk {

    private static final Map<String, Cell> MEASURED =
            Map.of("PROT_U", Cell.of("0.61", "g/L"), "URINE_VOL", Cell.of("1180", "mL"));
    private static final String MADE = "Somebody else entered results";

    private SpecimenId sheet;

    @BeforeEach
    void collectOverADay() {
        sheet = other(new SheetOf(boy, null, null), collected(7, 0), MEASURED);
    }

    private static UrineCollection collected(int fromHour, int fromMinute) {
        var day = DAY0.minusDays(3);
        return new UrineCollection(day.minusDays(1).atTime(fromHour, fromMinute), day.atTime(7, 0));
    }

    private SheetOf again() {
        return new SheetOf(boy, null, sheet);
    }

    /** What is said once what was typed cannot be saved. */
    private List<String> told(Language language, Runnable meanwhile) {
        var model = opening(new Route.Results(boy, null, sheet));
        background.finish();
        type(model, "PROT_U", "0.66 g/L");
        model.typed().head().reason().typedProperty().set("slip");
        meanwhile.run();
        model.save(false);
        background.finish();
        assertThat(saved).isEmpty();
        assertThat(typed(model, "PROT_U")).isEqualTo("0.66 g/L");
        assertThat(model.phaseProperty().get()).isInstanceOf(SheetPhase.Conflict.class);
        var messages = new Messages(language);
        return ((SheetPhase.Conflict) model.phaseProperty().get())
                .what().stream().map(messages::text).toList();
    }

    @Test
    void timesOfTheCollectionAloneAreNamed() {
        var told = told(Language.EN, () -> other(again(), collected(7, 30), MEASURED));

        assertThat(told).hasSize(3);
        assertThat(told.getFirst()).startsWith("Chen Jie changed this sheet on ");
        assertThat(told.get(1))
                .isEqualTo("urine collected from: " + DAY0.minusDays(4) + " 07:00 → " + DAY0.minusDays(4) + " 07:30");
        assertThat(told.getLast()).startsWith("Nothing of yours was saved");
    }

    @Test
    void timesOfTheCollectionAreNamedInChinese() {
        var told = told(Language.ZH, () -> other(again(), collected(7, 30), MEASURED));

        assertThat(told).hasSize(3);
        assertThat(told.getFirst()).startsWith("Chen Jie").contains("更改了本检验单");
        assertThat(told.get(1)).startsWith("留尿开始：").contains("07:00 → ").endsWith("07:30");
    }

    @Test
    void timesThatWereTakenAwayAreNamed() {
        assertThat(told(Language.EN, () -> other(again(), null, MEASURED)))
                .anySatisfy(line ->
                        assertThat(line).startsWith("urine collected from: ").contains("07:00 → "))
                .anySatisfy(line -> assertThat(line).startsWith("urine collected until: "))
                .noneSatisfy(line -> assertThat(line).contains(MADE));
    }

    @Test
    void everythingThatWasChangedAndEnteredIsNamed() {
        var all = Map.of(
                "PROT_U", Cell.of("0.71", "g/L"),
                "URINE_VOL", Cell.of("1180", "mL"),
                "CREAT_U", Cell.of("6.6", "mmol/L"));

        assertThat(told(Language.EN, () -> other(again(), collected(7, 30), all)))
                .anySatisfy(line -> assertThat(line).startsWith("urine collected from: "))
                .anySatisfy(line -> assertThat(line).contains("0.61 g/L → 0.71 g/L"))
                .anySatisfy(line -> assertThat(line).contains(MADE));
    }

    @Test
    void anotherLaboratoryIsNamed() {
        var laboratory = changed(change -> new LaboratoryId(new LaboratoryStore()
                .add(change, ward.site(), new Laboratory("Central", true))
                .id()));

        assertThat(told(Language.EN, () -> reported(laboratory, MEASURED, "Chen Jie")))
                .anySatisfy(line -> assertThat(line).startsWith("laboratory: ").endsWith("Central"))
                .noneSatisfy(line -> assertThat(line).contains(MADE));
    }

    @Test
    void everyoneWhoChangedSomethingIsNamedWithIt() {
        var other = Map.of("PROT_U", Cell.of("0.61", "g/L"), "URINE_VOL", Cell.of("1200", "mL"));

        var told = told(Language.EN, () -> {
            other(again(), collected(7, 30), MEASURED);
            reported(null, other, "Li Na");
        });

        assertThat(told.getFirst()).startsWith("Chen Jie changed this sheet");
        assertThat(told.get(1)).startsWith("urine collected from");
        assertThat(told.get(2)).startsWith("Li Na changed this sheet");
        assertThat(told.get(3)).contains("1180 mL → 1200 mL");
    }

    /** A reason is no value: it is said only who gave it. */
    @Test
    void whoOnlyGaveAReasonIsNamed() {
        var kept =
                Map.of("PROT_U", Cell.of("0.61", "g/L").keptFor("measured twice"), "URINE_VOL", Cell.of("1180", "mL"));

        assertThat(told(Language.EN, () -> other(again(), collected(7, 0), kept)))
                .hasSize(2)
                .first()
                .satisfies(line -> assertThat(line).startsWith("Chen Jie changed this sheet"));
    }

    /** The number alone is the same: what was typed is another value in another unit. */
    @Test
    void whatWasTypedInTheFormerUnitIsNoLongerWhatIsRecorded() {
        var creatinine = other(new SheetOf(boy, null, null), Map.of("CREAT_S", Cell.of("45", "umol/L")));
        var model = opening(new Route.Results(boy, null, creatinine));
        background.finish();
        type(model, "CREAT_S", "54");
        model.typed().head().reason().typedProperty().set("slip");
        other(new SheetOf(boy, null, creatinine), Map.of("CREAT_S", Cell.of("0.51", "mg/dL")));
        model.save(false);
        background.finish();
        assertThat(((SheetPhase.Conflict) model.phaseProperty().get()).what())
                .extracting(new Messages(Language.EN)::text)
                .anySatisfy(line -> assertThat(line).contains("45 µmol/L → 0.51 mg/dL"));
        var line = line(model, "CREAT_S");
        assertThat(line.cell()).isEqualTo(Cell.of("54", "umol/L"));

        type(model, "CREAT_S", "0.51");

        assertThat(line.cell()).isEqualTo(Cell.of("0.51", "umol/L"));
        assertThat(line.isChanged()).isTrue();
        assertThat(model.hasUnsaved()).isTrue();
        model.discard();
        assertThat(line.cell()).isEqualTo(Cell.of("0.51", "mg/dL"));
        assertThat(model.hasUnsaved()).isFalse();
    }

    @Test
    void whatSomebodyTookAwayOfTheSpecimenDoesNotComeBack() {
        var laboratory = changed(change -> new LaboratoryId(new LaboratoryStore()
                .add(change, ward.site(), new Laboratory("Central", true))
                .id()));
        reported(laboratory, MEASURED, "Chen Jie");
        var model = opening(new Route.Results(boy, null, sheet));
        background.finish();
        var head = model.typed().head();
        assertThat(head.laboratory().typed()).isEqualTo("Central");
        assertThat(head.urine().fromTime().typed()).isEqualTo("07:00");
        type(model, "PROT_U", "0.66 g/L");
        head.reason().typedProperty().set("slip");
        other(again(), null, MEASURED);
        model.save(false);
        background.finish();
        assertThat(head.laboratory().typed()).isEmpty();
        assertThat(head.urine().fromTime().typed()).isEmpty();
        assertThat(head.urine().toDay().field().typed()).isEmpty();

        model.save(false);
        background.finish();

        assertThat(saved).hasSize(1);
        var stored = read(again()).specimen().value();
        assertThat(stored.urine()).isNull();
        assertThat(stored.laboratory()).isNull();
    }

    private void reported(LaboratoryId laboratory, Map<String, Cell> cells, String who) {
        var seen = read(again());
        var urine = seen.specimen().value().urine();
        var draft =
                new SheetDraft(again(), laboratory, DAY0.minusDays(3), null, urine, cells, SheetDraft.Seen.of(seen));
        assertThat(new SaveSheet(database, new ProtocolLibrary()).save(draft, new ChangeContext(who, "point"), now()))
                .isInstanceOf(SheetOutcome.Saved.class);
    }
}
