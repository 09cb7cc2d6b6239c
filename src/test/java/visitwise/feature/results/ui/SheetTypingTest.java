package visitwise.feature.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import visitwise.domain.Message;
import visitwise.domain.lab.Laboratory;
import visitwise.domain.lab.panel.Cell;
import visitwise.feature.results.SheetOf;
import visitwise.platform.drafts.Drafted.Offer;
import visitwise.platform.navigation.Route;
import visitwise.storage.lab.LaboratoryStore;

/** What is typed on a sheet and not saved, from one start of the program to the next. */
class SheetTypingTest extends SheetDesk {

    private static Offer offer(SheetViewModel model) {
        return model.drafted().offerProperty().get();
    }

    private static Map<String, String> texts(SheetViewModel model) {
        var texts = new TreeMap<String, String>();
        model.typed().head().fields().forEach((name, field) -> texts.put(name, field.typed()));
        model.typed()
                .lines()
                .entered()
                .forEach(line -> texts.put(
                        line.key(),
                        line.value().typed() + "|" + line.unitProperty().get() + "|"
                                + line.kept().typed()));
        return texts;
    }

    /** At the next start, when all that was typed is on the disk. */
    private SheetViewModel next(String visit) {
        drafts.settle();
        return open(visit);
    }

    private List<Path> files() throws IOException {
        drafts.settle();
        var all = folder.resolve("drafts");
        if (!Files.exists(all)) {
            return List.of();
        }
        try (var listed = Files.list(all)) {
            return listed.toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"45", "  45 ", "＜7", "0.51 mg/dL", "阴性", "a=b\\u0041\r\n#!:", "\uD83D\uDE00", "\uD83D"})
    void everyTextComesBackToTheLetter(String text) {
        var model = open("D0");
        type(model, "CREAT_S", text);
        line(model, "CREAT_S").kept().typedProperty().set(text);
        model.typed().head().time().typedProperty().set(text);
        model.typed().head().reason().typedProperty().set(text);
        var before = texts(model);
        var again = next("D0");
        assertThat(offer(again)).isInstanceOf(Offer.Again.class);
        assertThat(texts(again)).isEqualTo(before);
    }

    @Test
    void linesThatWereAddedComeBackInTheirOrder() {
        var model = open("D0");
        var codes = List.of("HGB_B", "ALB_S", "UREA_S", "ALT_S", "CYSTATC_S");
        codes.forEach(code -> model.add(analyte(code)));
        type(model, "ALB_S", "40");
        var again = next("D0");
        assertThat(again.typed().lines().added(again.typed().stored()))
                .extracting(EnteredLine::key)
                .containsExactlyElementsOf(codes);
    }

    @Test
    void aChosenUnitComesBackWhateverIsRememberedSince() {
        var model = open("D0");
        model.choose(line(model, "CREAT_S"), "mg/dL");
        type(model, "CREAT_S", "0.51");
        memory.remember(ward.site(), analyte("CREAT_S"), "umol/L");
        memory.remember(ward.site(), analyte("PROT_U"), "mg/dL");
        var again = next("D0");
        assertThat(line(again, "CREAT_S").cell()).isEqualTo(Cell.of("0.51", "mg/dL"));
        assertThat(line(again, "PROT_U").unitProperty().get()).isEqualTo("mg/dL");
    }

    @Test
    void anEmptiedLineComesBackEmpty() {
        other(new SheetOf(boy, "D0", null), Map.of("CREAT_S", Cell.of("45", "umol/L")));
        var model = open("D0");
        type(model, "CREAT_S", "");
        var again = next("D0");
        assertThat(offer(again)).isInstanceOf(Offer.Again.class);
        assertThat(typed(again, "CREAT_S")).isEmpty();
        assertThat(again.hasUnsaved()).isTrue();
    }

    @Test
    void theLaboratoryComesBackThoughAnotherWasUsedSince() {
        changed(change -> List.of(
                new LaboratoryStore().add(change, ward.site(), new Laboratory("Central", true)),
                new LaboratoryStore().add(change, ward.site(), new Laboratory("Ward", true))));
        var model = open("D0");
        model.typed().head().laboratory().typedProperty().set("Ward");
        type(model, "CREAT_S", "45");
        var other = open("D7");
        other.typed().head().laboratory().typedProperty().set("Central");
        type(other, "PROT_DIP", "neg");
        other.save(false);
        background.finish();
        var again = next("D0");
        assertThat(again.typed().head().laboratory().typed()).isEqualTo("Ward");
        assertThat(again.typed().head().laboratory().value()).isPresent();
    }

    @Test
    void aLaboratoryThatIsGoneIsNotReplacedByAnother() {
        var central =
                changed(change -> new LaboratoryStore().add(change, ward.site(), new Laboratory("Central", true)));
        changed(change -> new LaboratoryStore().add(change, ward.site(), new Laboratory("Ward", true)));
        var model = open("D0");
        model.typed().head().laboratory().typedProperty().set("Central");
        type(model, "CREAT_S", "45");
        changed(change -> new LaboratoryStore().correct(change, central.with(new Laboratory("Central", false))));
        var again = next("D0");
        assertThat(again.typed().head().laboratory().typed()).isEqualTo("Central");
        again.save(false);
        assertThat(background.waiting()).isZero();
        assertThat(again.typed().head().laboratory().errorProperty().get()).isNotNull();
    }

