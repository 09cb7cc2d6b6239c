package visitwise.feature.participantfile;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.FirstAnalyte;
import visitwise.domain.lab.LabResult;
import visitwise.domain.lab.ProteinCreatinineRatio;
import visitwise.domain.lab.Reported;
import visitwise.domain.lab.Specimen;
import visitwise.domain.lab.SpecimenId;
import visitwise.domain.participant.ParticipantId;
import visitwise.feature.participantfile.Problem.Field;
import visitwise.feature.participantfile.ResultsForm.Entry;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.Database;
import visitwise.storage.database.Stored;
import visitwise.storage.lab.LabResultStore;
import visitwise.storage.lab.SpecimenStore;
import visitwise.storage.study.ProtocolLibrary;

/** Records urine protein, urine creatinine and serum creatinine as the laboratory reported them. */
public final class RecordFirstResults {

    private final Database database;
    private final Desk desk;
    private final SpecimenStore specimens = new SpecimenStore();
    private final LabResultStore results = new LabResultStore();

    public RecordFirstResults(Database database, ProtocolLibrary library) {
        this.database = database;
        this.desk = new Desk(database, library);
    }

    /** The ratio that two entries give, while they are being typed. */
    public static ProteinCreatinineRatio ratio(Map<FirstAnalyte, Entry> entries) {
        return ProteinCreatinineRatio.of(
                number(entries.get(FirstAnalyte.URINE_PROTEIN)), number(entries.get(FirstAnalyte.URINE_CREATININE)));
    }

    /** Why a value cannot be, by itself. */
    public static Optional<Message> problem(FirstAnalyte analyte, Entry entry) {
        var findings = new Findings();
        ResultsCheck.value(analyte, entry, findings);
        return findings.checked().problems().stream().findFirst().map(Problem::message);
    }

    /** What there is to say before the results are recorded. */
    public Checked check(ResultsForm form, LocalDateTime now) {
        var stored = database.read(reading -> results.of(reading, form.participant()));
        return new ResultsCheck(desk.read(form.participant()), stored, now).check(form);
    }

    public Attempt<List<Stored<LabResult>>> record(ResultsForm form, ChangeContext context, LocalDateTime now) {
        return desk.attempt(form.participant(), context, (change, dossier) -> {
            var stored = results.of(change.reading(), form.participant());
            var checked = new ResultsCheck(dossier, stored, now).check(form);
            return Attempt.of(checked, () -> {
                var specimen = specimens.add(
                        change,
                        dossier.site(),
                        new Specimen(form.participant(), form.visit(), null, form.specimen(), null));
                return results.addAll(change, dossier.site(), wanted(form, new SpecimenId(specimen.id())));
            });
        });
    }

    private static List<LabResult> wanted(ResultsForm form, SpecimenId specimen) {
        return form.entries().entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank())
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> result(form, specimen, entry.getKey(), entry.getValue()))
                .toList();
    }

    /**
     * Corrects one value, which needs a reason; its specimen stays.
     *
     * @param result the row of the result
     * @param seen the version of the row that the person saw
     */
    public Attempt<Stored<LabResult>> correct(
            ParticipantId participant, UUID result, int seen, Entry wanted, ChangeContext context) {
        return desk.attempt(participant, context, (change, _) -> {
            var row = results.of(change.reading(), participant).stream()
                    .filter(stored -> stored.id().equals(result))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no result " + result));
            Seen.same(row, seen, stale -> results.correct(change, stale));
            var old = row.value();
            var findings = new Findings();
            ResultsCheck.value(FirstAnalyte.of(old.analyte()).orElseThrow(), wanted, findings);
            findings.correctionNeedsReason(context);
            return Attempt.of(findings.checked(), () -> {
                return results.correct(change, row.with(old.reporting(reported(wanted), null)));
            });
        });
    }

    private static LabResult result(ResultsForm form, SpecimenId specimen, FirstAnalyte analyte, Entry entry) {
        return new LabResult(
                form.participant(), specimen, form.visit(), analyte.code(), reported(entry), form.specimen(), null);
    }

    private static Reported reported(Entry entry) {
        return Reported.number(entry.text(), entry.unit().code()).orElseThrow();
    }

    private static @Nullable Reported number(@Nullable Entry entry) {
        return entry == null
                ? null
                : Reported.number(entry.text(), entry.unit().code()).orElse(null);
    }

    /** The field of an analyte on the form. */
    static Field field(FirstAnalyte analyte) {
        return switch (analyte) {
            case URINE_PROTEIN -> Field.URINE_PROTEIN;
            case URINE_CREATININE -> Field.URINE_CREATININE;
            case SERUM_CREATININE -> Field.SERUM_CREATININE;
        };
    }
}
