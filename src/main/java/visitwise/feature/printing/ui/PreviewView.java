package visitwise.feature.printing.ui;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.feature.printing.PageImages.PageImage;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.platform.widget.EmptyState;
import visitwise.platform.widget.RemarkList;
import visitwise.platform.widget.Sign;

/** The pages of a paper one below the other, with zoom and the choice of the language that leads. */
final class PreviewView {

    /** Pages are drawn finer than they are shown. */
    private static final double FINER = 1.5;

    private final PreviewViewModel model;
    private final Messages messages;
    private final VBox pages = new VBox();
    private final ScrollPane scroll = new ScrollPane(pages);
    private final Label count = new Label();
    private final RemarkList warnings;
    private final VBox content;

    PreviewView(PreviewViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.warnings = new RemarkList(Sign.DUE, messages);
        pages.getStyleClass().add("paper-pages");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        scroll.setAccessibleText(messages.text("preview.pages"));
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        content = new VBox(tools(), warnings, scroll);
        content.getStyleClass().add("paper-preview");
        model.phaseProperty().subscribe(this::show);
    }

    Region content() {
        return content;
    }

    void focus() {
        scroll.requestFocus();
    }

    private HBox tools() {
        var zoom = new Label();
        zoom.textProperty().bind(model.zoomProperty().map(percent -> messages.text("preview.zoom", percent)));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var language = language();
        var words = new Label(messages.text("preview.language"));
        words.setLabelFor(language);
        var tools = new HBox(
                button("−", "preview.smaller", model::smaller),
                zoom,
                button("+", "preview.larger", model::larger),
                count,
                space,
                words,
                language);
        tools.getStyleClass().add("paper-tools");
        return tools;
    }

    private Button button(String sign, String key, Runnable action) {
        var button = new Button(sign);
        button.setAccessibleText(messages.text(key));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private ComboBox<Language> language() {
        var choice = new ComboBox<Language>();
        choice.getItems().setAll(Language.values());
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Language language) {
                return language == null ? "" : messages.text("preview.language." + language.name());
            }

            @Override
            public @Nullable Language fromString(String text) {
                return null;
            }
        });
        choice.valueProperty().bindBidirectional(model.languageProperty());
        choice.setAccessibleText(messages.text("preview.language"));
        return choice;
    }

    private void show(PreviewViewModel.Phase phase) {
        switch (phase) {
            case PreviewViewModel.Phase.Making _ -> {
                count.setText(messages.text("preview.making"));
                warnings.show(List.of());
            }
            case PreviewViewModel.Phase.Failed _ -> {
                none(List.of());
                pages.getChildren().setAll(EmptyState.notRead(messages, model::make));
            }
            case PreviewViewModel.Phase.None(var reasons) -> none(reasons);
            case PreviewViewModel.Phase.Shown(var paper, var drawn, var _) -> {
                count.setText(messages.text("preview.count", drawn.size()));
                warnings.show(paper.warnings());
                pages.getChildren()
                        .setAll(IntStream.range(0, drawn.size())
                                .mapToObj(page -> page(drawn.get(page), page + 1, drawn.size()))
                                .toList());
            }
        }
    }

    private void none(List<Message> reasons) {
        count.setText("");
        warnings.show(reasons);
        pages.getChildren().clear();
    }

    private StackPane page(PageImage drawn, int number, int of) {
        var image = new WritableImage(drawn.width(), drawn.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        drawn.width(),
                        drawn.height(),
                        PixelFormat.getIntArgbInstance(),
                        drawn.argb(),
                        0,
                        drawn.width());
        var view = new ImageView(image);
        view.setFitWidth(drawn.width() / FINER);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleText(messages.text("preview.page", number, of));
        var sheet = new StackPane(view);
        sheet.setMaxWidth(Region.USE_PREF_SIZE);
        sheet.getStyleClass().add("paper-page");
        return sheet;
    }

    /** A page up or down, and with plus and minus larger or smaller. */
    private void pressed(KeyEvent event) {
        int number = pages.getChildren().size();
        if (number == 0 || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case KeyCode.PAGE_DOWN -> turn(event, 1.0 / number);
            case KeyCode.PAGE_UP -> turn(event, -1.0 / number);
            case KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD -> {
                event.consume();
                model.larger();
            }
            case KeyCode.MINUS, KeyCode.SUBTRACT -> {
                event.consume();
                model.smaller();
            }
            default -> {}
        }
    }

    private void turn(KeyEvent event, double by) {
        event.consume();
        scroll.setVvalue(Math.clamp(scroll.getVvalue() + by, 0, 1));
    }
}
