package visitwise.feature.results.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import visitwise.domain.study.StudyId;
import visitwise.feature.results.Inbox;
import visitwise.platform.i18n.Messages;
import visitwise.platform.widget.FilterBox;

/** What both lists are narrowed to. */
final class InboxFilters extends FlowPane {

    private final TextField text = new TextField();
    private List<Inbox.Study> offered = List.of();
    private final Subscription subscription;

    InboxFilters(InboxViewModel model, Messages messages, Runnable toTheList) {
        getStyleClass().add("filter-row");
        text.getStyleClass().add("filter-text");
        text.setAccessibleText(messages.text("inbox.find"));
        text.textProperty().bindBidirectional(model.textProperty());
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                event.consume();
                toTheList.run();
            }
        });
        var find = new Label(messages.text("inbox.find"));
        find.setLabelFor(text);
        var finding = new HBox(find, text);
        finding.getStyleClass().add("views-row");
        var studies = new FilterBox<StudyId>(messages.text("inbox.column.study"), model.studyProperty());
        studies.offer(choices(List.of(), messages));
        subscription = studies.subscription().and(model.phaseProperty().subscribe(phase -> {
            if (phase instanceof InboxViewModel.Phase.Listed(Inbox inbox, var _)
                    && !inbox.studies().equals(offered)) {
                offered = inbox.studies();
                studies.offer(choices(offered, messages));
            }
        }));
        getChildren().addAll(finding, studies);
    }

    /** Ends when the filters are seen no more. */
    Subscription subscription() {
        return subscription;
    }

    void focusText() {
        text.requestFocus();
    }

    private static List<FilterBox.Choice<StudyId>> choices(List<Inbox.Study> studies, Messages messages) {
        var choices = new ArrayList<FilterBox.Choice<StudyId>>();
        choices.add(new FilterBox.Choice<>(null, messages.text("inbox.allStudies")));
        studies.forEach(study -> choices.add(new FilterBox.Choice<>(study.id(), messages.of(study.name()))));
        return choices;
    }
}
