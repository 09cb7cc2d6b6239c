package visitwise.feature.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.Analyte;
import visitwise.domain.lab.LabResult;
import visitwise.domain.lab.Laboratory;
import visitwise.domain.lab.Specimen;
import visitwise.domain.lab.SpecimenId;
import visitwise.storage.database.AuditEntry;
import visitwise.storage.database.FieldChange;
import visitwise.storage.database.Stored;
import visitwise.storage.lab.LabFile;

/** What was corrected of one sheet: its results with their units, and when, where and how long was collected. */
record Corrections(LabFile file, Stored<Specimen> specimen, List<Stored<Laboratory>> laboratories) {

    /** Of the specimen. */
    private static final Set<String> FIELDS =
            Set.of("collected_on", "collected_at", "laboratory_id", "urine_from", "urine_to");

    /** A result as it was reported at some time. */
    private record Told(@Nullable String text, @Nullable String unit) {

        Told before(FieldChange change) {
            return switch (change.field()) {
                case "reported" -> new Told(change.before(), unit);
                case "unit" -> new Told(text, change.before());
                default -> this;
            };
        }
    }

    /** From the trails of all results and of all specimens of the participant; the newest first. */
    List<Correction> of(List<AuditEntry> results, List<AuditEntry> specimens) {
        var corrections = new ArrayList<Correction>();
        for (var row : file.resultsOf(new SpecimenId(specimen.id()))) {
            ofResult(row.value(), ofRow(results, row.id()), corrections);
        }
        for (var entry : ofRow(specimens, specimen.id())) {
            var change = entry.change();
            if (FIELDS.contains(change.field())) {
                corrections.add(correction(
                        Message.of("participantFile.field.specimen." + change.field()),
                        field(change.field(), change.before()),
                        field(change.field(), change.after()),
                        entry));
            }
        }
        corrections.sort(Comparator.comparing(Correction::at).reversed());
        return List.copyOf(corrections);
    }

    private static List<AuditEntry> ofRow(List<AuditEntry> trail, UUID row) {
        return trail.stream().filter(entry -> entry.entityId().equals(row)).toList();
    }

    /** Goes back from what is told now. */
    private void ofResult(LabResult result, List<AuditEntry> trail, List<Correction> corrections) {
        var byVersion = new TreeMap<Integer, List<AuditEntry>>(Comparator.reverseOrder());
        trail.forEach(entry -> byVersion
                .computeIfAbsent(entry.entityVersion(), _ -> new ArrayList<>())
                .add(entry));
        var analyte = file.catalogue().analyte(result.analyte()).orElse(null);
        var after = new Told(result.reported().text(), result.reported().unit());
        for (var version : byVersion.values()) {
            var before = after;
            for (var entry : version) {
                before = before.before(entry.change());
            }
            if (!before.equals(after)) {
                corrections.add(correction(
                        name(analyte, result), value(analyte, before), value(analyte, after), version.getFirst()));
            }
            after = before;
        }
    }

    private static Correction correction(Message what, Message before, Message after, AuditEntry entry) {
        return new Correction(
                what, before, after, entry.who(), entry.at(), entry.why(), entry.entityId(), entry.entityVersion());
    }

    private static Message name(@Nullable Analyte analyte, LabResult result) {
        return plain(analyte == null ? result.analyte() : analyte.name());
    }

    private static Message value(@Nullable Analyte analyte, Told told) {
        var unit = told.unit();
        if (unit == null) {
            return plain(told.text());
        }
        Object known = analyte == null
                ? unit
                : analyte.unit(unit).<Object>map(of -> of).orElse(unit);
        return Message.of("results.corrections.value", told.text() == null ? "" : told.text(), known);
    }

    private Message field(String field, @Nullable String value) {
        return plain(
                field.equals("laboratory_id") ? laboratory(value) : value == null ? null : value.replace('T', ' '));
    }

    private @Nullable String laboratory(@Nullable String id) {
        return laboratories.stream()
                .filter(row -> row.id().toString().equals(id))
                .map(row -> row.value().name())
                .findFirst()
                .orElse(id);
    }

    private static Message plain(@Nullable Object value) {
        return value == null
                ? Message.of("results.corrections.nothing")
                : Message.of("results.corrections.plain", value);
    }
}
