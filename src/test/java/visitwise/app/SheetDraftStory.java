package visitwise.app;

import java.time.Clock;
import java.util.Map;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import visitwise.domain.lab.SpecimenId;
import visitwise.domain.lab.panel.Cell;
import visitwise.feature.results.OpenSheet;
import visitwise.feature.results.SaveSheet;
import visitwise.feature.results.SheetDraft;
import visitwise.feature.results.SheetOf;
import visitwise.feature.results.SheetOutcome;
import visitwise.platform.i18n.Language;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;

/** The program ends while a sheet is typed, and starts again. */
abstract class SheetDraftStory extends SheetStory {

    static final String AGAIN = "What you typed on 2026-11-16 at 12:00 was not saved. It is here again.";
    static final String OUTDATED = "was not saved, and what is recorded was changed since";
    static final String NOT_SAVED = "was not saved";
    static final ChangeContext POINT = new ChangeContext("Chen Jie", "point");

    /** The program ends with the sheet open, and starts again. */
    final void startAgain(Language spoken, Clock clock) {
        desktop.close();
        language = spoken;
        database = Database.open(DataFolder.at(folder), clock);
        desktop = RunningDesktop.over(database, clock, spoken);
    }

    final void startAgain() {
        startAgain(Language.EN, CLOCK);
    }

    final String[] drafts() {
        var files = folder.resolve(Session.DRAFTS).toFile().list();
        return files == null ? new String[0] : files;
    }

    final boolean isOnSheet(String analyte) {
        return desktop.words().contains("\n" + name(analyte) + "\n");
    }

    final void discard() {
        desktop.screen().pressWithAltAndShift(KeyCode.DELETE);
        desktop.settle();
    }

    final void putIn() {
        desktop.screen().pressWithAltAndShift(KeyCode.INSERT);
        desktop.settle();
    }

    final SheetDraft.Seen seen(SheetOf of) {
        return SheetDraft.Seen.of(new OpenSheet(database, library).open(of, TODAY));
    }

    /** Somebody else saves the sheet. */
    final SpecimenId other(SheetOf of, Map<String, Cell> cells) {
        var draft = new SheetDraft(of, null, DAY0.minusDays(3), null, null, cells, seen(of));
        return ((SheetOutcome.Saved) new SaveSheet(database, library).save(draft, POINT, NOW)).specimen();
    }

    final String day() {
        var start = "Day of the specimen";
        var input = desktop.find(
                TextField.class,
                field -> field.getAccessibleText() != null
                        && field.getAccessibleText().startsWith(start));
        return desktop.screen().look(_ -> input.getText());
    }
}
