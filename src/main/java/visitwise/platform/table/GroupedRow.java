package visitwise.platform.table;

import java.util.function.IntFunction;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.TableRow;
import javafx.scene.control.skin.TableRowSkin;
import org.jspecify.annotations.Nullable;

/** A row that carries the heading of its group above its cells, if it is the first of one. */
final class GroupedRow<R> extends TableRow<R> {

    private final IntFunction<String> headings;
    private final Label heading = new Label();

    GroupedRow(IntFunction<String> headings) {
        this.headings = headings;
        heading.getStyleClass().add("group-heading");
        heading.setManaged(false);
        indexProperty().subscribe(_ -> requestLayout());
        heading.heightProperty().subscribe(_ -> requestLayout());
    }

    @Override
    protected void updateItem(@Nullable R item, boolean empty) {
        super.updateItem(item, empty);
        showHeading();
    }

    private void showHeading() {
        var words = isEmpty() || getItem() == null ? "" : headings.apply(getIndex());
        heading.setText(words);
        heading.setVisible(!words.isEmpty());
        setAccessibleHelp(words.isEmpty() ? null : words);
        double height = words.isEmpty() ? 0 : Math.ceil(heading.prefHeight(-1));
        setPadding(new Insets(height, 0, 0, 0));
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new TableRowSkin<>(this) {
            @Override
            protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
                return super.computePrefHeight(width, 0, right, bottom, left) + top;
            }

            @Override
            protected void layoutChildren(double x, double y, double w, double h) {
                if (!getChildren().contains(heading)) {
                    getChildren().add(heading);
                }
                super.layoutChildren(x, y, w, h);
                heading.resizeRelocate(0, 0, getWidth(), y);
            }
        };
    }
}
