package visitwise.feature.today.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import visitwise.feature.today.ListToday;
import visitwise.feature.today.TodayList;
import visitwise.platform.background.Background;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.Navigator;
import visitwise.platform.navigation.Page;
import visitwise.platform.navigation.PageAction;
import visitwise.platform.navigation.PageView;

/** The screen of today's work. */
public final class TodayPage implements Page {

    private static final KeyCombination PRINT = new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);

    private final TodayViewModel model;
    private final Doors doors;

    public TodayPage(ListToday listing, Background background, Navigator navigator, Supplier<LocalDate> today) {
        this.model = new TodayViewModel(listing, background, today);
        this.doors = new Doors(navigator);
    }

    @Override
    public PageView view(Messages messages) {
        var view = new TodayView(model, messages, doors);
        var context = new SimpleStringProperty();
        model.phaseProperty().subscribe(phase -> context.set(context(phase, messages)));
        return new PageView(messages.text("navigation.today"), view)
                .context(context)
                .actions(
                        PageAction.of("today.print", PRINT, () -> doors.dayList(model.presentDay())),
                        PageAction.of("today.enrol", null, doors::enrol).asMain())
                .focus(view::focusFirst);
    }

    /** The day may have changed as well. */
    @Override
    public void refresh() {
        model.read();
    }

    private String context(Phase phase, Messages messages) {
        var day = DateTimeFormatter.ofPattern(
                        messages.text("today.date"), messages.language().locale())
                .format(model.today());
        if (!(phase instanceof Phase.Shown(TodayList list)) || list.sites().isEmpty()) {
            return day;
        }
        var site = list.sites().size() == 1
                ? list.sites().getFirst()
                : messages.text("today.sites", list.sites().size());
        return messages.text("today.context", day, site);
    }
}
