package visitwise.feature.settings.ui;

import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.platform.i18n.Pinyin;

/** One setting: its name, what it does, and what changes it. It is found by the words of both languages. */
final class SettingRow extends HBox {

    private static final PseudoClass HIT = PseudoClass.getPseudoClass("hit");

    private final List<String> words;
    private final Label name;
    private final Label about;

    /** Its word stands in the keys of its name and of what it does. */
    SettingRow(String word, Node control, Messages messages) {
        var key = "settings." + word;
        var aboutKey = "settings.about." + word;
        name = new Label(messages.text(key));
        name.getStyleClass().add("setting-name");
        name.setLabelFor(control);
        about = new Label(messages.text(aboutKey));
        about.getStyleClass().add("setting-about");
        about.setWrapText(true);
        words = List.of(Language.values()).stream()
                .map(Messages::new)
                .map(language -> language.text(key) + " " + language.text(aboutKey))
                .toList();
        control.setAccessibleText(name.getText());
        control.setAccessibleHelp(about.getText());
        var text = new VBox(name, about);
        text.getStyleClass().add("setting-words");
        HBox.setHgrow(text, Priority.ALWAYS);
        getStyleClass().add("setting");
        getChildren().addAll(text, control);
    }

    /** Shows it only if it fits what is searched for, and marks the words that fit. */
    boolean filter(String typed) {
        var wanted = typed.strip();
        var fits = wanted.isEmpty() || words.stream().anyMatch(text -> Pinyin.fits(text, wanted));
        setVisible(fits);
        setManaged(fits);
        name.pseudoClassStateChanged(HIT, !wanted.isEmpty() && fits && !isIn(about, wanted));
        about.pseudoClassStateChanged(HIT, !wanted.isEmpty() && isIn(about, wanted));
        return fits;
    }

    private static boolean isIn(Label label, String wanted) {
        return label.getText().toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
    }
}
