package visitwise.feature.results.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import visitwise.domain.lab.Interpreted;
import visitwise.domain.lab.Significance;
import visitwise.feature.results.Inbox.Abnormal;
import visitwise.feature.results.Inbox.Expected;
import visitwise.platform.table.RecordColumn;

/** The columns of the lists. */
final class InboxTables {

    private InboxTables() {}

    static List<RecordColumn<Expected>> expected(InboxWords words, Supplier<LocalDate> today) {
        return List.of(
                RecordColumn.words(
                        "inbox.column.participant",
                        11,
                        row -> words.participant(row.row().who())),
                whole("inbox.column.study", 12, row -> words.of(row.study())),
                whole("inbox.column.visit", 13, words::visit),
                RecordColumn.<Expected>words(
                                "inbox.column.held",
                                15,
                                row -> words.on(row.row().on(), today.get()))
                        .sortedBy(Comparator.comparing(row -> row.row().on())),
                whole("inbox.column.missing", 27, words::missing),
                RecordColumn.<Expected>words(
                                "inbox.column.status",
                                9,
                                row -> words.begun(row).getText())
                        .drawnAs(words::begun));
    }

    static List<RecordColumn<Abnormal>> unjudged(InboxWords words) {
        return List.of(
                participant(words),
                visit(words),
                analyte(words),
                value(words),
                flag(words),
                whole("inbox.column.range", 17, words::range),
                whole("inbox.column.before", 13, words::before));
    }

    static List<RecordColumn<Abnormal>> judged(InboxWords words) {
        return List.of(
                participant(words),
                visit(words),
                analyte(words),
                value(words),
                flag(words),
                RecordColumn.<Abnormal>words(
                                "inbox.column.judgement",
                                15,
                                row -> row.judged()
                                        .map(judged -> words.judgement(judged.judgement())
                                                .getText())
                                        .orElse(""))
                        .drawnAs(row -> row.judged()
                                .<Node>map(judged -> words.judgement(judged.judgement()))
                                .orElseGet(Label::new)),
                whole(
                        "inbox.column.by",
                        15,
                        row -> row.judged().map(words::judgedBy).orElse("")),
                whole(
                        "inbox.column.remark",
                        12,
                        row -> row.judged().map(Significance::remark).orElse("")));
    }

    private static RecordColumn<Abnormal> participant(InboxWords words) {
        return RecordColumn.words(
                "inbox.column.participant",
                11,
                row -> words.participant(row.row().who()));
    }

    private static RecordColumn<Abnormal> visit(InboxWords words) {
        return whole("inbox.column.visit", 11, words::visit);
    }

    private static RecordColumn<Abnormal> analyte(InboxWords words) {
        return whole("inbox.column.analyte", 15, row -> words.of(row.analyte().name()));
    }

    private static RecordColumn<Abnormal> value(InboxWords words) {
        return new RecordColumn<>("inbox.column.value", 9, words::value, true, byValue(words), null);
    }

    /** Values of one analyte stand together, from the smallest number to the largest, and answers by their words. */
    static Comparator<Abnormal> byValue(InboxWords words) {
        return Comparator.comparing((Abnormal row) -> words.of(row.analyte().name()))
                .thenComparing(row -> row.analyte().code())
                .thenComparing(
                        row -> row.row()
                                .result()
                                .meaning()
                                .map(Interpreted::standard)
                                .orElse(null),
                        Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(words::value);
    }

    private static RecordColumn<Abnormal> flag(InboxWords words) {
        return RecordColumn.<Abnormal>words(
                        "inbox.column.flag", 9, row -> words.flag(row).getText())
                .drawnAs(words::flag);
    }

    /** What is too long for its place is read whole by pointing at it. */
    private static <R> RecordColumn<R> whole(String key, double width, Function<R, String> words) {
        return RecordColumn.<R>words(key, width, words).drawnAs(row -> {
            var label = new Label(words.apply(row));
            label.setTooltip(new Tooltip(words.apply(row)));
            return label;
        });
    }
}
