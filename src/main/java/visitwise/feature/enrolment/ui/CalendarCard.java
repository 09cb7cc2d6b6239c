package visitwise.feature.enrolment.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import visitwise.domain.schedule.Certainty;
import visitwise.domain.schedule.DueVisit;
import visitwise.feature.enrolment.PreviewCalendar;
import visitwise.platform.i18n.Messages;
import visitwise.platform.table.RecordColumn;
import visitwise.platform.table.RecordTable;
import visitwise.platform.widget.Card;
import visitwise.platform.widget.DayWords;
import visitwise.platform.widget.Sign;
import visitwise.platform.widget.StatusChip;
import visitwise.platform.widget.VisitDates;
import visitwise.platform.widget.WindowBar;

/** The calendar that saving would give. */
final class CalendarCard extends StackPane {

    private final Messages messages;
    private final DayWords days;
    private final LocalDate today;
    private final ObservableList<DueVisit> visits = FXCollections.observableArrayList();
    private final RecordTable<DueVisit> table;

    CalendarCard(EnrolViewModel model, Messages messages) {
        this.messages = messages;
        this.days = new DayWords(messages);
        this.today = model.today();
        var title = messages.text("enrolment.calendar");
        table = new RecordTable<>(
                title,
                visits,
                List.of(
                        RecordColumn.words(
                                "enrolment.column.visit",
                                11,
                                due -> messages.of(due.visit().label())),
                        RecordColumn.<DueVisit>words("enrolment.column.target", 17, this::target)
                                .drawnAs(this::drawnTarget),
                        RecordColumn.<DueVisit>words("enrolment.column.window", 18, this::window)
                                .drawnAs(this::drawnWindow)),
                messages);
        getChildren().add(new Card(title, table));
        getStyleClass().add("enrol-calendar");
        model.calendarProperty().subscribe(this::show);
    }

    private void show(PreviewCalendar calendar) {
        switch (calendar) {
            case PreviewCalendar.NoArm() -> empty("enrolment.calendar.noArm");
            case PreviewCalendar.DependsOnTheArm() -> empty("enrolment.calendar.dependsOnTheArm");
            case PreviewCalendar.Planned(var planned) -> {
                if (!visits.equals(planned)) {
                    visits.setAll(planned);
                }
            }
        }
    }

    private void empty(String key) {
        visits.clear();
        var words = new Label(messages.text(key));
        words.setWrapText(true);
        words.getStyleClass().add("empty-words");
        table.setEmptyState(words);
    }

    private String target(DueVisit due) {
        return due.targetDate()
                .map(day -> isWeekend(day)
                        ? messages.text("enrolment.weekendDay", about(due, day), messages.text("enrolment.weekend"))
                        : about(due, day))
                .orElseGet(() -> messages.text(due.why().message()));
    }

    private Node drawnTarget(DueVisit due) {
        var words = new Label(due.targetDate().map(day -> about(due, day)).orElseGet(() -> target(due)));
        var line = new HBox(words);
        line.getStyleClass().add("enrol-target");
        if (due.certainty() == Certainty.PROVISIONAL) {
            words.getStyleClass().add("provisional-day");
        }
        if (due.targetDate().filter(CalendarCard::isWeekend).isPresent()) {
            line.getChildren().add(new StatusChip(Sign.DUE, messages.text("enrolment.weekend")));
        }
        return line;
    }

    private String about(DueVisit due, LocalDate day) {
        return due.certainty() == Certainty.PROVISIONAL
                ? messages.text("widget.about", days.full(day))
                : days.full(day);
    }

    private String window(DueVisit due) {
        return due.targetDate().isPresent() ? days.range(due.allowed()) : "";
    }

    private Node drawnWindow(DueVisit due) {
        var line = new HBox(new Label(window(due)));
        line.getStyleClass().add("enrol-target");
        if (due.allowed().isStated()) {
            line.getChildren().addFirst(new WindowBar(VisitDates.of(due, null), today, messages));
        }
        return line;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
