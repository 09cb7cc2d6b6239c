package visitwise.app;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import visitwise.platform.i18n.DemonstrationWords;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.PageView;

/** The main window in one language: menu, top bar, the open screen, and what has to be said. */
final class Frame extends BorderPane {

    private final Messages messages;
    private final Runnable search;
    private final NavigationPane navigation;
    private final VBox bars;
    private final BorderPane page = new BorderPane();
    private final Subscription subscription;
    private @Nullable PageView view;

    Frame(Messages messages, Wiring wiring, ObservableValue<? extends Number> running, Runnable search) {
        this.messages = messages;
        this.search = search;
        getStyleClass().add("frame");
        var trail = wiring.trail();
        navigation = new NavigationPane(messages, trail::start);
        var working = new WorkingBar(messages, running);
        var failure = new FailureBar(messages, wiring.failures());
        var leaving = new LeaveBar(messages, trail);
        var notice = new NoticeBar(messages, wiring.notices());
        bars = new VBox(working, failure, leaving);
        page.getStyleClass().add("page");
        var centre = new BorderPane(page);
        centre.setBottom(notice);
        setLeft(navigation);
        setCenter(centre);
        subscription = Subscription.combine(
                trail.currentProperty().subscribe(this::show),
                working.subscription(),
                failure.subscription(),
                leaving.subscription(),
                notice.subscription());
    }

    /** Marks the records as invented ones. */
    void showAsDemonstration(Runnable leave) {
        var words = new Label(DemonstrationWords.in(messages));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var leaving = new Hyperlink(messages.text("command.leaveDemo"));
        leaving.setOnAction(_ -> leave.run());
        var ribbon = new HBox(words, leaving);
        ribbon.getStyleClass().add("demo-ribbon");
        setTop(ribbon);
    }

    void show(Counts counts) {
        navigation.show(counts);
    }

    /** What is open; null before the first screen. */
    @Nullable
    PageView view() {
        return view;
    }

    /** This frame is seen no more. */
    void dispose() {
        subscription.unsubscribe();
    }

    private void show(Trail.@Nullable Open open) {
        if (open == null) {
            return;
        }
        var opened = open.view(messages);
        view = opened;
        page.setTop(new VBox(new TopBar(messages, opened, search), bars));
        var content = opened.content();
        content.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        page.setCenter(scrolled(content));
        // What is scrolled comes into the scene only when it is styled, and takes the keyboard only then.
        page.applyCss();
        navigation.mark(open.route());
        opened.focusFirst();
    }

    /** In a window that is too small for it a screen is scrolled. */
    private static ScrollPane scrolled(Region content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("page-scroll");
        return scroll;
    }
}
