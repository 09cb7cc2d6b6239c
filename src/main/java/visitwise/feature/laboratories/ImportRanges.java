package visitwise.feature.laboratories;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.LaboratoryId;
import visitwise.domain.lab.ReferenceRange;
import visitwise.domain.lab.ReferenceRange.Normal;
import visitwise.domain.lab.TypedAge;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.Stored;

/** Takes reference ranges over from a CSV file in UTF-8, as one action or not at all; and writes such files. */
public final class ImportRanges {

    /** No laboratory states more. */
    private static final int MOST_ROWS = 5000;

    private final StateRanges state;
    private final ListLaboratories list;

    public ImportRanges(StateRanges state, ListLaboratories list) {
        this.state = state;
        this.list = list;
    }

    /** What a file holds. */
    public sealed interface Preview {

        /** Every row, with its problem if it has one. */
        record Rows(List<Row> rows) implements Preview {

            public Rows {
                rows = List.copyOf(rows);
            }

            public long wrong() {
                return rows.stream().filter(row -> row.problem().isPresent()).count();
            }

            List<Band> bands() {
                return rows.stream().flatMap(row -> row.band().stream()).toList();
            }
        }

        /** Nothing can be read of it. */
        record Unreadable(Message why) implements Preview {}
    }

    /**
     * One row.
     *
     * @param line in the file, from 1
     * @param typed what stands in it
     * @param understood null if it cannot be read
     * @param hindrance null if nothing is wrong
     */
    public record Row(
            long line,
            Map<BandColumn, String> typed,
            @Nullable Band understood,
            @Nullable Message hindrance) {

        public Row {
            typed = Map.copyOf(typed);
        }

        Optional<Band> band() {
            return Optional.ofNullable(understood);
        }

        /** Why it cannot be saved. */
        public Optional<Message> problem() {
            return Optional.ofNullable(hindrance);
        }
    }

    /** Reads a file and checks each row against the others and against what the laboratory states already. */
    public Preview preview(LaboratoryId laboratory, byte[] file, LocalDate today) {
        List<CsvRecord> records;
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            records = CsvReader.builder()
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .skipEmptyLines(true)
                    .ofCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)
                    .stream()
                    .toList();
        } catch (CharacterCodingException e) {
            return new Preview.Unreadable(Message.of("ranges.file.notUtf8"));
        } catch (CsvParseException e) {
            return new Preview.Unreadable(Message.of("ranges.file.notCsv", String.valueOf(e.getMessage())));
        }
        if (records.size() < 2) {
            return new Preview.Unreadable(Message.of("ranges.file.empty"));
        }
        if (records.size() > MOST_ROWS + 1) {
            return new Preview.Unreadable(Message.of("ranges.file.long", records.size() - 1, MOST_ROWS));
        }
        var header = records.getFirst();
        return unknown(header)
                .or(() -> incomplete(header))
                .<Preview>map(Preview.Unreadable::new)
                .orElseGet(() -> rows(laboratory, columns(header), records.subList(1, records.size()), today));
    }

    /** Saves all rows of a preview in which nothing is wrong. */
    public StateRanges.Result save(LaboratoryId laboratory, Preview.Rows rows, ChangeContext context) {
        if (rows.wrong() > 0) {
            throw new IllegalArgumentException("rows are wrong: " + rows.wrong());
        }
        return state.state(laboratory, rows.bands(), context);
    }

    /** The ranges as a file that this program reads. */
    public static String file(List<ReferenceRange> ranges) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(
                    Stream.of(BandColumn.values()).map(BandColumn::heading).toList());
            for (var range : ranges) {
                csv.writeRecord(cells(range));
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> cells(ReferenceRange range) {
        var group = range.group();
        var sex = group.sex();
        var to = group.toMonths();
        var interval = range.normal() instanceof Normal.Interval known ? known : null;
        return List.of(
                range.analyte(),
                sex == null ? "" : sex.name().substring(0, 1),
                TypedAge.text(group.fromMonths()),
                to == null ? "" : TypedAge.text(to),
                interval == null || interval.low() == null ? "" : interval.low().toPlainString(),
                interval == null || interval.high() == null
                        ? ""
                        : interval.high().toPlainString(),
                interval == null ? "" : interval.unit(),
                range.normal() instanceof Normal.Expected(String answer) ? answer : "",
                range.effectiveFrom().toString());
    }

    /** Which column stands where. */
    private static List<Optional<BandColumn>> columns(CsvRecord header) {
        return header.getFields().stream().map(BandColumn::of).toList();
    }

    /** A column that is not understood may be the one that holds a limit or an age: it is never left out silently. */
    private static Optional<Message> unknown(CsvRecord header) {
        var unknown = header.getFields().stream()
                .filter(heading -> !heading.isBlank() && BandColumn.of(heading).isEmpty())
                .map(String::strip)
                .collect(Collectors.joining(", "));
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of("ranges.file.unknownHeadings", unknown, possible()));
    }

    private static Optional<Message> incomplete(CsvRecord header) {
        var there = columns(header).stream().flatMap(Optional::stream).toList();
        boolean isComplete = there.contains(BandColumn.ANALYTE)
                && there.contains(BandColumn.EFFECTIVE_FROM)
                && there.stream().distinct().count() == there.size();
        return isComplete ? Optional.empty() : Optional.of(Message.of("ranges.file.headings", possible()));
    }

    private static String possible() {
        return Stream.of(BandColumn.values()).map(BandColumn::heading).collect(Collectors.joining(", "));
    }

    private Preview.Rows rows(
            LaboratoryId laboratory, List<Optional<BandColumn>> columns, List<CsvRecord> records, LocalDate today) {
        var reader = new BandReader(today);
        var present = list.list(laboratory.value()).ranges().stream()
                .map(Stored::value)
                .toList();
        var rows = new ArrayList<Row>();
        var bands = new ArrayList<Band>();
        for (var row : records) {
            var typed = typed(columns, row);
            rows.add(
                    switch (reader.read(typed)) {
                        case BandReading.Refused(Map<BandColumn, Message> problems) ->
                            new Row(
                                    row.getStartingLineNumber(),
                                    typed,
                                    null,
                                    problems.values().stream().findFirst().orElse(null));
                        case BandReading.Understood(Band band) -> {
                            var others = Stream.concat(
                                            present.stream(), bands.stream().map(other -> other.of(laboratory)))
                                    .toList();
                            var hindrance = StateRanges.hindrance(laboratory, List.of(band), others)
                                    .map(StateRanges.Result.Refused::why)
                                    .orElse(null);
                            bands.add(band);
                            yield new Row(row.getStartingLineNumber(), typed, band, hindrance);
                        }
                    });
        }
        return new Preview.Rows(rows);
    }

    private static Map<BandColumn, String> typed(List<Optional<BandColumn>> columns, CsvRecord row) {
        var typed = new EnumMap<BandColumn, String>(BandColumn.class);
        for (int place = 0; place < Math.min(columns.size(), row.getFieldCount()); place++) {
            var cell = row.getField(place);
            columns.get(place).ifPresent(column -> typed.put(column, cell));
        }
        return typed;
    }
}
