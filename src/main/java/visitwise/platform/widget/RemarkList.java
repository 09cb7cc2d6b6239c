package visitwise.platform.widget;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import visitwise.domain.Message;
import visitwise.platform.i18n.Messages;

/** Sentences one below the other, each with a sign; nothing at all if there are none. */
public final class RemarkList extends VBox {

    private final Messages messages;
    private final Sign sign;

    public RemarkList(Sign sign, Messages messages) {
        this.sign = sign;
        this.messages = messages;
        getStyleClass().add("remark-list");
        show(List.of());
    }

    public void show(List<Message> remarks) {
        getChildren().setAll(remarks.stream().map(this::line).toList());
        setVisible(!remarks.isEmpty());
        setManaged(!remarks.isEmpty());
    }

    private HBox line(Message remark) {
        var mark = new Region();
        mark.getStyleClass().addAll("sign", "sign-" + sign.styleClass());
        var words = new Label(messages.text(remark));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add("remark-" + sign.styleClass());
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(mark, words);
        line.getStyleClass().add("remark");
        return line;
    }
}