    @Test
    void whatIsTypedBackToWhatIsStoredIsNoDraft() throws IOException {
        var model = open("D0");
        type(model, "CREAT_S", "45");
        drafts.settle();
        assertThat(files()).hasSize(1);
        type(model, "CREAT_S", "");
        assertThat(files()).isEmpty();
    }

    @Test
    void aUnitOrAnEmptyLineAloneIsNoDraft() throws IOException {
        var model = open("D0");
        model.choose(line(model, "CREAT_S"), "mg/dL");
        model.add(analyte("UREA_S"));
        assertThat(files()).isEmpty();
    }

    @Test
    void whatIsSavedIsNoDraft() throws IOException {
        var model = open("D0");
        type(model, "CREAT_S", "45");
        assertThat(files()).hasSize(1);
        model.save(false);
        background.finish();
        assertThat(saved).hasSize(1);
        assertThat(files()).isEmpty();
        assertThat(offer(next("D0"))).isEqualTo(new Offer.Nothing());
    }

    @Test
    void whatIsRefusedOrFailsStaysADraft() throws IOException {
        var model = open("D0");
        type(model, "CREAT_S", "45");
        model.typed().head().day().field().typedProperty().set("2026-11-17");
        model.save(false);
        background.finish();
        assertThat(saved).isEmpty();
        assertThat(files()).hasSize(1);
        database.close();
        model.typed().head().day().field().typedProperty().set("2026-11-02");
        model.save(false);
        background.finish();
        assertThat(background.shown()).hasSize(1);
        assertThat(files()).hasSize(1);
    }

    @Test
    void anOlderVersionIsOnlyOfferedAndPutInWithoutTheLinesNobodyTouched() {
        var of = new SheetOf(boy, "D0", null);
        var id = other(of, Map.of("CREAT_S", Cell.of("45", "umol/L"), "PROT_U", Cell.of("610", "mg/L")));
        type(open("D0"), "CREAT_S", "46");
        other(new SheetOf(boy, null, id), Map.of("CREAT_S", Cell.of("45", "umol/L"), "PROT_U", Cell.of("620", "mg/L")));
        var again = next("D0");
        assertThat(offer(again)).isInstanceOf(Offer.Outdated.class);
        assertThat(again.hasUnsaved()).isFalse();
        again.drafted().putIn();
        assertThat(offer(again)).isInstanceOf(Offer.Again.class);
        assertThat(typed(again, "CREAT_S")).isEqualTo("46");
        assertThat(typed(again, "PROT_U")).isEqualTo("620");
        assertThat(again.typed().correctsProperty().get()).isTrue();
        assertThat(offer(next("D0")))
                .as("it is typed against the new version now")
                .isInstanceOf(Offer.Again.class);
    }

    @Test
    void whatIsTypedBesideAnOfferLeavesItWhereItIs() throws IOException {
        type(open("D0"), "CREAT_S", "46");
        other(new SheetOf(boy, "D0", null), Map.of("CREAT_S", Cell.of("45", "umol/L")));
        var model = next("D0");
        assertThat(offer(model)).isInstanceOf(Offer.Outdated.class);
        type(model, "PROT_U", "0.61");
        assertThat(files()).as("the old one and the new one").hasSize(2);
        model.drafted().putIn();
        assertThat(typed(model, "CREAT_S")).isEqualTo("46");
        assertThat(typed(model, "PROT_U")).isEqualTo("0.61");
        assertThat(files()).hasSize(1);
        var again = next("D0");
        assertThat(typed(again, "CREAT_S")).isEqualTo("46");
        assertThat(typed(again, "PROT_U")).isEqualTo("0.61");
    }

    @Test
    void aNewSheetThatSomebodyMadeIsThrownAwayForGood() throws IOException {
        type(open("D0"), "CREAT_S", "46");
        other(new SheetOf(boy, "D0", null), Map.of("CREAT_S", Cell.of("45", "umol/L")));
        assertThat(next("D0").drafted().decline()).isTrue();
        assertThat(files()).isEmpty();
    }

    @Test
    void anOldDraftIsOnlyOffered() {
        type(open("D0"), "CREAT_S", "46");
        clock.advance(Duration.ofDays(31));
        var again = next("D0");
        assertThat(offer(again)).isInstanceOf(Offer.Old.class);
        assertThat(typed(again, "CREAT_S")).isEmpty();
        again.drafted().putIn();
        assertThat(typed(again, "CREAT_S")).isEqualTo("46");
        assertThat(again.typed().head().day().field().typed()).isEqualTo(TODAY.toString());
    }

    @Test
    void aSpoiltDraftIsSaidAndTheSheetOpens() throws IOException {
        type(open("D0"), "CREAT_S", "46");
        Files.writeString(files().getFirst(), "spoilt");
        var again = next("D0");
        assertThat(typed(again, "CREAT_S")).isEmpty();
        assertThat(said).containsExactly(Message.of("drafts.unreadable"));
    }

    @Test
    void everySheetAndPersonHasADraftOfItsOwn() throws IOException {
        var girl = enrolled();
        var routes = List.of(
                new Route.Results(boy, "D0"),
                new Route.Results(boy, "D7"),
                new Route.Results(boy, null),
                new Route.Results(girl, "D0"),
                new Route.Results(girl, null));
        for (int i = 0; i < routes.size(); i++) {
            type(open(routes.get(i)), "PROT_DIP", i + "+");
        }
        assertThat(files()).hasSize(routes.size());
        for (int i = 0; i < routes.size(); i++) {
            assertThat(typed(open(routes.get(i)), "PROT_DIP")).isEqualTo(i + "+");
        }
    }
}
