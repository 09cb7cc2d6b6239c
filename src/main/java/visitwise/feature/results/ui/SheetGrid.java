package visitwise.feature.results.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import visitwise.platform.i18n.Messages;

/** The rows of the sheet, which the keyboard goes through from top to bottom. */
final class SheetGrid extends VBox {

    private final SheetViewModel model;
    private final Messages messages;
    private final Map<SheetRow, Node> nodes = new HashMap<>();
    private final VBox rows = new VBox();
    private Runnable afterLast = () -> {};

    SheetGrid(SheetViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("sheet-grid");
        getChildren().setAll(SheetColumns.header(messages), rows);
        show();
        model.typed().lines().rows().subscribe(this::show);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Where Enter goes from the last row. */
    void setAfterLast(Runnable action) {
        afterLast = action;
    }

    void focusFirst() {
        entered().stream().findFirst().ifPresent(EnteredRow::focusInput);
    }

    void focus(EnteredLine line) {
        entered().stream().filter(row -> row.line().equals(line)).findFirst().ifPresent(EnteredRow::focusInput);
    }

    private void show() {
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        rows.getChildren()
                .setAll(model.typed().lines().rows().stream()
                        .map(row -> nodes.computeIfAbsent(row, this::node))
                        .toList());
        if (owner != null && rowOf(owner) != null) {
            owner.requestFocus();
        }
    }

    private Node node(SheetRow row) {
        return switch (row) {
            case EnteredLine line -> new EnteredRow(line, model, messages);
            case WorkedOutLine line -> new WorkedOutRow(line, messages);
        };
    }

    private List<EnteredRow> entered() {
        return rows.getChildren().stream()
                .filter(EnteredRow.class::isInstance)
                .map(EnteredRow.class::cast)
                .toList();
    }

    private void pressed(KeyEvent event) {
        var owner = getScene().getFocusOwner();
        var row = row();
        if (row == null || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> {
                if (!event.isAltDown() && !(owner instanceof ButtonBase) && !isOpen(owner)) {
                    event.consume();
                    goOn(row, event.isShiftDown() ? -1 : 1);
                }
            }
            case DOWN -> {
                if (event.isAltDown()) {
                    event.consume();
                    row.unit().choose();
                }
            }
            default -> {}
        }
    }

    /** The row the keyboard is in; null if it is in none. */
    private @Nullable EnteredRow row() {
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        return owner == null ? null : rowOf(owner);
    }

    /** Goes to the row above that in which the keyboard is. */
    void goUp() {
        var here = row();
        if (here != null) {
            goOn(here, -1);
        }
    }

    /** Opens the choice of units of the row in which the keyboard is. */
    void chooseUnit() {
        var here = row();
        if (here != null) {
            here.unit().choose();
        }
    }

    /** Takes the unit that is proposed for the row the keyboard is in, or for the first row that has one. */
    void takeProposal() {
        model.check();
        var here = row();
        if (here == null || !model.takeProposal(here.line())) {
            entered().stream()
                    .filter(row -> row.line().check().stops()
                            && row.line().check().proposal().isPresent())
                    .findFirst()
                    .ifPresent(row -> {
                        model.takeProposal(row.line());
                        row.focusInput();
                    });
        }
    }

    private static boolean isOpen(@Nullable Node owner) {
        return owner instanceof ComboBox<?> choice && choice.isShowing();
    }

    private void goOn(EnteredRow from, int step) {
        var all = entered();
        int next = IntStream.range(0, all.size())
                        .filter(place -> all.get(place).equals(from))
                        .findFirst()
                        .orElse(-1)
                + step;
        if (next >= all.size()) {
            afterLast.run();
        } else if (next >= 0) {
            all.get(next).focusInput();
        }
    }

    private @Nullable EnteredRow rowOf(Node owner) {
        for (Node part = owner; part != null; part = part.getParent()) {
            if (part instanceof EnteredRow row && rows.getChildren().contains(row)) {
                return row;
            }
        }
        return null;
    }
}
