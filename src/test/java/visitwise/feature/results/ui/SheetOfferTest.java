package visitwise.feature.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import visitwise.domain.lab.SpecimenId;
import visitwise.domain.lab.panel.Cell;
import visitwise.feature.results.SheetOf;
import visitwise.platform.drafts.Drafted.Offer;
import visitwise.platform.navigation.Route;

/** What was typed before and is offered stays until somebody answers, whatever is typed and saved beside it. */
class SheetOfferTest extends SheetDesk {

    private SpecimenId sheet;

    @BeforeEach
    void record() {
        sheet = other(new SheetOf(boy, "D0", null), Map.of("CREAT_S", Cell.of("45", "umol/L")));
    }

    private static Offer offer(SheetViewModel model) {
        return model.drafted().offerProperty().get();
    }

    private SheetViewModel next() {
        drafts.settle();
        return open("D0");
    }

    private long files() throws IOException {
        drafts.settle();
        try (var listed = Files.list(folder.resolve("drafts"))) {
            return listed.count();
        }
    }

    private void corrected(String text) {
        var cells = read(new SheetOf(boy, null, sheet)).recorded().containsKey("PROT_U")
                ? Map.of("CREAT_S", Cell.of(text, "umol/L"), "PROT_U", Cell.of("0.61", "g/L"))
                : Map.of("CREAT_S", Cell.of(text, "umol/L"));
        other(new SheetOf(boy, null, sheet), cells);
    }

    /** 46 was typed where somebody corrected 45 to 47 meanwhile. */
    private SheetViewModel outdated() {
        type(open("D0"), "CREAT_S", "46");
        drafts.settle();
        corrected("47");
        var model = next();
        assertThat(offer(model)).isInstanceOf(Offer.Outdated.class);
        return model;
    }

    private void save(SheetViewModel model) {
        model.typed().head().reason().typedProperty().set("slip");
        model.save(false);
        background.finish();
        assertThat(saved).isNotEmpty();
        assertThat(model.hasUnsaved()).isFalse();
    }

    private static void putIn(SheetViewModel model, String expected) {
        assertThat(offer(model)).isInstanceOf(Offer.Outdated.class);
        model.drafted().putIn();
        assertThat(typed(model, "CREAT_S")).isEqualTo(expected);
    }

    @Test
    void staysWhenSomethingElseIsSaved() throws IOException {
        var model = outdated();
        type(model, "PROT_U", "0.61 g/L");
        save(model);
        assertThat(files()).isEqualTo(1);
        var again = next();
        assertThat(typed(again, "CREAT_S")).isEqualTo("47");
        putIn(again, "46");
        save(again);
        assertThat(files()).isZero();
    }

    @Test
    void staysWhenTheProgramEndsWhileSomethingElseIsTyped() throws IOException {
        type(outdated(), "PROT_U", "0.61 g/L");
        var again = next();
        assertThat(offer(again)).isInstanceOf(Offer.Again.class);
        assertThat(typed(again, "PROT_U")).isEqualTo("0.61 g/L");
        assertThat(typed(again, "CREAT_S")).isEqualTo("47");
        save(again);
        assertThat(files()).isEqualTo(1);
        putIn(next(), "46");
    }

    @Test
    void anyNumberOfThemStays() throws IOException {
        type(outdated(), "CREAT_S", "50");
        drafts.settle();
        corrected("48");
        var model = next();
        assertThat(offer(model)).isInstanceOf(Offer.Outdated.class);
        type(model, "PROT_U", "0.61 g/L");
        assertThat(files()).isEqualTo(3);
        assertThat(model.drafted().decline()).isTrue();
        assertThat(typed(model, "PROT_U")).isEqualTo("0.61 g/L");
        assertThat(files()).isEqualTo(2);
        var again = next();
        assertThat(typed(again, "PROT_U")).isEqualTo("0.61 g/L");
        save(again);
        putIn(next(), "46");
    }

    @Test
    void putInBesideWhatIsTypedBothAreKeptOnce() throws IOException {
        var model = outdated();
        type(model, "PROT_U", "0.61 g/L");
        putIn(model, "46");
        assertThat(files()).isEqualTo(1);
        var again = next();
        assertThat(offer(again)).isInstanceOf(Offer.Again.class);
        assertThat(typed(again, "CREAT_S")).isEqualTo("46");
        assertThat(typed(again, "PROT_U")).isEqualTo("0.61 g/L");
        again.discard();
        assertThat(files()).isZero();
    }

    @Test
    void notWantedItGoesAndWhatIsTypedStays() throws IOException {
        var model = outdated();
        type(model, "PROT_U", "0.61 g/L");
        assertThat(model.drafted().decline()).isTrue();
        assertThat(offer(model)).isInstanceOf(Offer.Nothing.class);
        assertThat(typed(model, "PROT_U")).isEqualTo("0.61 g/L");
        assertThat(files()).isEqualTo(1);
        var again = next();
        assertThat(typed(again, "PROT_U")).isEqualTo("0.61 g/L");
        assertThat(typed(again, "CREAT_S")).isEqualTo("47");
        assertThat(again.drafted().decline()).as("it stands in the sheet").isFalse();
        save(again);
        assertThat(files()).isZero();
    }

    @Test
    void notWantedBeforeAnythingIsTypedItGoes() throws IOException {
        var model = outdated();
        assertThat(model.drafted().decline()).isTrue();
        assertThat(files()).isZero();
        type(model, "PROT_U", "0.61 g/L");
        assertThat(files()).isEqualTo(1);
        type(model, "PROT_U", "");
        assertThat(files()).isZero();
    }

    @Test
    void staysWhenWhatIsTypedBesideItIsNotWanted() throws IOException {
        var model = outdated();
        type(model, "PROT_U", "0.61 g/L");
        type(model, "PROT_U", "");
        assertThat(files()).isEqualTo(1);
        type(model, "PROT_U", "0.62 g/L");
        model.discard();
        assertThat(files()).isEqualTo(1);
        putIn(next(), "46");
    }

    @Test
    void anOldOneOfANewSheetStaysWhenTheSheetIsSaved() throws IOException {
        var ofGirl = new Route.Results(enrolled(), "D0");
        type(open(ofGirl), "CREAT_S", "46");
        drafts.settle();
        clock.advance(Duration.ofDays(31));
        var model = open(ofGirl);
        assertThat(offer(model)).isInstanceOf(Offer.Old.class);
        type(model, "PROT_U", "0.61 g/L");
        save(model);
        assertThat(files()).isEqualTo(1);
        drafts.settle();
        var again = open(ofGirl);
        assertThat(offer(again)).isInstanceOf(Offer.Old.class);
        again.drafted().putIn();
        assertThat(typed(again, "CREAT_S")).isEqualTo("46");
        assertThat(files()).isEqualTo(1);
    }
}
