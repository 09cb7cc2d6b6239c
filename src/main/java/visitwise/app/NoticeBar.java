package visitwise.app;

import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import visitwise.platform.i18n.Messages;

/** The last thing that was done, with a way back, and a list of those before. */
final class NoticeBar extends HBox {

    private final Subscription subscription;
    private final Messages messages;
    private final NoticeLog log;
    private final Label words = new Label();
    private final Hyperlink undo = new Hyperlink();
    private final Button earlier;

    NoticeBar(Messages messages, NoticeLog log) {
        this.messages = messages;
        this.log = log;
        getStyleClass().add("notice-bar");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        undo.getStyleClass().add("notice-undo");
        earlier = new Button(messages.text("app.notices"));
        earlier.getStyleClass().add("small");
        earlier.setOnAction(_ -> showEarlier());
        getChildren().setAll(words, undo, earlier);
        subscription = log.notices().subscribe(this::show);
        show();
    }

    /** Ends when the bar is seen no more. */
    Subscription subscription() {
        return subscription;
    }

    private void show() {
        boolean any = !log.notices().isEmpty();
        setVisible(any);
        setManaged(any);
        if (!any) {
            return;
        }
        var last = log.notices().getFirst();
        words.setText(messages.text(last.done()));
        var back = last.undo();
        undo.setVisible(back != null);
        undo.setManaged(back != null);
        if (back != null) {
            undo.setText(messages.text(back.name()));
            undo.setOnAction(_ -> log.undo(last));
        }
    }

    private void showEarlier() {
        var menu = new ContextMenu();
        log.notices().stream()
                .map(notice -> new MenuItem(messages.text(notice.done())))
                .forEach(menu.getItems()::add);
        menu.show(earlier, Side.TOP, 0, 0);
    }
}
