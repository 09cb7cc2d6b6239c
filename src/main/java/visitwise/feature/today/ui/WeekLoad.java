package visitwise.feature.today.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import visitwise.feature.today.TodayList;
import visitwise.platform.i18n.Messages;

/** How many visits are booked on each day of this week. */
final class WeekLoad extends HBox {

    private static final int WORKING_DAYS = 5;
    private static final double HIGHEST = 7;

    private final Messages messages;

    WeekLoad(TodayViewModel model, Messages messages) {
        this.messages = messages;
        getStyleClass().add("week-load");
        model.phaseProperty().subscribe(phase -> {
            if (phase instanceof Phase.Shown(TodayList list)) {
                show(list);
            }
        });
    }

    private void show(TodayList list) {
        getChildren().clear();
        var monday = list.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        long most = list.load().values().stream().reduce(1L, Math::max);
        for (int i = 0; i < DayOfWeek.values().length; i++) {
            var day = monday.plusDays(i);
            long visits = list.load().getOrDefault(day, 0L);
            if (i < WORKING_DAYS || visits > 0) {
                getChildren().add(bar(day, visits, HIGHEST * visits / most, day.equals(list.today())));
            }
        }
    }

    private VBox bar(LocalDate day, long visits, double height, boolean isToday) {
        var bar = new Region();
        bar.getStyleClass().add(isToday ? "load-bar-today" : "load-bar");
        bar.setStyle("-fx-min-height: " + height + "em; -fx-pref-height: " + height + "em;");
        var name = new Label(day.getDayOfWeek()
                .getDisplayName(TextStyle.SHORT, messages.language().locale()));
        var count = new Label(Long.toString(visits));
        count.getStyleClass().add("load-count");
        var column = new VBox(bar, name, count);
        column.getStyleClass().add("load-day");
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setMaxWidth(Double.MAX_VALUE);
        column.setPrefWidth(0);
        return column;
    }
}
