package visitwise.platform.form;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import visitwise.platform.i18n.Messages;

/**
 * Rows to fill in. Enter goes to the next field, Ctrl+Enter triggers the main action; what is wrong is listed on top once
 * that was tried.
 */
public final class Form extends VBox {

    private final List<FormRow> rows;
    private final FieldGroup fields;
    private Runnable mainAction = () -> {};
    private Runnable afterLast = () -> {};

    public Form(Messages messages, List<FormRow> rows) {
        this(messages, rows, rows.toArray(Node[]::new));
    }

    /**
     * Rows that are laid out in another way than one below the other.
     *
     * @param laidOut what the rows stand in
     */
    public Form(Messages messages, List<FormRow> rows, Node... laidOut) {
        this.rows = List.copyOf(rows);
        this.fields = new FieldGroup(rows.stream().map(FormRow::field).toList());
        getStyleClass().add("form");
        getChildren().add(new ErrorSummary(this.rows, messages));
        getChildren().addAll(laidOut);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    public FieldGroup fields() {
        return fields;
    }

    /** What Ctrl+Enter does if nothing is wrong. */
    public void setMainAction(Runnable action) {
        mainAction = action;
    }

    /** Where Enter goes from the last field, such as to the main button. */
    public void setAfterLast(Runnable action) {
        afterLast = action;
    }

    /** Goes on with the main action, or shows what is wrong and goes to the first field that is. */
    public void submit() {
        // What was refused elsewhere is asked again.
        rows.forEach(row -> row.field().readAgain());
        if (fields.check()) {
            mainAction.run();
        }
        focusFirstWrong();
    }

    /** Goes to the first field that is shown as wrong. */
    public void focusFirstWrong() {
        rows.stream()
                .filter(row -> row.field().errorProperty().get() != null)
                .findFirst()
                .ifPresent(FormRow::focusInput);
    }

    public void focusFirst() {
        goOn(-1);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        if (event.isShortcutDown()) {
            event.consume();
            submit();
            return;
        }
        focusedRow().ifPresent(row -> {
            event.consume();
            goOn(row);
        });
    }

    private OptionalInt focusedRow() {
        return IntStream.range(0, rows.size())
                .filter(row -> holdsFocus(rows.get(row))
                        && !(rows.get(row).input() instanceof ComboBox<?> choice && choice.isShowing()))
                .findFirst();
    }

    private boolean holdsFocus(FormRow row) {
        Node node = getScene() == null ? null : getScene().getFocusOwner();
        while (node != null && !row.equals(node)) {
            node = node.getParent();
        }
        return node != null;
    }

    /** Rows that are not shown are passed over. */
    private void goOn(int row) {
        rows.stream()
                .skip(row + 1L)
                .filter(FormRow::isManaged)
                .findFirst()
                .ifPresentOrElse(FormRow::focusInput, afterLast);
    }
}
