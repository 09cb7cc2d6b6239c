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
        heading.setVisible(false);
    }

    @Override
    protected void updateItem(@Nullable R item, boolean empty) {
        super.updateItem(item, empty);
        var words = empty || item == null ? "" : headings.apply(getIndex());
        if (!words.equals(heading.getText())) {
            heading.setText(words);
            heading.setVisible(!words.isEmpty());
            setAccessibleHelp(words.isEmpty() ? null : words);
            requestLayout();
        }
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new HeadingSkin<>(this);
    }

    /** Lays the cells out below the heading, for which the upper padding makes room. */
    private static final class HeadingSkin<R> extends TableRowSkin<R> {

        private final GroupedRow<R> row;

        HeadingSkin(GroupedRow<R> row) {
            super(row);
            this.row = row;
        }

        @Override
        protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
            double room = makeRoom();
            return super.computePrefHeight(width, 0, right, bottom, left) + room;
        }

        /** Otherwise the room for the heading would be counted twice. */
        @Override
        protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
            return 0;
        }

        @Override
        protected void layoutChildren(double x, double y, double width, double height) {
            double room = makeRoom();
            super.layoutChildren(x, room, width, row.getHeight() - room);
            row.heading.resizeRelocate(0, 0, row.getWidth(), room);
        }

        /** The table replaces all that is in a row whenever its columns change. */
        private double makeRoom() {
            if (!row.heading.isVisible()) {
                row.setPadding(Insets.EMPTY);
                return 0;
            }
            if (!getChildren().contains(row.heading)) {
                getChildren().add(row.heading);
            }
            row.heading.applyCss();
            double room = Math.ceil(row.heading.prefHeight(-1));
            if (row.getPadding().getTop() != room) {
                row.setPadding(new Insets(room, 0, 0, 0));
            }
            return room;
        }
    }
}
