package visitwise.platform.form;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import visitwise.domain.Text;
import visitwise.platform.i18n.Messages;
import visitwise.platform.widget.Focus;

/** One field of a form: its label on the left, the control, and below it what was understood or what is wrong. */
public final class FormRow extends HBox {

    private final Messages messages;
    private final FieldEditor editor;
    private final String name;
    private final Label hint = new Label();
    private final Label below = new Label();
    private final Region sign = new Region();
    private final HBox line = new HBox();

    /** The key names the label, in which _ stands before the letter that goes to the field with Alt. */
    public FormRow(String key, FieldEditor editor, Messages messages) {
        this(messages.text(key), new Messages(messages.language().other()).text(key), editor, messages);
    }

    private FormRow(String marked, String other, FieldEditor editor, Messages messages) {
        this.messages = messages;
        this.editor = editor;
        this.name = marked.replace("_", "");
        getStyleClass().add("form-row");
        getChildren().setAll(label(marked, other.replace("_", "")), right());
        editor.field().errorProperty().subscribe(this::show);
        editor.field().requiredProperty().subscribe(this::show);
        editor.echo().subscribe(this::show);
        show();
    }

    /** A row that the protocol names. */
    public static FormRow named(Text name, FieldEditor editor, Messages messages) {
        return new FormRow(messages.of(name), messages.language().other().of(name), editor, messages);
    }

    /** Puts a control directly behind the field, such as the choice of its unit. */
    public FormRow beside(Node node) {
        line.getChildren().add(1, node);
        return this;
    }

    /** Words that stay beside the field, such as the allowed range. */
    public FormRow hint(String words) {
        hint.setText(words);
        hint.setVisible(true);
        hint.setManaged(true);
        show();
        return this;
    }

    /** A row that is not needed now takes no place. */
    public void need(boolean needed) {
        setVisible(needed);
        setManaged(needed);
    }

    public Field<?> field() {
        return editor.field();
    }

    /** The label without its mark. */
    public String name() {
        return name;
    }

    /** Goes to the field with its text selected, ready to be replaced. */
    public void focusInput() {
        Focus.on(editor.input());
    }

    Control input() {
        return editor.input();
    }

    /** Words below the field are never cut off. */
    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private Label label(String marked, String other) {
        var label = new Label();
        label.getStyleClass().add("form-label");
        label.setMnemonicParsing(true);
        editor.field().requiredProperty().subscribe(needed -> label.setText(needed ? marked + " *" : marked));
        label.setLabelFor(editor.input());
        label.setWrapText(true);
        label.setTooltip(new Tooltip(other));
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private VBox right() {
        var unit = new Label(editor.unit());
        unit.getStyleClass().add("form-unit");
        unit.setManaged(!editor.unit().isEmpty());
        unit.setMinWidth(USE_PREF_SIZE);
        hint.getStyleClass().add("form-hint");
        // In a narrow window it takes a second line.
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.setVisible(false);
        hint.setManaged(false);
        line.getChildren().setAll(editor.input(), unit, hint);
        line.getStyleClass().add("form-line");
        sign.getStyleClass().addAll("sign", "form-error-sign");
        below.getStyleClass().add("form-below");
        below.setWrapText(true);
        below.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(below, Priority.ALWAYS);
        var belowLine = new HBox(sign, below);
        belowLine.getStyleClass().add("form-below-line");
        var right = new VBox(line, belowLine);
        right.getStyleClass().add("form-right");
        HBox.setHgrow(right, Priority.ALWAYS);
        return right;
    }

    private void show() {
        var error = editor.field().errorProperty().get();
        var words = error == null ? editor.echo().getValue() : messages.text(error);
        below.setText(words);
        below.setManaged(!words.isEmpty());
        below.getStyleClass().removeAll("form-error", "form-echo");
        below.getStyleClass().add(error == null ? "form-echo" : "form-error");
        below.setAccessibleRole(AccessibleRole.TEXT);
        sign.setVisible(error != null);
        sign.setManaged(error != null);
        var required = editor.field().isRequired() ? messages.text("form.requiredName", name) : name;
        editor.input().setAccessibleText(editor.unit().isEmpty() ? required : required + ", " + editor.unit());
        editor.input().setAccessibleHelp(words.isEmpty() ? hint.getText() : words);
    }
}
