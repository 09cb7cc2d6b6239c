package visitwise.platform.chart;

import java.util.ArrayList;
import java.util.List;
import visitwise.platform.i18n.Messages;
import visitwise.platform.widget.DayWords;

/** What a chart says in the language of the screen. */
final class ChartWords {

    private static final int NAMED_IN_A_NOTE = 4;

    private final Chart chart;
    private final Messages messages;
    private final DayWords days;

    ChartWords(Chart chart, Messages messages) {
        this.chart = chart;
        this.messages = messages;
        this.days = new DayWords(messages);
    }

    Messages messages() {
        return messages;
    }

    String place(Place place) {
        return switch (place) {
            case Place.Moment(var time) -> days.day(time.toLocalDate());
            case Place.Visit(int number) -> chart.across() instanceof Across.Visits(var names) ? names.get(number) : "";
        };
    }

    /** The value with its interval and its unit; for an absent one, why. */
    String value(Point point) {
        var number = switch (point.reading()) {
            case Reading.Between between ->
                messages.text("chart.interval", point.shown(), between.low(), between.high());
            case Reading.Exact _, Reading.Below _, Reading.Above _, Reading.Absent _ -> point.shown();
        };
        return point.isAbsent() || chart.values().unit().isEmpty()
                ? number
                : number + " " + chart.values().unit();
    }

    /** Such as "24-h protein, 14 Nov 2026, 0.72 g/24 h, Day 14". */
    String spoken(Series series, Point point) {
        var words = messages.text("chart.point", series.name(), place(point.place()), value(point));
        return point.label().isEmpty() ? words : messages.text("chart.labelled", words, point.label());
    }

    /** The same without the name of the series. */
    String listed(Point point) {
        var words = messages.text("chart.labelled", place(point.place()), value(point));
        return point.label().isEmpty() ? words : messages.text("chart.labelled", words, point.label());
    }

    String spoken(Marks.Event event) {
        return messages.text("chart.labelled", event.label(), place(event.place()));
    }

    String axis(Scale scale) {
        var values = chart.values();
        var named =
                values.unit().isEmpty() ? values.title() : messages.text("chart.axis", values.title(), values.unit());
        return switch (scale) {
            case LINEAR -> named;
            case LOG -> messages.text("chart.axisLog", named);
        };
    }

    /** What is not as it seems on a scale; empty if everything is. */
    List<String> notes(Scale scale) {
        if (scale == Scale.LINEAR) {
            return List.of();
        }
        var hidden = chart.series().stream()
                .flatMap(series -> series.points().stream()
                        .filter(ChartWords::isHiddenOnLog)
                        .map(point -> messages.text("chart.point", series.name(), place(point.place()), value(point))))
                .toList();
        var cut = chart.series().stream()
                .flatMap(series -> series.points().stream())
                .filter(point -> !isHiddenOnLog(point)
                        && point.reading() instanceof Reading.Between between
                        && between.low().signum() <= 0)
                .count();
        var notes = new ArrayList<String>();
        if (!hidden.isEmpty()) {
            notes.add(hiddenNote(hidden));
        }
        if (cut > 0) {
            notes.add(messages.text("chart.note.cut"));
        }
        return notes;
    }

    private static boolean isHiddenOnLog(Point point) {
        return point.reading().mark().filter(value -> value.signum() <= 0).isPresent();
    }

    private String hiddenNote(List<String> hidden) {
        var named = hidden.stream()
                .limit(NAMED_IN_A_NOTE)
                .reduce((one, next) -> messages.text("chart.and", one, next))
                .orElse("");
        int more = hidden.size() - NAMED_IN_A_NOTE;
        return more > 0
                ? messages.text("chart.note.hiddenMore", named, more)
                : messages.text("chart.note.hidden", named);
    }
}
