package visitwise.platform.navigation;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/** What a screen puts into the main window: a title with its context in the top bar, actions, and the content. */
public final class PageView {

    private final ObservableValue<String> title;
    private final Region content;
    private ObservableValue<String> context = new SimpleStringProperty("");
    private List<Node> besideTitle = List.of();
    private List<PageAction> actions = List.of();
    private Runnable focus = () -> {};
    private Subscription subscription = Subscription.EMPTY;

    public PageView(ObservableValue<String> title, Region content) {
        this.title = title;
        this.content = content;
    }

    public PageView(String title, Region content) {
        this(new SimpleStringProperty(title), content);
    }

    /** One quiet line after the title. */
    public PageView context(ObservableValue<String> words) {
        context = words;
        return this;
    }

    public PageView context(String words) {
        return context(new SimpleStringProperty(words));
    }

    /** Signs directly after the title, such as a status chip. */
    public PageView beside(Node... signs) {
        besideTitle = List.of(signs);
        return this;
    }

    /** At most two of them become buttons; all are found by the search and among the keys. */
    public PageView actions(PageAction... possible) {
        actions = List.of(possible);
        return this;
    }

    /** What listens to the screen's values as long as this is seen, and no longer. */
    public PageView until(Subscription listening) {
        subscription = subscription.and(listening);
        return this;
    }

    /** This is seen no more, as the screen is built anew in another language. */
    public void dispose() {
        subscription.unsubscribe();
        subscription = Subscription.EMPTY;
    }

    /** Where the keyboard starts. */
    public PageView focus(Runnable first) {
        focus = first;
        return this;
    }

    public ObservableValue<String> title() {
        return title;
    }

    public ObservableValue<String> context() {
        return context;
    }

    public List<Node> besideTitle() {
        return besideTitle;
    }

    public List<PageAction> actions() {
        return actions;
    }

    public Region content() {
        return content;
    }

    public void focusFirst() {
        focus.run();
    }
}
