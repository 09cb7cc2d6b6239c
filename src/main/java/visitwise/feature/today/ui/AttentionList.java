package visitwise.feature.today.ui;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import visitwise.feature.today.Attention;
import visitwise.feature.today.TodayList;
import visitwise.platform.i18n.Messages;
import visitwise.platform.i18n.UnitWords;
import visitwise.platform.widget.DayWords;

/** What a person has to see to; each line opens where that is done. */
final class AttentionList extends ScrollPane {

    private static final int MOST = 30;

    private final Messages messages;
    private final Doors doors;
    private final VBox lines = new VBox();

    AttentionList(TodayViewModel model, Messages messages, Doors doors) {
        this.messages = messages;
        this.doors = doors;
        getStyleClass().add("attention");
        lines.getStyleClass().add("attention-lines");
        setContent(lines);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        model.phaseProperty().subscribe(phase -> {
            if (phase instanceof Phase.Shown(TodayList list)) {
                show(list.attention());
            }
        });
    }

    void focusFirst() {
        lines.getChildren().stream()
                .filter(Node::isFocusTraversable)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void show(List<Attention> attention) {
        lines.getChildren()
                .setAll(attention.stream().limit(MOST).map(this::line).toList());
        if (attention.isEmpty()) {
            lines.getChildren().add(quiet(messages.text("today.attention.none")));
        } else if (attention.size() > MOST) {
            lines.getChildren().add(quiet(messages.text("today.more", attention.size() - MOST)));
        }
    }

    private Node line(Attention attention) {
        var sign = new Region();
        sign.getStyleClass().addAll("sign", "sign-" + sign(attention));
        var what = new Label(messages.text("today.attention.of", title(attention), attention.number()));
        what.getStyleClass().add("attention-title");
        what.setWrapText(true);
        var why = quiet(why(attention));
        var words = new VBox(what, why);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(sign, words);
        line.getStyleClass().add("attention-entry");
        line.setFocusTraversable(true);
        line.setAccessibleRole(AccessibleRole.BUTTON);
        line.setAccessibleText(messages.text("today.join", what.getText(), why.getText()));
        line.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> open(attention));
        line.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                open(attention);
            }
        });
        return line;
    }

    private void open(Attention attention) {
        switch (attention) {
            case Attention.WeightMissing missing -> doors.visit(missing.participant(), missing.visit());
            case Attention.BookedOutside outside -> doors.visit(outside.participant(), outside.visit());
            case Attention.ConsentMissing missing -> doors.file(missing.participant());
            case Attention.ConsentSignedLate late -> doors.file(late.participant());
            case Attention.ResultsAbnormal _ -> doors.results();
        }
    }

    private static String sign(Attention attention) {
        return switch (attention) {
            case Attention.WeightMissing _ -> "planned";
            case Attention.BookedOutside _, Attention.ConsentSignedLate _ -> "deviation";
            case Attention.ConsentMissing _, Attention.ResultsAbnormal _ -> "closing";
        };
    }

    private String title(Attention attention) {
        return messages.text(
                switch (attention) {
                    case Attention.WeightMissing _ -> "today.attention.weight";
                    case Attention.BookedOutside _ -> "today.attention.outside";
                    case Attention.ConsentMissing _ -> "today.attention.noConsent";
                    case Attention.ConsentSignedLate _ -> "today.attention.lateConsent";
                    case Attention.ResultsAbnormal _ -> "today.attention.results";
                });
    }

    private String why(Attention attention) {
        var days = new DayWords(messages);
        return switch (attention) {
            case Attention.WeightMissing missing -> {
                LocalTime time = missing.time();
                yield time == null
                        ? messages.text("today.attention.weight.day", days.brief(missing.day()))
                        : messages.text("today.attention.weight.time", days.brief(missing.day()), WorkWords.time(time));
            }
            case Attention.BookedOutside outside ->
                messages.text("today.attention.outside.day", days.brief(outside.day()));
            case Attention.ConsentMissing _ -> messages.text("today.attention.noConsent.why");
            case Attention.ConsentSignedLate _ -> messages.text("today.attention.lateConsent.why");
            case Attention.ResultsAbnormal abnormal ->
                messages.text(
                        "today.attention.results.why", abnormal.all(), days.brief(abnormal.oldest()), named(abnormal));
        };
    }

    private String named(Attention.ResultsAbnormal abnormal) {
        return abnormal.results().stream()
                .map(result -> messages.of(result.analyte()) + " " + result.reported()
                        + (result.unit() == null ? "" : " " + UnitWords.of(result.unit())))
                .collect(Collectors.joining(messages.text("today.attention.results.join")));
    }

    private static Label quiet(String words) {
        var label = new Label(words);
        label.getStyleClass().add("attention-why");
        label.setWrapText(true);
        return label;
    }
}
