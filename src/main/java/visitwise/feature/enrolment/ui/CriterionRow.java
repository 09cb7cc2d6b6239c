package visitwise.feature.enrolment.ui;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.protocol.Criterion;
import visitwise.domain.protocol.Eligibility.Answer;
import visitwise.domain.protocol.Eligibility.Answered;
import visitwise.platform.form.ChoiceField;
import visitwise.platform.i18n.Messages;
import visitwise.platform.widget.Sign;
import visitwise.platform.widget.StatusChip;

/** One criterion: how it stands, its text, and the answer of a person if the program cannot work it out. */
final class CriterionRow extends HBox {

    private final Criterion criterion;
    private final Messages messages;
    private final StackPane sign = new StackPane();
    private final Label error = new Label();
    private final @Nullable ChoiceField<Answer> answer;

    CriterionRow(Criterion criterion, CriteriaModel model, Messages messages) {
        this.criterion = criterion;
        this.messages = messages;
        getStyleClass().add("criterion");
        sign.getStyleClass().add("criterion-sign");
        var code = new Label(criterion.code());
        code.getStyleClass().add("criterion-code");
        var text = new Label(messages.of(criterion.text()));
        text.setWrapText(true);
        error.setWrapText(true);
        error.getStyleClass().add("form-error");
        var words = new VBox(text, error);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(sign, code, words);
        answer = criterion.computable().isPresent() ? null : asked(model);
        if (answer != null) {
            answer.input()
                    .setAccessibleText(
                            messages.text("enrolment.criterion", criterion.code(), messages.of(criterion.text())));
            getChildren().add(answer.input());
        }
        refuse(null);
    }

    /** Says why the answer keeps the person out; nothing if it is null. */
    void refuse(@Nullable Message why) {
        error.setText(why == null ? "" : messages.text(why));
        error.setVisible(why != null);
        error.setManaged(why != null);
    }

    String code() {
        return criterion.code();
    }

    boolean isOf(Criterion.Kind kind) {
        return criterion.kind() == kind;
    }

    boolean isAsked() {
        return answer != null;
    }

    boolean isWrong() {
        return error.isVisible();
    }

    void focusInput() {
        if (answer != null) {
            answer.input().requestFocus();
        }
    }

    /** Where Enter goes from here. */
    void setAfter(Runnable next) {
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                event.consume();
                next.run();
            }
        });
    }

    /** Puts the sign for how it stands. */
    void show(List<Answered> answered) {
        answered.stream()
                .filter(one -> one.criterion().equals(criterion))
                .findFirst()
                .ifPresent(one -> sign.getChildren().setAll(new StatusChip(sign(one), words(one))));
    }

    private ChoiceField<Answer> asked(CriteriaModel model) {
        return new ChoiceField<>(
                model.answer(criterion), CriteriaModel.ANSWERS, one -> messages.text("enrolment.said." + one));
    }

    private String words(Answered one) {
        if (answer != null && answer.field().value().isEmpty()) {
            return messages.text("enrolment.said.nothing");
        }
        return messages.text((isAsked() ? "enrolment.said." : "enrolment.answer.") + one.answer());
    }

    private static Sign sign(Answered one) {
        if (one.answer() == Answer.CANNOT_TELL) {
            return Sign.OFF;
        }
        return one.refuses() ? Sign.CLOSING : Sign.DONE;
    }
}
