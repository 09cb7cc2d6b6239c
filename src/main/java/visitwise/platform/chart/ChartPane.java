package visitwise.platform.chart;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import visitwise.platform.i18n.Messages;

/** The drawing itself: one focus stop, in which the arrow keys go from value to value. */
final class ChartPane extends Region {

    private static final double LOW = 17;
    private static final double HIGH = 26;
    private static final double NARROW = 18;
    private static final double WIDE = 46;
    private static final double RING = 0.7;
    private static final double NEAR = 2;

    private final Chart chart;
    private final Messages messages;
    private final ObjectProperty<Scale> scale;
    private final Group shapes = new Group();
    private final Circle ring = new Circle();
    /** Tells the font. */
    private final Label probe = new Label();

    private final ReadOnlyStringWrapper readOut = new ReadOnlyStringWrapper(this, "readOut", "");
    private @Nullable Drawing drawing;
    private ChartCursor cursor;
    private boolean isReading;
    private double drawnWidth;
    private double drawnHeight;

    ChartPane(Chart chart, Messages messages) {
        this.chart = chart;
        this.messages = messages;
        this.scale = new SimpleObjectProperty<>(this, "scale", chart.values().scale());
        this.cursor = start(chart);
        shapes.setManaged(false);
        shapes.setAutoSizeChildren(false);
        ring.setManaged(false);
        ring.setMouseTransparent(true);
        ring.setVisible(false);
        ring.getStyleClass().add("chart-ring");
        probe.setManaged(false);
        probe.setOpacity(0);
        getStyleClass().add("chart-pane");
        getChildren().addAll(probe, shapes, ring);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription(messages.text("chart.role"));
        setAccessibleHelp(messages.text("chart.help"));
        say();
        scale.subscribe(_ -> redraw());
        probe.fontProperty().subscribe(_ -> redraw());
        focusedProperty().subscribe(this::read);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> pointed(new Spot(event.getX(), event.getY())));
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> read(isFocused()));
    }

    ObjectProperty<Scale> scaleProperty() {
        return scale;
    }

    /** What is said of the value that the keyboard or the mouse is on; else empty. */
    ReadOnlyStringProperty readOutProperty() {
        return readOut.getReadOnlyProperty();
    }

    /** One of many comes last: what is drawn thick is what one looks for first. */
    private static ChartCursor start(Chart chart) {
        int row = 0;
        for (var series : chart.series()) {
            if (!series.points().isEmpty()) {
                if (series.kind() != Series.Kind.ONE_OF_MANY) {
                    return new ChartCursor(row, 0);
                }
                row++;
            }
        }
        return new ChartCursor(0, 0);
    }

    private void pressed(KeyEvent event) {
        // A key that comes before the next frame is not lost.
        layout();
        var drawn = drawing;
        if (drawn == null || drawn.rows().isEmpty() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        var rows = drawn.rows();
        switch (event.getCode()) {
            case LEFT -> cursor = cursor.along(-1, rows);
            case RIGHT -> cursor = cursor.along(1, rows);
            case HOME -> cursor = cursor.first();
            case END -> cursor = cursor.last(rows);
            case UP -> cursor = cursor.across(-1, rows);
            case DOWN -> cursor = cursor.across(1, rows);
            default -> {
                return;
            }
        }
        event.consume();
        read(true);
    }

    private void pointed(Spot mouse) {
        var drawn = drawing;
        if (drawn == null || drawn.rows().isEmpty()) {
            return;
        }
        var nearest = ChartCursor.nearest(mouse, drawn.rows());
        var at = drawn.rows().get(nearest.row()).get(nearest.number()).at();
        if (Math.hypot(at.x() - mouse.x(), at.y() - mouse.y()) < NEAR * em()) {
            cursor = nearest;
            read(true);
        } else {
            read(isFocused());
        }
    }

    private void read(boolean isShown) {
        isReading = isShown;
        var drawn = drawing;
        if (!isShown || drawn == null || drawn.rows().isEmpty()) {
            ring.setVisible(false);
            readOut.set("");
        } else {
            cursor = cursor.within(drawn.rows());
            var stop = drawn.rows().get(cursor.row()).get(cursor.number());
            ring.setCenterX(stop.at().x());
            ring.setCenterY(stop.at().y());
            ring.setRadius(RING * em());
            ring.setVisible(stop.isDrawn());
            readOut.set(stop.spoken());
        }
        say();
    }

    private void say() {
        var words = chart.isEmpty() ? messages.text("chart.empty") : readOut.get();
        setAccessibleText(
                words.isEmpty()
                        ? messages.text("chart.labelled", chart.title(), chart.summary())
                        : messages.text("chart.labelled", chart.title(), words));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void redraw() {
        drawing = null;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (drawing == null || drawnWidth != getWidth() || drawnHeight != getHeight()) {
            drawnWidth = getWidth();
            drawnHeight = getHeight();
            var drawn = layout(drawnWidth, drawnHeight);
            drawing = drawn;
            shapes.getChildren()
                    .setAll(drawn.shapes().stream()
                            .map(shape -> ShapeNodes.of(shape, em()))
                            .toList());
            // Styles were worked out before this: without it the shapes are black until the next frame.
            shapes.applyCss();
            read(isReading);
        }
    }

    private Drawing layout(double width, double height) {
        return new ChartLayout(messages, new ScreenMeasure(probe.getFont())).draw(chart, scale.get(), width, height);
    }

    private double em() {
        return probe.getFont().getSize();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return NARROW * em();
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDE * em();
    }

    @Override
    protected double computeMinHeight(double width) {
        return needed(width, LOW);
    }

    @Override
    protected double computePrefHeight(double width) {
        return needed(width, HIGH);
    }

    /** A long legend needs more. */
    private double needed(double width, double wanted) {
        double room = width < 0 ? computePrefWidth(-1) : width;
        return layout(room, wanted * em()).height();
    }
}
