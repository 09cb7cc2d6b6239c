package visitwise.feature.settings.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import visitwise.platform.form.FormScroll;
import visitwise.platform.form.TextRow;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.platform.preferences.ThemeChoice;
import visitwise.platform.widget.Card;

/** The settings with a search over them. */
final class SettingsView extends StackPane {

    private final SettingsViewModel model;
    private final Messages messages;
    private final TextField search = new TextField();
    private final Label nothing = new Label();
    private final List<SettingRow> rows;
    private final FormScroll scrolled;

    SettingsView(SettingsViewModel model, About about, Messages messages, Runnable setUp) {
        this.model = model;
        this.messages = messages;
        rows = List.of(
                row("who", name()),
                row("language", language()),
                row("theme", theme()),
                row("text", size()),
                row("sites", button("settings.sites.open", setUp)),
                row("folder", shown(about.folder())),
                row("version", shown(about.version())));
        search.getStyleClass().add("settings-search");
        search.textProperty().bindBidirectional(model.searchProperty());
        search.setAccessibleText(messages.text("settings.search"));
        var label = new Label(messages.text("settings.search"));
        label.setLabelFor(search);
        var line = new HBox(label, search);
        line.getStyleClass().add("views-row");
        nothing.setText(messages.text("settings.nothing"));
        nothing.getStyleClass().add("empty-words");
        var list = new VBox(nothing);
        list.getStyleClass().add("settings-list");
        list.getChildren().addAll(rows);
        var all = new VBox(line, new Card(messages.text("settings.card"), list));
        all.getStyleClass().addAll("page-content", "set-up");
        scrolled = new FormScroll(all);
        getChildren().add(scrolled);
        model.searchProperty().subscribe(typed -> filter(typed));
    }

    void focusFirst() {
        scrolled.prepare();
        search.requestFocus();
    }

    private void filter(String typed) {
        var found = rows.stream().filter(row -> row.filter(typed)).count();
        nothing.setVisible(found == 0);
        nothing.setManaged(found == 0);
    }

    private SettingRow row(String key, Node control) {
        return new SettingRow(key, control, messages);
    }

    private Node name() {
        var row = new TextRow(model.who());
        var error = new Label();
        error.getStyleClass().add("form-error");
        error.managedProperty().bind(error.visibleProperty());
        model.who().errorProperty().subscribe(wrong -> {
            error.setText(wrong == null ? "" : messages.text(wrong));
            error.setVisible(wrong != null);
        });
        row.input().setAccessibleText(messages.text("settings.who"));
        row.input().focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                model.who().check();
            }
        });
        return new VBox(row.input(), error);
    }

    private Node language() {
        return choice(
                Stream.of(Optional.<Language>empty(), Optional.of(Language.EN), Optional.of(Language.ZH))
                        .map(one -> new Choice<>(
                                one.orElse(null),
                                messages.text("settings.language."
                                        + one.map(Language::name).orElse("SYSTEM"))))
                        .toList(),
                model.preferencesProperty()
                        .map(chosen ->
                                chosen.chosenLanguage().map(Language::name).orElse("")),
                one -> one == null ? "" : one.name(),
                model::speak);
    }

    private Node theme() {
        return choice(
                Stream.of(ThemeChoice.values())
                        .map(one -> new Choice<>(one, messages.text("settings.theme." + one)))
                        .toList(),
                model.preferencesProperty().map(chosen -> chosen.theme().name()),
                one -> one == null ? "" : one.name(),
                one -> model.dress(one == null ? ThemeChoice.SYSTEM : one));
    }

    private record Choice<T>(@Nullable T value, String words) {}

    private static <T> Node choice(
            List<Choice<T>> choices,
            ObservableValue<String> chosen,
            Function<@Nullable T, String> key,
            Consumer<@Nullable T> choose) {
        var group = new ToggleGroup();
        var line = new HBox();
        line.getStyleClass().add("views-row");
        choices.forEach(choice -> {
            var button = new RadioButton(choice.words());
            button.setToggleGroup(group);
            button.setUserData(key.apply(choice.value()));
            button.setOnAction(_ -> choose.accept(choice.value()));
            line.getChildren().add(button);
        });
        chosen.subscribe(now -> group.getToggles().stream()
                .filter(toggle -> now.equals(toggle.getUserData()))
                .forEach(group::selectToggle));
        return line;
    }

    private Node size() {
        var smaller = button("settings.text.smaller", model::smaller);
        var larger = button("settings.text.larger", model::larger);
        var value = new Label();
        value.getStyleClass().add("setting-value");
        value.textProperty()
                .bind(model.preferencesProperty()
                        .map(chosen -> messages.text("settings.text.value", chosen.textPercent())));
        smaller.disableProperty()
                .bind(model.preferencesProperty()
                        .map(chosen -> chosen.textPercent() <= SettingsViewModel.LEAST_PERCENT));
        larger.disableProperty()
                .bind(model.preferencesProperty()
                        .map(chosen -> chosen.textPercent() >= SettingsViewModel.MOST_PERCENT));
        var line = new HBox(smaller, value, larger, button("settings.text.normal", model::normalSize));
        line.getStyleClass().add("views-row");
        return line;
    }

    private Button button(String key, Runnable action) {
        var button = new Button(messages.text(key));
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** To be read and copied, not changed. */
    private static TextField shown(String text) {
        var shown = new TextField(text);
        shown.setEditable(false);
        shown.getStyleClass().add("setting-shown");
        return shown;
    }
}
