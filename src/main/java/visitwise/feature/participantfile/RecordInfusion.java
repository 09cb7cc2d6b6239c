package visitwise.feature.participantfile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import visitwise.domain.dosing.Amount;
import visitwise.domain.dosing.Infusion;
import visitwise.domain.participant.BodySize;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.VisitId;
import visitwise.feature.participantfile.InfusionRecord.WeightChoice;
import visitwise.feature.participantfile.ParticipantFile.Measured;
import visitwise.feature.participantfile.Problem.Field;
import visitwise.storage.database.Change;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.Database;
import visitwise.storage.database.Stored;
import visitwise.storage.dosing.InfusionStore;
import visitwise.storage.dossier.Dossier;
import visitwise.storage.lab.DerivedValues;
import visitwise.storage.participant.BodySizeStore;
import visitwise.storage.study.ProtocolLibrary;

/** Records an infusion that was given; the visit at which it was planned is then recorded too. */
public final class RecordInfusion {

    private final Desk desk;
    private final InfusionStore infusions = new InfusionStore();
    private final InfusionVisit visits = new InfusionVisit();
    private final BodySizeStore sizes = new BodySizeStore();
    private final DerivedValues derived;

    public RecordInfusion(Database database, ProtocolLibrary library) {
        this.desk = new Desk(database, library);
        this.derived = new DerivedValues(library);
    }

    /** Every weight that was measured, the newest first. */
    public List<Measured> weights(ParticipantId participant) {
        return desk.read(participant).sizes().stream()
                .map(Stored::value)
                .flatMap(size -> size.weightInKg().map(kilograms -> new Measured(kilograms, size.on())).stream())
                .sorted(Comparator.comparing(Measured::on).reversed())
                .toList();
    }

    /**
     * How much an infusion on a day should hold, with the arithmetic, or what is missing to tell; nothing where the amount
     * would tell the arm to those who may not know it.
     */
    public PlannedDose planned(ParticipantId participant, LocalDate day, WeightChoice weight) {
        return PlannedDose.shown(desk.read(participant), day, weight);
    }

    /** What there is to say before a new infusion is recorded. */
    public Checked check(InfusionRecord wanted, LocalDateTime now) {
        return new InfusionCheck(desk.read(wanted.participant()), wanted, null, now)
                .check()
                .checked();
    }

    /** What there is to say before an infusion is corrected, except for the reason. */
    public Checked checkCorrection(InfusionRecord wanted, LocalDateTime now) {
        var dossier = desk.read(wanted.participant());
        return new InfusionCheck(dossier, wanted, dossier.infusion(wanted.dose()), now)
                .check()
                .checked();
    }

    /**
     * Records a dose that was not recorded as given.
     *
     * @param seen the version of its row that the person saw; 0 if there was none
     */
    public Attempt<Stored<Infusion>> record(InfusionRecord wanted, int seen, ChangeContext context, LocalDateTime now) {
        return desk.attempt(wanted.participant(), context, (change, dossier) -> {
            var row = dossier.infusion(wanted.dose());
            if (row != null && row.value().givenOn().isEmpty()) {
                Seen.same(row, seen, stale -> infusions.correct(change, stale));
            }
            var check = new InfusionCheck(dossier, wanted, null, now);
            return Attempt.of(check.check().checked(), () -> write(change, dossier, row, check, wanted));
        });
    }

    /** Corrects an infusion, which needs a reason; its visit moves to the corrected day with it. */
    public Attempt<Stored<Infusion>> correct(
            InfusionRecord wanted, int seen, ChangeContext context, LocalDateTime now) {
        return desk.attempt(wanted.participant(), context, (change, dossier) -> {
            var row = dossier.infusion(wanted.dose());
            Seen.same(row, seen, stale -> infusions.correct(change, stale));
            if (row == null) {
                return notRecorded(wanted.dose());
            }
            var check = new InfusionCheck(dossier, wanted, row, now);
            var findings = check.check();
            findings.correctionNeedsReason(context);
            return Attempt.of(findings.checked(), () -> write(change, dossier, row, check, wanted));
        });
    }

    /**
     * Makes a dose that was recorded by mistake one that is not given, which needs a reason. Its visit stays as recorded,
     * to be taken back by itself.
     */
    public Attempt<Stored<Infusion>> takeBack(ParticipantId participant, int dose, int seen, ChangeContext context) {
        return desk.attempt(participant, context, (change, dossier) -> {
            var row = dossier.infusion(dose);
            Seen.same(row, seen, stale -> infusions.correct(change, stale));
            if (row == null || row.value().givenOn().isEmpty()) {
                return notRecorded(dose);
            }
            var findings = new Findings();
            findings.correctionNeedsReason(context);
            var given = row.value();
            var planned = Infusion.planned(participant, given.visit(), dose, given.planned());
            return Attempt.of(findings.checked(), () -> infusions.correct(change, row.with(planned)));
        });
    }

    private static Attempt<Stored<Infusion>> notRecorded(int dose) {
        var findings = new Findings();
        findings.refuse(Field.DOSE, "participantFile.problem.doseNotRecorded", dose);
        return findings.checked().refused();
    }

    private Stored<Infusion> write(
            Change change,
            Dossier dossier,
            @Nullable Stored<Infusion> row,
            InfusionCheck check,
            InfusionRecord wanted) {
        weigh(change, dossier, wanted);
        var due = check.due();
        var visit = due == null ? null : visits.record(change, dossier, due.code(), wanted);
        var infusion = infusion(wanted, visit, check);
        return row == null
                ? infusions.add(change, dossier.site(), infusion)
                : infusions.correct(change, row.with(infusion));
    }

    /** Records a weight that came with the infusion, beside a height of the same day if there is one. */
    private void weigh(Change change, Dossier dossier, InfusionRecord wanted) {
        if (!(wanted.weight() instanceof WeightChoice.MeasuredNow(var kilograms))
                || dossier.weightOn(wanted.day()) != null) {
            return;
        }
        dossier.sizes().stream()
                .filter(size -> size.value().on().equals(wanted.day()))
                .findFirst()
                .ifPresentOrElse(
                        row -> sizes.correct(
                                change,
                                row.with(new BodySize(
                                        dossier.id(), wanted.day(), row.value().height(), kilograms))),
                        () -> sizes.add(
                                change, dossier.site(), new BodySize(dossier.id(), wanted.day(), null, kilograms)));
        derived.renew(change, dossier.participant());
    }

    private static Infusion infusion(InfusionRecord wanted, @Nullable VisitId visit, InfusionCheck check) {
        var planned = Objects.requireNonNull(check.plannedAmount());
        var actual = check.actual();
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
