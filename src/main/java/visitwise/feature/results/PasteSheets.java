package visitwise.feature.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.LabResult;
import visitwise.domain.lab.LaboratoryId;
import visitwise.domain.lab.Specimen;
import visitwise.domain.lab.SpecimenId;
import visitwise.domain.lab.panel.Cell;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.participant.ParticipantId;
import visitwise.feature.results.SheetDraft.Seen;
import visitwise.storage.database.Stored;

/** The sheets that the rows of a pasted table become: one for each person, time and laboratory, the earliest first. */
final class PasteSheets {

    /** What the rows of one sheet have in common. */
    private record Key(
            ParticipantId participant,
            DayAndTime collected,
            @Nullable LaboratoryId laboratory,
            @Nullable UUID existing) {}

    private PasteSheets() {}

    static List<SheetDraft> of(PasteWanted wanted, PastePreview preview, PasteRecords records) {
        var groups = new LinkedHashMap<Key, List<PastedRow>>();
        preview.rows().stream()
                .filter(row -> row.state().isSaved())
                .sorted(Comparator.comparing((PastedRow row) -> row.collected().day())
                        .thenComparingInt(PastedRow::place))
                .forEach(row -> groups.computeIfAbsent(key(row, records), _ -> new ArrayList<>())
                        .add(row));
        return groups.entrySet().stream()
                .map(group -> draft(wanted, group.getKey(), group.getValue(), records))
                .toList();
    }

    private static Key key(PastedRow row, PasteRecords records) {
        return existing(row, records)
                .map(sheet -> new Key(
                        row.participant(),
                        sheet.value().collected(),
                        sheet.value().laboratory(),
                        sheet.id()))
                .orElseGet(() ->
                        new Key(row.participant(), row.collected(), row.reads().laboratory(), null));
    }

    /** The time of the sheet that the row goes to. */
    static DayAndTime collected(PastedRow row, PasteRecords records) {
        return key(row, records).collected;
    }

    /**
     * The sheet of the same time and laboratory; where no laboratory is named, the only one of that time, and where no time
     * is, the only one of that day.
     */
    static Optional<Stored<Specimen>> existing(PastedRow row, PasteRecords records) {
        var ofDay = records.file(row.participant()).specimens().stream()
                .filter(sheet ->
                        sheet.value().collected().day().equals(row.collected().day()))
                .toList();
        var sheets = ofDay.size() == 1 && row.collected().time() == null
                ? ofDay
                : ofDay.stream()
                        .filter(sheet -> sheet.value().collected().equals(row.collected()))
                        .toList();
        var laboratory = row.reads().laboratory();
        if (laboratory == null) {
            return sheets.size() == 1 ? Optional.of(sheets.getFirst()) : Optional.empty();
        }
        return sheets.stream()
                .filter(sheet -> laboratory.equals(sheet.value().laboratory()))
                .findFirst();
    }

    /** The visit that a new sheet belongs to is known once it is written. */
    private static SheetDraft draft(PasteWanted wanted, Key key, List<PastedRow> rows, PasteRecords records) {
        var cells = new HashMap<String, Cell>();
        var stored = key.existing == null ? null : new SpecimenId(key.existing);
        var file = records.file(key.participant);
        var specimen = stored == null ? null : file.specimen(stored).orElseThrow();
        var before = stored == null ? List.<Stored<LabResult>>of() : file.resultsOf(stored);
        before.forEach(row -> cells.put(row.value().analyte(), asRecorded(row.value())));
        rows.forEach(row -> cells.put(
                row.analyte(),
                Cell.of(row.value(), row.cell().unit())
                        .keptFor(wanted.answer(row.place()).reason())));
        return new SheetDraft(
                new SheetOf(key.participant, null, stored, stored == null),
                key.laboratory,
                key.collected.day(),
                key.collected.time(),
                specimen == null ? null : specimen.value().urine(),
                cells,
                specimen == null ? Seen.NOTHING : new Seen(stored, specimen.version(), versions(before)));
    }

    private static Map<String, Integer> versions(List<Stored<LabResult>> rows) {
        var versions = new HashMap<String, Integer>();
        rows.forEach(row -> versions.put(row.value().analyte(), row.version()));
        return versions;
    }

    private static Cell asRecorded(LabResult result) {
        return Cell.of(result.reported().text(), result.reported().unit())
                .keptFor(result.meaning().map(meaning -> meaning.kept()).orElse(null));
    }
}
