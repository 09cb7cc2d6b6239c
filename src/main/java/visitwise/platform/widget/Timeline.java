package visitwise.platform.widget;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import visitwise.platform.i18n.Messages;
import visitwise.platform.widget.TimelineShape.Slot;

/**
 * The visits of a participant on one line. Where there is not room for all, those far from the current one are drawn
 * together. The arrow keys go from visit to visit.
 */
public final class Timeline extends Region {

    private static final double LARGEST_PART = 0.46;
    private static final int LEAST_ROOM = 7;

    private final List<TimelineVisit> visits;
    private final List<TimelineStop> stops;
    private final LocalDate today;
    private final Messages messages;
    private final Region line = new Region();
    private final TodayMark todayMark;
    private final List<Label> together = List.of(new Label(), new Label());
    private IntConsumer opening = _ -> {};
    private int current;

    public Timeline(List<TimelineVisit> visits, LocalDate today, Messages messages) {
        this.visits = List.copyOf(visits);
        this.today = today;
        this.messages = messages;
        this.current = firstPending();
        this.stops = IntStream.range(0, visits.size()).mapToObj(this::stop).toList();
        line.getStyleClass().add("timeline-line");
        todayMark = new TodayMark(messages.text("widget.today"));
        together.forEach(label -> label.getStyleClass().add("timeline-together"));
        getStyleClass().add("timeline");
        getChildren().add(line);
        stops.forEach(stop -> getChildren().add(stop.window()));
        getChildren().addAll(todayMark.nodes());
        getChildren().addAll(together);
        getChildren().addAll(stops);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        mark();
    }

    /** What Enter and a click do with a visit, by its place in the list. */
    public void setOnOpen(IntConsumer action) {
        opening = action;
    }

    private int firstPending() {
        return IntStream.range(0, visits.size())
                .filter(index -> switch (visits.get(index).sign()) {
                    case DUE, PLANNED, CLOSING -> true;
                    case DONE, DEVIATION, OFF -> false;
                })
                .findFirst()
                .orElse(Math.max(0, visits.size() - 1));
    }

    private TimelineStop stop(int index) {
        var visit = visits.get(index);
        var words = new VisitWords(messages);
        var place = messages.text("widget.visitOf", visit.name(), index + 1, visits.size());
        var stop = new TimelineStop(visit, words.join(place, visit.state(), words.of(visit.dates())), messages);
        stop.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> {
            go(index);
            opening.accept(index);
        });
        return stop;
    }

    private void pressed(KeyEvent event) {
        int last = visits.size() - 1;
        switch (event.getCode()) {
            case LEFT -> go(Math.max(0, current - 1));
            case RIGHT -> go(Math.min(last, current + 1));
            case HOME -> go(0);
            case END -> go(last);
            case ENTER, SPACE -> opening.accept(current);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(int index) {
        current = index;
        mark();
        stops.get(index).setVisible(true);
        stops.get(index).requestFocus();
        requestLayout();
    }

    private void mark() {
        IntStream.range(0, stops.size()).forEach(index -> stops.get(index).setFocusTraversable(index == current));
    }

    @Override
    protected double computePrefHeight(double width) {
        double tallest =
                stops.stream().mapToDouble(stop -> stop.prefHeight(-1)).max().orElse(0);
        return snappedTopInset() + todayMark.wordHeight() + tallest + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + widest() * Math.min(visits.size(), LEAST_ROOM) + snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    private double widest() {
        return stops.stream().mapToDouble(stop -> stop.prefWidth(-1)).max().orElse(1);
    }

    @Override
    protected void layoutChildren() {
        if (visits.isEmpty()) {
            return;
        }
        double left = snappedLeftInset();
        double width = getWidth() - left - snappedRightInset();
        var slots = TimelineShape.of(visits.size(), Math.max(LEAST_ROOM, (int) (width / widest())), current);
        double slot = width / TimelineShape.units(slots);
        double top = snappedTopInset() + todayMark.wordHeight();
        double middle = top + stops.getFirst().middle();
        stops.forEach(stop -> show(stop, false));
        together.forEach(label -> label.setVisible(false));
        var scale = new TimelineScale();
        int joined = 0;
        double x = left;
        for (var each : slots) {
            double room = each.units() * slot;
            switch (each) {
                case Slot.One(int visit) -> place(visit, x + room / 2, top, slot, scale);
                case Slot.Many(int from, int to) -> place(together.get(joined++), from, to, x + room / 2, top, room);
            }
            x += room;
        }
        slots.forEach(shown -> drawWindow(shown, scale, middle, slot));
        double thickness = Math.max(1, line.prefHeight(-1));
        line.resizeRelocate(left, snapPositionY(middle - thickness / 2), width, thickness);
        todayMark.hide();
        scale.at(today)
                .ifPresent(day ->
                        todayMark.draw(day, snappedTopInset(), stops.getFirst().ringBottom()));
    }

    private void place(int visit, double x, double top, double slot, TimelineScale scale) {
        var stop = stops.get(visit);
        show(stop, true);
        double height = stop.prefHeight(-1);
        stop.resizeRelocate(snapPositionX(x - slot / 2), top, slot, height);
        visits.get(visit).dates().day().ifPresent(day -> scale.add(day, x));
    }

    private void place(Label label, int from, int to, double x, double top, double slot) {
        label.setText(messages.text(
                "widget.together", visits.get(from).name(), visits.get(to).name()));
        label.setVisible(true);
        label.setAlignment(Pos.TOP_CENTER);
        double below = top + stops.getFirst().ringBottom();
        label.resizeRelocate(x - slot / 2, below, slot, label.prefHeight(-1));
    }

    private static void show(TimelineStop stop, boolean shown) {
        stop.setVisible(shown);
        stop.window().setVisible(shown);
    }

    private void drawWindow(Slot slot, TimelineScale scale, double middle, double room) {
        if (!(slot instanceof Slot.One(int visit))) {
            return;
        }
        var bar = stops.get(visit).window();
        var dates = visits.get(visit).dates();
        var day = dates.day();
        bar.setVisible(day.isPresent()
                && dates.allowed().isStated()
                && !dates.allowed().isImpossible());
        if (day.isEmpty() || !bar.isVisible()) {
            return;
        }
        double most = room * LARGEST_PART;
        var earliest = dates.allowed().earliest();
        var latest = dates.allowed().latest();
        double before = earliest == null ? most : Math.min(most, scale.distance(day.get(), earliest));
        double after = latest == null ? most : Math.min(most, scale.distance(day.get(), latest));
        double x = stops.get(visit).getLayoutX() + stops.get(visit).getWidth() / 2;
        double height = bar.prefHeight(-1);
        bar.resizeRelocate(x - before, snapPositionY(middle - height / 2), Math.max(0, before + after), height);
    }
}
