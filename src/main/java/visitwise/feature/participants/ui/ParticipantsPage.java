package visitwise.feature.participants.ui;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import visitwise.domain.study.StudyId;
import visitwise.feature.participants.ListParticipants;
import visitwise.platform.background.Background;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.Navigator;
import visitwise.platform.navigation.Page;
import visitwise.platform.navigation.PageAction;
import visitwise.platform.navigation.PageView;
import visitwise.platform.navigation.Route;
import visitwise.platform.preferences.Preferences;

/** The screen of the list of participants. */
public final class ParticipantsPage implements Page {

    private static final KeyCombination ENROL = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination SAVE_VIEW = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination CHARTS = new KeyCodeCombination(KeyCode.G, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination NEXT = new KeyCodeCombination(KeyCode.PAGE_DOWN, KeyCombination.ALT_DOWN);
    private static final KeyCombination BEFORE = new KeyCodeCombination(KeyCode.PAGE_UP, KeyCombination.ALT_DOWN);

    private final ParticipantsViewModel model;
    private final SavedViews saved;
    private final Navigator navigator;

    /** Shows only one study from the start, or all of them if it is null. */
    public ParticipantsPage(
            ListParticipants list,
            Background background,
            Supplier<LocalDate> today,
            ObjectProperty<Preferences> preferences,
            Navigator navigator,
            @Nullable StudyId only) {
        this.model = new ParticipantsViewModel(list, background, today, only);
        this.saved = new SavedViews(preferences);
        this.navigator = navigator;
    }

    @Override
    public PageView view(Messages messages) {
        var view = new ParticipantsView(
                model,
                saved,
                messages,
                new ParticipantsView.Ways(who -> navigator.open(new Route.File(who)), this::enrol, this::charts));
        return new PageView(messages.text("participants.title"), view)
                .context(view.count())
                .actions(
                        PageAction.of("participants.views.save", SAVE_VIEW, view.views()::startNaming),
                        PageAction.of("participants.enrol", ENROL, this::enrol).asMain(),
                        PageAction.of("participants.charts", CHARTS, this::charts)
                                .when(model.onlyStudy().map(Objects::nonNull)),
                        PageAction.of("participants.views.delete", null, view.views()::delete),
                        PageAction.of("participants.page.next", NEXT, () -> model.turn(1)),
                        PageAction.of("participants.page.before", BEFORE, () -> model.turn(-1)))
                .focus(view::focusFirst);
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    private void charts() {
        var study = model.onlyStudy().getValue();
        if (study != null) {
            navigator.open(new Route.StudyTrends(study));
        }
    }

    private void enrol() {
        navigator.open(new Route.Enrol(model.studyProperty().get()));
    }
}
