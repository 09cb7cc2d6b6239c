package visitwise.feature.participantfile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import visitwise.domain.dosing.Amount;
import visitwise.domain.dosing.Infusion;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.VisitId;
import visitwise.feature.participantfile.InfusionRecord.WeightChoice;
import visitwise.feature.participantfile.Problem.Field;
import visitwise.storage.database.Change;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.Database;
import visitwise.storage.database.Stored;
import visitwise.storage.dosing.InfusionStore;
import visitwise.storage.study.ProtocolLibrary;

/** Records an infusion that was given; the visit at which it was planned is then recorded too. */
public final class RecordInfusion {

    private final Database database;
    private final Dossiers dossiers;
    private final InfusionStore infusions = new InfusionStore();
    private final InfusionVisit visits = new InfusionVisit();

    public RecordInfusion(Database database, ProtocolLibrary library) {
        this.database = database;
        this.dossiers = new Dossiers(database, library);
    }

    /** How much an infusion on a day should hold, with the arithmetic, or what is missing to tell. */
    public PlannedDose planned(ParticipantId participant, LocalDate day, WeightChoice weight) {
        return PlannedDose.of(dossiers.read(participant), day, weight);
    }

    /** What there is to say before a new infusion is recorded. */
    public Checked check(InfusionRecord wanted, LocalDateTime now) {
        return new InfusionCheck(dossiers.read(wanted.participant()), wanted, null, now)
                .check()
                .checked();
    }

    /**
     * Records a dose that was not recorded as given.
     *
     * @param seen the version of its row that the person saw; 0 if there was none
     */
    public Attempt<Stored<Infusion>> record(InfusionRecord wanted, int seen, ChangeContext context, LocalDateTime now) {
        var dossier = dossiers.read(wanted.participant());
        var row = dossier.infusion(wanted.dose());
        var check = new InfusionCheck(dossier, wanted, null, now);
        var checked = check.check().checked();
        if (row != null && row.value().givenOn().isEmpty() && Seen.isOutdated(row, seen)) {
            return outdated(row, seen, context);
        }
        return Attempt.of(checked, database, context, change -> write(change, dossier, row, check, wanted));
    }

    /** Corrects an infusion, which needs a reason; its visit moves to the corrected day with it. */
    public Attempt<Stored<Infusion>> correct(
            InfusionRecord wanted, int seen, ChangeContext context, LocalDateTime now) {
        var dossier = dossiers.read(wanted.participant());
        var row = dossier.infusion(wanted.dose());
        if (row == null) {
            var findings = new Findings();
            findings.refuse(Field.DOSE, "participantFile.problem.doseNotRecorded", wanted.dose());
            return findings.checked().refused();
        }
        if (Seen.isOutdated(row, seen)) {
            return outdated(row, seen, context);
        }
        var check = new InfusionCheck(dossier, wanted, row, now);
        var findings = check.check();
        findings.correctionNeedsReason(context);
        return Attempt.of(findings.checked(), database, context, change -> write(change, dossier, row, check, wanted));
    }

    private Attempt<Stored<Infusion>> outdated(Stored<Infusion> row, int seen, ChangeContext context) {
        return Attempt.outdated(database, context, change -> infusions.correct(change, Seen.at(row, seen)));
    }

    private Stored<Infusion> write(
            Change change,
            Dossier dossier,
            @Nullable Stored<Infusion> row,
            InfusionCheck check,
            InfusionRecord wanted) {
        var due = check.due();
        var visit = due == null ? null : visits.record(change, dossier, due.code(), wanted);
        var infusion = infusion(wanted, visit, check);
        return row == null
                ? infusions.add(change, dossier.site(), infusion)
                : infusions.correct(change, row.with(infusion));
    }

    private static Infusion infusion(InfusionRecord wanted, @Nullable VisitId visit, InfusionCheck check) {
        var planned = Objects.requireNonNull(check.plannedAmount());
        var actual = wanted.actual();
        return new Infusion(
                wanted.participant(),
                visit,
                wanted.dose(),
                planned,
                check.planned().weight(),
                actual == null ? null : new Amount(actual, planned.unit()),
                orNull(wanted.lot()),
                wanted.started(),
                wanted.stopped(),
                wanted.temperatureBefore(),
                wanted.temperatureAfter(),
                orNull(wanted.differenceReason()));
    }

    private static @Nullable String orNull(@Nullable String text) {
        return Findings.isBlank(text) ? null : text;
    }
}
