package visitwise.feature.results;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.day.DateReader;
import visitwise.domain.day.TypedDate;
import visitwise.domain.lab.Analyte;
import visitwise.domain.lab.LaboratoryId;
import visitwise.domain.lab.TypedResult;
import visitwise.domain.lab.pasted.PastedCell;
import visitwise.domain.participant.ParticipantId;
import visitwise.feature.results.PastedRow.At;
import visitwise.feature.results.PastedRow.Reads;
import visitwise.feature.results.PastedRow.Said;

/** Reads what the row of one result says of it, and stops at the first cell that cannot be read. */
final class PasteReader {

    private static final Pattern DAY_AND_TIME =
            Pattern.compile("(.*?\\d.*?)(?:\\s+|T)(\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.0+)?)?)");
    private static final Pattern NO_TIME = Pattern.compile("0?0:00(?::00(?:\\.0+)?)?");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})(?::\\d{2}(?:\\.0+)?)?");

    private final PasteWanted wanted;
    private final PasteRecords records;
    private final LocalDateTime now;
    private final PastedCell cell;
    private @Nullable ParticipantId participant;
    private @Nullable LocalDate day;
    private @Nullable LocalTime time;
    private @Nullable LaboratoryId laboratory;
    private @Nullable Said said;

    private PasteReader(PasteWanted wanted, PasteRecords records, LocalDateTime now, PastedCell cell) {
        this.wanted = wanted;
        this.records = records;
        this.now = now;
        this.cell = cell;
    }

    /** Refused if something cannot be read; else fine as far as its row is concerned. */
    static PastedRow read(PasteWanted wanted, PasteRecords records, LocalDateTime now, int place) {
        var cell = wanted.cells().get(place);
        var reader = new PasteReader(wanted, records, now, cell);
        reader.readAll(wanted.value(place));
        var state = reader.said == null ? PastedRow.State.FINE : PastedRow.State.REFUSED;
        var reads = new Reads(reader.participant, reader.day, reader.time, reader.laboratory);
        return new PastedRow(place, cell, wanted.value(place), state, reads, reader.said);
    }

    private void readAll(String value) {
        who();
        when();
        where();
        what(value);
    }

    /** The first thing that is wrong counts, in the order of the columns. */
    private void wrong(At at, String key, Object... args) {
        wrong(at, Message.of(key, args));
    }

    private void wrong(At at, Message what) {
        if (said == null) {
            said = new Said(at, what);
        }
    }

    private void who() {
        var number = cell.of().participant();
        if (number.isEmpty()) {
            participant = wanted.participant();
            if (participant == null) {
                wrong(At.PARTICIPANT, "paste.problem.nobody");
            }
            return;
        }
        var found = records.numbered(number);
        if (found.size() == 1) {
            participant = new ParticipantId(found.getFirst().id());
        } else {
            wrong(At.PARTICIPANT, found.isEmpty() ? "paste.problem.unknown" : "paste.problem.several", number);
        }
    }

    /**
     * Midnight behind the day, in one cell with it, is what many exports write of a day without a time, and is taken for
     * none; in a column of its own it is midnight.
     */
    private void when() {
        var text = cell.of().day().isEmpty() ? cell.of().time() : cell.of().day();
        var both = DAY_AND_TIME.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        var isBoth = both.matches();
        var dayText = isBoth ? both.group(1) : cell.of().day();
        if (dayText.isBlank()) {
            wrong(At.DAY, "paste.problem.noDay");
            return;
        }
        switch (new DateReader(now.toLocalDate(), null).read(dayText)) {
            case TypedDate.Exact(LocalDate exact) -> day = exact;
            case TypedDate.Partial _, TypedDate.Unknown _ -> wrong(At.DAY, "paste.problem.partialDay", dayText);
            case TypedDate.Wrong(Message why) -> wrong(At.DAY, why);
        }
        var isInBoth = isBoth && (cell.of().day().isEmpty() || cell.of().time().isEmpty());
        var timeText = isInBoth ? both.group(2) : cell.of().time();
        if (!timeText.isBlank() && !(isInBoth && NO_TIME.matcher(timeText).matches())) {
            time(timeText);
        }
        if (day != null && isAhead(day)) {
            wrong(At.DAY, "results.problem.ahead", day);
        }
    }

    private boolean isAhead(LocalDate on) {
        return time == null ? on.isAfter(now.toLocalDate()) : on.atTime(time).isAfter(now);
    }

    private void time(String text) {
        var parts = TIME.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFKC));
        int hour = parts.matches() ? Integer.parseInt(parts.group(1)) : -1;
        int minute = hour < 0 ? -1 : Integer.parseInt(parts.group(2));
        if (hour < 0 || hour > 23 || minute > 59) {
            wrong(At.TIME, "paste.problem.time", text);
        } else {
            time = LocalTime.of(hour, minute);
        }
    }

    private void where() {
        var of = participant;
        if (of == null) {
            // The same name may stand for laboratories of several sites.
            return;
        }
        var name = cell.of().laboratory();
        if (!name.isEmpty()) {
            records.laboratory(name, of)
                    .ifPresentOrElse(
                            row -> laboratory = new LaboratoryId(row.id()),
                            () -> wrong(At.LABORATORY, "paste.problem.laboratory", name));
            return;
        }
        var chosen = wanted.laboratory();
        var row = chosen == null ? null : records.laboratory(chosen).orElseThrow();
        if (row == null || records.isOfSite(row, of)) {
            laboratory = chosen;
        } else {
            wrong(At.LABORATORY, "paste.problem.otherSite", row.value().name());
        }
    }

    private void what(String value) {
        var code = cell.analyte();
        if (code == null) {
            wrong(At.ANALYTE, "paste.problem.analyte", cell.heading());
            return;
        }
        if (value.isBlank()) {
            wrong(At.VALUE, "labEntry.empty");
        }
        if (participant != null && day != null) {
            var born = records.file(participant).person().born();
            if (day.isBefore(born)) {
                wrong(At.DAY, "results.problem.beforeBirth", day, born);
            }
            records.file(participant)
                    .catalogue()
                    .analyte(code)
                    .filter(Analyte::isNumber)
                    .ifPresent(analyte -> unit(analyte, value));
        }
    }

    /** A number whose unit nobody wrote is no result: which unit is meant is never guessed. */
    private void unit(Analyte analyte, String value) {
        var written = cell.unit();
        if (written == null) {
            if (analyte.units().size() > 1 && TypedResult.isBareNumber(value)) {
                wrong(At.UNIT, "paste.problem.noUnit", value);
            }
        } else if (TypedResults.unit(analyte, written).isEmpty()) {
            wrong(At.UNIT, "paste.problem.unit", written, analyte.name());
        }
    }
}
