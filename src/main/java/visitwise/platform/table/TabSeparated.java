package visitwise.platform.table;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import visitwise.platform.i18n.Messages;

/** Rows with their headings as a spreadsheet takes them. */
final class TabSeparated {

    private TabSeparated() {}

    static <R> String text(List<RecordColumn<R>> columns, List<R> rows, Messages messages) {
        return Stream.concat(
                        Stream.of(line(columns, column -> messages.text(column.key()))),
                        rows.stream()
                                .map(row ->
                                        line(columns, column -> column.words().apply(row))))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** A tab or a new line inside a text would be taken for a new cell or row. */
    private static <R> String line(List<RecordColumn<R>> columns, Function<RecordColumn<R>, String> words) {
        return columns.stream()
                .map(words)
                .map(text -> text.replaceAll("\\s+", " "))
                .collect(Collectors.joining("\t"));
    }
}
