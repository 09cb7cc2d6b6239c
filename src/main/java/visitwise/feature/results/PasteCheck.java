package visitwise.feature.results;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.LabResult;
import visitwise.domain.lab.LaboratoryId;
import visitwise.domain.lab.panel.Cell;
import visitwise.domain.lab.panel.History;
import visitwise.domain.lab.panel.KidneyEquations;
import visitwise.domain.lab.panel.Line;
import visitwise.domain.lab.panel.SheetCheck;
import visitwise.domain.lab.panel.SheetContext;
import visitwise.domain.lab.renal.Equation;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.participant.ParticipantId;
import visitwise.feature.results.PastedRow.At;
import visitwise.feature.results.PastedRow.Said;
import visitwise.feature.results.PastedRow.State;
import visitwise.storage.database.Stored;

/**
 * Reads a pasted table against what is recorded. Rows of one person are looked at in the order of their days, so that each
 * is plausible or not against what comes before it, in the table as in the record: what is said here is what saving says.
 */
final class PasteCheck {

    private record Same(ParticipantId participant, LocalDate day, String analyte) {}

    private record Taken(DayAndTime collected, PastedRow row) {}

    private final PasteWanted wanted;
    private final PasteRecords records;
    private final LocalDateTime now;
    private final Map<Same, List<Taken>> seen = new HashMap<>();
    private final Map<ParticipantId, Map<String, History>> histories = new HashMap<>();

    private PasteCheck(PasteWanted wanted, PasteRecords records, LocalDateTime now) {
        this.wanted = wanted;
        this.records = records;
        this.now = now;
    }

    static PastePreview preview(PasteWanted wanted, PasteRecords records, LocalDateTime now) {
        return new PasteCheck(wanted, records, now).preview();
    }

    private PastePreview preview() {
        var rows = new ArrayList<PastedRow>(IntStream.range(0, wanted.cells().size())
                .mapToObj(place -> PasteReader.read(wanted, records, now, place))
                .toList());
        rows.stream()
                .filter(row -> row.state() == State.FINE)
                .sorted(Comparator.comparing((PastedRow row) -> row.collected().day())
                        .thenComparingInt(PastedRow::place))
                .toList()
                .forEach(row -> rows.set(row.place(), checked(row)));
        rows.replaceAll(row -> wanted.answer(row.place()).leftOut() ? row.as(State.LEFT_OUT, row.said()) : row);
        return new PastePreview(rows);
    }

    private PastedRow checked(PastedRow row) {
        if (wanted.answer(row.place()).leftOut()) {
            return row;
        }
        var recorded = recorded(row);
        var before =
                before(row, recorded.map(LabResult::specimen).orElseGet(() -> PasteSheets.collected(row, records)));
        if (before.isPresent()) {
            return refused(
                    row,
                    Message.of(
                            "paste.problem.twice",
                            before.get().cell().line(),
                            before.get().value()));
        }
        return recorded.isPresent() ? against(row, recorded.get()) : read(row);
    }

    /** The row with the same analyte that may be of the same moment, which is that of the sheet that a row goes to. */
    private Optional<PastedRow> before(PastedRow row, DayAndTime collected) {
        var taken = seen.computeIfAbsent(
                new Same(row.participant(), collected.day(), row.analyte()), _ -> new ArrayList<>());
        var before = taken.stream()
                .filter(other -> other.collected.mayBeAt(collected))
                .map(Taken::row)
                .findFirst();
        if (before.isEmpty()) {
            taken.add(new Taken(collected, row));
        }
        return before;
    }

    private static PastedRow refused(PastedRow row, Message why) {
        return row.as(State.REFUSED, new Said(At.VALUE, why));
    }

    /** What is recorded of the same analyte and time; where one of the times is not known, of the same day. */
    private Optional<LabResult> recorded(PastedRow row) {
        return records.file(row.participant()).results().stream()
                .map(Stored::value)
                .filter(result -> result.analyte().equals(row.analyte())
                        && result.specimen().mayBeAt(row.collected()))
                .findFirst();
    }

    private PastedRow against(PastedRow row, LabResult recorded) {
        var reported = recorded.reported();
        var text = reported.unit() == null ? reported.text() : reported.text() + " " + reported.unit();
        var line = line(row);
        if (line.content() == null) {
            return read(row);
        }
        var isSame = line.contents()
                .filter(content -> content.reported().equals(reported)
                        || (isEqual(
                                        content.meaning().standard(),
                                        recorded.meaning()
                                                .map(meaning -> meaning.standard())
                                                .orElse(null))
                                && Objects.equals(content.reported().comparison(), reported.comparison())))
                .isPresent();
        return isSame
                ? row.as(State.RECORDED, new Said(At.VALUE, Message.of("paste.recorded", text)))
                : refused(row, Message.of("paste.problem.correction", text));
    }

    private static boolean isEqual(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) == 0;
    }

    private PastedRow read(PastedRow row) {
        var line = line(row);
        var said = line.message().map(what -> new Said(At.VALUE, what)).orElse(null);
        line.contents()
                .map(Line.Content::quantity)
                .filter(quantity -> quantity.isExact())
                .ifPresent(quantity -> remember(row, quantity.standard()));
        return switch (line.state()) {
            case IMPOSSIBLE, BLANK -> row.as(State.REFUSED, said);
            case ASKS -> row.as(State.ASKS, said);
            case KEPT -> row.as(State.KEPT, said);
            case FLAGGED -> row.as(State.FLAGGED, said);
            case FINE -> row.as(State.FINE, null);
        };
    }

    private Line line(PastedRow row) {
        var participant = row.participant();
        var file = records.file(participant);
        var context = new SheetContext(
                file.catalogue(),
                file.person(),
                // No single line follows from an equation.
                KidneyEquations.fixed(null, Equation.BSA_MOSTELLER),
                records.laboratoriesOf(participant).of(laboratory(row)),
                row.collected(),
                null,
                histories.computeIfAbsent(participant, _ -> new HashMap<>(file.histories(null))),
                Map.of());
        var cell = Cell.of(row.value(), row.cell().unit())
                .keptFor(wanted.answer(row.place()).reason());
        return new SheetCheck(context, TypedResults.READER).line(row.analyte(), cell);
    }

    /** That of the sheet that the row goes to, if it is there. */
    private @Nullable LaboratoryId laboratory(PastedRow row) {
        return PasteSheets.existing(row, records)
                .map(sheet -> sheet.value().laboratory())
                .orElse(row.reads().laboratory());
    }

    private void remember(PastedRow row, BigDecimal standard) {
        var histories = this.histories.computeIfAbsent(row.participant(), _ -> new HashMap<>());
        var points = new ArrayList<>(
                histories.getOrDefault(row.analyte(), History.NONE).points());
        points.add(new History.Point(row.collected().day(), standard));
        histories.put(row.analyte(), new History(List.copyOf(points)));
    }
}
