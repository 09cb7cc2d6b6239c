package visitwise.feature.results.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import visitwise.platform.i18n.Messages;
import visitwise.platform.widget.Focus;

/** The rows of the sheet, which the keyboard goes through from top to bottom. */
final class SheetGrid extends VBox {

    private final SheetViewModel model;
    private final Messages messages;
    private final Map<SheetRow, Node> nodes = new HashMap<>();
    private final VBox rows = new VBox();
    private Runnable afterLast = () -> {};
    private Subscription subscription = Subscription.EMPTY;

    SheetGrid(SheetViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("sheet-grid");
        getChildren().setAll(SheetColumns.header(messages), rows);
        show();
        listen(model.typed().lines().rows().subscribe(this::show));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void listen(Subscription more) {
        subscription = subscription.and(more);
    }

    /** What listens to the sheet as long as this is seen, with that of rows that are still to come. */
    Subscription subscription() {
        return () -> subscription.unsubscribe();
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
        if (owner != null && placeOf(owner) >= 0) {
            owner.requestFocus();
        }
    }

    private Node node(SheetRow row) {
        return switch (row) {
            case EnteredLine line -> {
                var made = new EnteredRow(line, model, messages);
                listen(made.subscription());
                yield made;
            }
            case WorkedOutLine line -> {
                var made = new WorkedOutRow(line, messages);
                listen(made.subscription());
                yield made;
            }
        };
    }

    private List<EnteredRow> entered() {
        return rows.getChildren().stream()
                .filter(EnteredRow.class::isInstance)
                .map(EnteredRow.class::cast)
                .toList();
    }

    /** Goes to the next row that is worked out, after the last to the first, which then tells how. */
    void explain() {
        var all = rows.getChildren();
        int here = here();
        IntStream.range(0, all.size())
                .mapToObj(step -> all.get((here + 1 + step) % all.size()))
                .filter(WorkedOutRow.class::isInstance)
                .findFirst()
                .ifPresent(Focus::on);
    }

    /** The place of the row that the keyboard is in; before the first if it is in none. */
    private int here() {
        return getScene() == null ? -1 : placeOf(getScene().getFocusOwner());
    }

    private int placeOf(@Nullable Node owner) {
        for (Node part = owner; part != null; part = part.getParent()) {
            if (rows.getChildren().contains(part)) {
                return rows.getChildren().indexOf(part);
            }
        }
        return -1;
    }

    /** From a row that is worked out to where can be typed again. */
    private void goBack(KeyEvent event) {
        int step = step(event);
        if (step == 0 || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        event.consume();
        int here = here();
        var above = entered().stream()
                .filter(row -> rows.getChildren().indexOf(row) < here)
                .toList();
        var below = entered().stream().skip(above.size()).findFirst();
        if (step < 0) {
            (above.isEmpty() ? below : Optional.of(above.getLast())).ifPresent(EnteredRow::focusInput);
        } else {
            below.ifPresentOrElse(EnteredRow::focusInput, afterLast);
        }
    }

    /** Up or down, or 0 for a key that goes to no row. */
    private static int step(KeyEvent event) {
        return switch (event.getCode()) {
            case ENTER -> event.isShiftDown() ? -1 : 1;
            case UP, ESCAPE -> -1;
            case DOWN -> 1;
            default -> 0;
        };
    }

    private void pressed(KeyEvent event) {
        var owner = getScene().getFocusOwner();
        if (owner instanceof WorkedOutRow) {
            goBack(event);
            return;
        }
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
                } else if (row.isValueFocused()) {
                    event.consume();
                    goOn(row, 1);
                }
            }
            case UP -> {
                if (row.isValueFocused()) {
                    event.consume();
                    goOn(row, -1);
                }
            }
            default -> {}
        }
    }

    /** The row the keyboard is in; null if it is in none. */
    private @Nullable EnteredRow row() {
        int here = here();
        return here >= 0 && rows.getChildren().get(here) instanceof EnteredRow row ? row : null;
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
                    .ifPresent(row -> model.takeProposal(row.line()));
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
}
