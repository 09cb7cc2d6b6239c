package visitwise.app;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import visitwise.platform.i18n.Messages;

/** What the window shows before records are open. */
final class StartViews {

    private static final double READING_WIDTH = 560;

    private StartViews() {}

    /** What can be opened at the first start. */
    record Choices(Runnable demonstration, Runnable empty, Runnable restore, Runnable otherLanguage) {}

    static Parent waiting(Messages messages, String key) {
        var words = words(messages.text(key));
        var progress = new ProgressBar();
        progress.setAccessibleText(words.getText());
        progress.setMaxWidth(Double.MAX_VALUE);
        return page(words, progress);
    }

    /** How far the calendars are worked out. */
    static Parent planning(Messages messages, int done, int all) {
        var words = words(messages.text("app.planning", done, all));
        var progress = new ProgressBar((double) done / all);
        progress.setAccessibleText(words.getText());
        progress.setMaxWidth(Double.MAX_VALUE);
        return page(words, progress);
    }

    static Parent welcome(Messages messages, Choices choices) {
        var demo = choice(messages, "welcome.demo", choices.demonstration());
        demo.getStyleClass().add("accent");
        var language = new Hyperlink(new Messages(messages.language().other()).text("welcome.language"));
        language.setOnAction(_ -> choices.otherLanguage().run());
        focus(demo);
        return page(
                language,
                title(messages.text("welcome.title")),
                words(messages.text("welcome.words")),
                demo,
                words(messages.text("welcome.demo.words")),
                choice(messages, "welcome.empty", choices.empty()),
                words(messages.text("welcome.empty.words")),
                choice(messages, "welcome.restore", choices.restore()),
                words(messages.text("welcome.restore.words")));
    }

    static Parent problem(Messages messages, String problem, String report, Runnable again) {
        var title = title(messages.text("app.notOpened"));
        title.getStyleClass().add("danger");
        var copy = new Button(messages.text("app.failure.copy"));
        copy.setOnAction(_ -> {
            var content = new ClipboardContent();
            content.putString(report);
            Clipboard.getSystemClipboard().setContent(content);
        });
        var back = new Button(messages.text("app.tryAgain"));
        back.getStyleClass().add("accent");
        back.setOnAction(_ -> again.run());
        focus(back);
        return page(title, words(problem), back, copy);
    }

    private static Button choice(Messages messages, String key, Runnable run) {
        var button = new Button(messages.text(key));
        button.setMnemonicParsing(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    /** The keyboard begins here, not at what comes first. */
    private static void focus(Button button) {
        button.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                button.requestFocus();
            }
        });
    }

    private static Label title(String text) {
        var label = words(text);
        label.getStyleClass().add("title-2");
        return label;
    }

    private static Label words(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private static Parent page(Node... nodes) {
        var column = new VBox(10, nodes);
        column.setMaxSize(READING_WIDTH, VBox.USE_PREF_SIZE);
        column.getStyleClass().add("start-column");
        var page = new StackPane(column);
        StackPane.setAlignment(column, Pos.CENTER);
        page.getStyleClass().add("page");
        return page;
    }
}
