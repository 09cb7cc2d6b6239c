package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import visitwise.domain.lab.LabResult;
import visitwise.domain.lab.SpecimenId;
import visitwise.domain.lab.panel.Cell;
import visitwise.domain.participant.BodySize;
import visitwise.feature.results.SaveSheet;
import visitwise.feature.results.SheetDraft;
import visitwise.feature.results.SheetOf;
import visitwise.feature.results.SheetOutcome;
import visitwise.platform.i18n.Language;
import visitwise.platform.navigation.Route;
import visitwise.storage.database.Stored;
import visitwise.storage.lab.LabFile;
import visitwise.storage.lab.LabFiles;
import visitwise.storage.labcatalogue.ShippedCatalogue;
import visitwise.storage.participant.BodySizeStore;
import visitwise.storage.participant.ParticipantStore;
import visitwise.testkit.Screen;

/** A coordinator types sheets of results of one boy, with the keyboard alone. */
abstract class SheetStory extends ScreenStory {

    Language language = Language.EN;

    void open(String visit) {
        desktop.open(new Route.Results(boy, visit));
    }

    void measured() {
        saved(change -> new BodySizeStore()
                .add(
                        change,
                        ward.site(),
                        new BodySize(boy, DAY0, new java.math.BigDecimal("131"), new java.math.BigDecimal("28.6"))));
    }

    LabFile labFile() {
        return database.read(reading -> new LabFiles()
                .read(reading, new ParticipantStore().find(reading, boy).orElseThrow()));
    }

    Map<String, String> standards() {
        var standards = new TreeMap<String, String>();
        for (var row : labFile().results()) {
            row.value()
                    .meaning()
                    .ifPresent(meaning -> standards.put(
                            row.value().analyte(),
                            meaning.standard() == null
                                    ? String.valueOf(meaning.answer())
                                    : meaning.standard().stripTrailingZeros().toPlainString()));
        }
        return standards;
    }

    LabResult stored(String analyte) {
        return labFile().results().stream()
                .map(Stored::value)
                .filter(result -> result.analyte().equals(analyte))
                .findFirst()
                .orElseThrow();
    }

    String name(String analyte) {
        return language.of(
                ShippedCatalogue.catalogue().analyte(analyte).orElseThrow().name());
    }

    TextField line(String analyte) {
        return desktop.find(
                TextField.class,
                input -> input.getAccessibleText() != null
                        && input.getAccessibleText().startsWith(name(analyte) + ", "));
    }

    @SuppressWarnings("unchecked")
    ComboBox<String> picker(String analyte) {
        var label = (language == Language.EN ? "unit of %s" : "%s的单位").formatted(name(analyte));
        return desktop.find(ComboBox.class, choice -> label.equals(choice.getAccessibleText()));
    }

    String unit(String analyte) {
        var picker = picker(analyte);
        return Screen.on(picker::getValue);
    }

    /** Goes to the row and types over what is there. */
    void result(String analyte, String text) {
        var line = line(analyte);
        Screen.on(() -> {
            line.requestFocus();
            line.selectAll();
            return true;
        });
        if (text.isEmpty()) {
            desktop.screen().press(KeyCode.DELETE);
        } else {
            desktop.screen().type(text);
        }
        desktop.screen().press(KeyCode.TAB);
        desktop.settle();
    }

    String shown(String analyte) {
        var line = line(analyte);
        return Screen.on(line::getText);
    }

    void reason(String field, String text) {
        fill(field, text);
        desktop.screen().press(KeyCode.TAB);
        desktop.settle();
    }

    void urine(String name, String text) {
        fill(name, text);
    }

    void collection() {
        urine("Collection from", "2026-11-01");
        urine("Start time", "0700");
        urine("Collection to", "2026-11-02");
        urine("End time", "0705");
    }

    /** Goes down the rows by Enter alone. */
    void typeAll(List<String> values) {
        var first = line("PROT_DIP");
        Screen.on(() -> {
            first.requestFocus();
            return true;
        });
        for (var value : values) {
            desktop.screen().type(value);
            desktop.screen().press(KeyCode.ENTER);
        }
        desktop.settle();
    }

    void fillDay(String day) {
        var start = language == Language.EN ? "Day of the specimen" : "采集日期";
        var input = desktop.find(
                TextField.class,
                field -> field.getAccessibleText() != null
                        && field.getAccessibleText().startsWith(start));
        Screen.on(() -> {
            input.requestFocus();
            input.selectAll();
            return true;
        });
        desktop.screen().type(day);
        desktop.settle();
    }

    void add(String analyte) {
        var search = desktop.find(TextField.class, input -> "Add an analyte".equals(input.getAccessibleText()));
        Screen.on(() -> {
            search.requestFocus();
            return true;
        });
        desktop.screen().type(analyte);
        desktop.screen().press(KeyCode.ENTER);
        desktop.settle();
        assertThat(desktop.screen().focused()).isEqualTo(line(analyte));
    }

    SpecimenId earlier(String analyte, String value, String unit) {
        var draft = new SheetDraft(
                new SheetOf(boy, null, null),
                null,
                DAY0.minusDays(3),
                null,
                null,
                Map.of(analyte, Cell.of(value, unit)),
                SheetDraft.Seen.NOTHING);
        var saved = (SheetOutcome.Saved) new SaveSheet(database, library).save(draft, CHEN, NOW);
        return saved.specimen();
    }
}
