package visitwise.feature.results.ui;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import visitwise.domain.lab.Significance.Judgement;
import visitwise.platform.form.FormRow;
import visitwise.platform.form.TextRow;
import visitwise.platform.i18n.Messages;

/** Who judges the chosen results, and how. */
final class InboxJudgeBar extends VBox {

    private static final Set<String> LETTERS = Set.of("C", "N");

    private final InboxJudging judging;
    private final Messages messages;
    private final FormRow investigator;
    private final FormRow remark;
    private final FormRow reason;

    private final Subscription subscription;
    private boolean isLetterMeant = true;

    InboxJudgeBar(InboxJudging judging, Messages messages, Runnable toTheList) {
        this.judging = judging;
        this.messages = messages;
        investigator = new FormRow("inbox.field.investigator", new TextRow(judging.investigator()), messages);
        remark = new FormRow("inbox.field.remark", new TextRow(judging.remark()), messages);
        reason = new FormRow("inbox.field.reason", new TextRow(judging.reason()), messages);
        var rows = new FlowPane(investigator, remark, reason);
        rows.getStyleClass().add("inbox-fields");
        var chosen = new Label();
        chosen.getStyleClass().add("inbox-chosen");
        var problem = new Label();
        problem.getStyleClass().addAll("form-below", "form-error");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        var buttons = new HBox(
                chosen,
                button("inbox.significant", "C", Judgement.CLINICALLY_SIGNIFICANT, toTheList),
                button("inbox.notSignificant", "N", Judgement.NOT_CLINICALLY_SIGNIFICANT, toTheList));
        buttons.getStyleClass().add("inbox-buttons");
        getStyleClass().add("inbox-judging");
        listen(toTheList);
        getChildren().addAll(rows, problem, buttons);
        subscription = Subscription.combine(
                judging.changingProperty().subscribe(reason::need),
                judging.chosenProperty().subscribe(all -> chosen.setText(messages.text("inbox.chosen", all.size()))),
                judging.problemProperty().subscribe(why -> {
                    problem.setText(why == null ? "" : messages.text(why));
                    problem.setVisible(why != null);
                    problem.setManaged(why != null);
                }));
    }

    /** The letter that judged would be taken for a name, and so would one that is typed after Enter. */
    private void listen(Runnable toTheList) {
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            isLetterMeant = true;
            if (event.getCode() == KeyCode.ENTER
                    && event.getTarget() instanceof TextInputControl
                    && !event.isShortcutDown()) {
                event.consume();
                toTheList.run();
            }
        });
        addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (!isLetterMeant && LETTERS.contains(event.getCharacter().toUpperCase(Locale.ROOT))) {
                event.consume();
            }
            isLetterMeant = true;
        });
    }

    /** Ends when the bar is seen no more. */
    Subscription subscription() {
        return subscription;
    }

    /** Judges what is chosen, or goes to the first field that is wrong. */
    void judge(Judgement judgement) {
        if (!judging.judge(judgement)) {
            focusFirstWrong();
        }
    }

    private void focusFirstWrong() {
        List.of(investigator, remark, reason).stream()
                .filter(row -> row.field().errorProperty().get() != null)
                .findFirst()
                .ifPresent(row -> {
                    isLetterMeant = false;
                    row.focusInput();
                });
    }

    private Button button(String key, String letter, Judgement judgement, Runnable after) {
        var button = new Button(messages.text("inbox.withKey", messages.text(key), letter));
        button.setTooltip(new Tooltip(letter));
        button.setMinWidth(USE_PREF_SIZE);
        button.disableProperty().bind(judging.possible().not());
        button.setOnAction(_ -> {
            after.run();
            judge(judgement);
        });
        return button;
    }
}
