package visitwise.feature.enrolment.ui;

import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.study.StudyId;
import visitwise.feature.enrolment.EnrolParticipant.Result;
import visitwise.feature.enrolment.ui.EnrolViewModel.Phase;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.Navigator;
import visitwise.platform.navigation.Notices;
import visitwise.platform.navigation.Page;
import visitwise.platform.navigation.PageAction;
import visitwise.platform.navigation.PageView;
import visitwise.platform.navigation.Route;

/** The screen on which a participant is enrolled. */
public final class EnrolPage implements Page {

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final EnrolViewModel model;
    private final Navigator navigator;

    /** Starts with a study, or with none if it is null. */
    public EnrolPage(EnrolDesk desk, Navigator navigator, Notices notices, @Nullable StudyId study) {
        this.model = new EnrolViewModel(desk, study);
        this.navigator = navigator;
        model.phaseProperty().subscribe(phase -> {
            if (phase instanceof Phase.Done(Result.Enrolled enrolled, boolean failed)) {
                notices.say(Message.of(failed ? "enrolment.doneFailure" : "enrolment.done", enrolled.number()));
                navigator.replace(new Route.File(enrolled.participant()));
            }
        });
    }

    @Override
    public PageView view(Messages messages) {
        var view = new EnrolView(model, messages, criteria -> answers(criteria, messages), this::setUp);
        var idle = model.phaseProperty().map(phase -> !(phase instanceof Phase.Saving));
        return new PageView(messages.text("enrolment.title"), view)
                .context(messages.text("enrolment.context"))
                .actions(
                        PageAction.of("enrolment.failure", null, view::startFailure)
                                .when(idle),
                        PageAction.of("action.save", SAVE, view::save).asMain().when(idle),
                        PageAction.of("action.close", null, navigator::back))
                .focus(view::focusFirst);
    }

    @Override
    public boolean hasUnsaved() {
        return model.hasUnsaved();
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    private void setUp() {
        navigator.open(new Route.SetUp());
    }

    /** What a person said about the criteria, as the reason that the audit trail keeps. */
    private static String answers(CriteriaModel criteria, Messages messages) {
        var said = criteria.said();
        return said.isEmpty()
                ? ""
                : messages.text(
                        "enrolment.answers",
                        said.entrySet().stream()
                                .map(one -> messages.text(
                                        "enrolment.answers.one",
                                        one.getKey(),
                                        messages.text("enrolment.said." + one.getValue())))
                                .collect(Collectors.joining(messages.text("enrolment.answers.join"))));
    }
}
