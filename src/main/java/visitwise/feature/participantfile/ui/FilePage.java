package visitwise.feature.participantfile.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import visitwise.feature.participantfile.KeepContact;
import visitwise.platform.background.Background;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.Navigator;
import visitwise.platform.navigation.Notices;
import visitwise.platform.navigation.Page;
import visitwise.platform.navigation.PageAction;
import visitwise.platform.navigation.PageView;
import visitwise.platform.navigation.Route;

/** The file of one participant. */
public final class FilePage implements Page {

    private static final KeyCombination PRINT = new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination CHARTS = new KeyCodeCombination(KeyCode.G, KeyCombination.SHORTCUT_DOWN);
    private static final List<KeyCode> DIGITS =
            List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5);

    private final FileViewModel model;
    private final ContactViewModel contacts;
    private final FileLinks links;

    /** The use cases behind the file. */
    public record UseCases(FileViewModel.UseCases file, KeepContact contacts) {}

    /** Reads the file at once. */
    public FilePage(
            Route.File route,
            UseCases useCases,
            Signing signing,
            Background background,
            Navigator navigator,
            Notices notices) {
        this.model = new FileViewModel(route, useCases.file(), signing, background);
        this.contacts = new ContactViewModel(route.participant(), useCases.contacts(), signing, background, said -> {
            notices.say(said);
            model.read();
        });
        this.links = new FileLinks(model, navigator);
    }

    @Override
    public PageView view(Messages messages) {
        var content = new FileView(model, contacts, links, messages);
        var words = new FileWords(messages);
        var status = new HBox();
        model.shownProperty().subscribe(shown -> {
            if (shown != null) {
                status.getChildren()
                        .setAll(words.status(
                                shown.file().person().participant().value().disposition()));
            }
        });
        status.getStyleClass().add("file-status");
        status.setMinWidth(Region.USE_PREF_SIZE);
        return new PageView(shown(FilePage::number), content)
                .context(shown(read -> words.person(read.file())))
                .beside(status)
                .actions(actions(content).toArray(PageAction[]::new))
                .focus(content::focusFirst);
    }

    private List<PageAction> actions(FileView content) {
        var actions = new ArrayList<PageAction>();
        actions.add(PageAction.of("fileView.print", PRINT, links::print));
        actions.add(PageAction.of(
                        "fileView.recordVisit",
                        new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN),
                        links::nextVisit)
                .asMain()
                .when(hasNext()));
        var digits = DIGITS.iterator();
        for (var tab : Route.File.Tab.values()) {
            actions.add(PageAction.of(
                    name(tab),
                    new KeyCodeCombination(digits.next(), KeyCombination.ALT_DOWN),
                    () -> content.open(tab)));
        }
        actions.add(PageAction.of("fileView.extraVisit", null, links::extraVisit));
        actions.add(PageAction.of("fileView.moveDate", null, content::moveDate));
        actions.add(PageAction.of("fileView.closeDosing", null, links::closeDosing));
        actions.add(PageAction.of("fileView.end", null, links::end));
        actions.add(PageAction.of("visitForm.results", null, links::results));
        actions.add(PageAction.of("fileView.charts", CHARTS, links::charts));
        actions.add(PageAction.of("fileView.bodySize", null, links::bodySize));
        return actions;
    }

    private static String name(Route.File.Tab tab) {
        return switch (tab) {
            case SCHEDULE -> "fileView.toSchedule";
            case DOSES -> "fileView.toDoses";
            case RESULTS -> "fileView.toResults";
            case HISTORY -> "fileView.toHistory";
            case CONTACT -> "fileView.toContact";
        };
    }

    private ObservableValue<Boolean> hasNext() {
        return model.shownProperty()
                .map(shown -> shown != null && shown.next() != null)
                .orElse(false);
    }

    private ObservableValue<String> shown(Function<FileViewModel.Shown, String> words) {
        return model.shownProperty()
                .map(shown -> shown == null ? "" : words.apply(shown))
                .orElse("");
    }

    private static String number(FileViewModel.Shown shown) {
        return shown.file().person().participant().value().number();
    }

    @Override
    public void refresh() {
        model.read();
        contacts.refresh();
    }

    @Override
    public boolean hasUnsaved() {
        return contacts.hasUnsaved();
    }
}
