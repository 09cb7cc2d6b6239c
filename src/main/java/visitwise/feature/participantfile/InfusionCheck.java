package visitwise.feature.participantfile;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.dosing.Amount;
import visitwise.domain.dosing.Infusion;
import visitwise.domain.dosing.PlannedAmount;
import visitwise.domain.schedule.Dosing;
import visitwise.domain.schedule.DueVisit;
import visitwise.domain.schedule.VisitOutcome;
import visitwise.feature.participantfile.Problem.Field;
import visitwise.storage.database.Stored;
import visitwise.storage.dossier.Dossier;

/** Looks through an infusion that is to be recorded or corrected. */
final class InfusionCheck {

    /** Outside these degrees Celsius a reading is a slip of the pen, not a temperature of somebody alive. */
    private static final BigDecimal COLDEST = new BigDecimal("30");

    private static final BigDecimal HOTTEST = new BigDecimal("43");

    /** More than this many times the planned amount is a slip of the decimal point. */
    private static final BigDecimal ABSURD = BigDecimal.TEN;

    /** Outside these kilograms a weight is a slip of the pen. */
    private static final BigDecimal LIGHTEST = new BigDecimal("2");

    private static final BigDecimal HEAVIEST = new BigDecimal("300");

    private static final String ABSURD_TOLD = "participantFile.problem.amount";
    private static final String ABSURD_UNTOLD = "participantFile.problem.amountUntold";
    private static final String DIFFERENCE_TOLD = "participantFile.problem.difference";
    private static final String DIFFERENCE_UNTOLD = "participantFile.problem.differenceUntold";

    private final Dossier dossier;
    private final boolean masked;
    private final InfusionRecord wanted;
    private final LocalDateTime now;
    private final @Nullable DueVisit due;
    private final @Nullable Stored<Infusion> corrected;
    private final PlannedDose planned;
    private final Findings findings = new Findings();

    /**
     * Prepares the check.
     *
     * @param corrected the infusion as it was recorded; null if it is recorded for the first time
     */
    InfusionCheck(Dossier dossier, InfusionRecord wanted, @Nullable Stored<Infusion> corrected, LocalDateTime now) {
        this.dossier = dossier;
        this.masked = MaskedAmounts.wouldTellArm(dossier.protocol());
        this.wanted = masked && corrected != null ? wanted.keeping(corrected.value()) : wanted;
        this.now = now;
        this.corrected = corrected;
        this.due = dossier.dueDose(wanted.dose(), now.toLocalDate()).orElse(null);
        this.planned = PlannedDose.shown(dossier, wanted.day(), wanted.weight());
    }

    Findings check() {
        number();
        times();
        closed();
        visit();
        temperature(Field.TEMPERATURE_BEFORE, wanted.temperatureBefore());
        temperature(Field.TEMPERATURE_AFTER, wanted.temperatureAfter());
        weight();
        amounts();
        if (findings.areEmpty()) {
            new InfusionWarnings(dossier, wanted, due, planned, findings).warn(now.toLocalDate());
        }
        return findings;
    }

    /** The visit at which the dose is planned, if the arm is known. */
    @Nullable
    DueVisit due() {
        return due;
    }

    PlannedDose planned() {
        return planned;
    }

    /** How much was given; null if that is not known. */
    @Nullable
    BigDecimal actual() {
        return wanted.actual();
    }

    /** The planned amount, worked out or stated; null if there is none. */
    @Nullable
    Amount plannedAmount() {
        var stated = wanted.stated();
        return switch (planned.amount()) {
            case PlannedAmount.Flat(Amount amount) -> amount;
            case PlannedAmount.ByWeight byWeight -> byWeight.amount();
            case PlannedAmount.WeightMissing _ -> null;
            case PlannedAmount.NotStated() ->
                stated == null || stated.value().signum() <= 0 || stated.unit().isBlank()
                        ? null
                        : new Amount(stated.value(), stated.unit());
        };
    }

    private void number() {
        var arm = dossier.arm().orElse(null);
        var most = masked ? MaskedAmounts.mostInfusions(dossier.protocol()) : 0;
        if (wanted.dose() < 1 || (arm != null && due == null && wanted.dose() > most)) {
            findings.refuse(Field.DOSE, "participantFile.problem.noSuchDose", wanted.dose());
            return;
        }
        var row = dossier.infusion(wanted.dose());
        if (corrected == null && row != null) {
            row.value()
                    .givenOn()
                    .ifPresent(day ->
                            findings.refuse(Field.DOSE, "participantFile.problem.doseGivenThen", wanted.dose(), day));
        }
    }

    private void times() {
        var start = wanted.started();
        var stop = wanted.stopped();
        findings.happened(Field.START, wanted.day(), dossier, now.toLocalDate());
        findings.come(Field.START, wanted.day(), wanted.time(), now);
        if (stop != null && stop.isBefore(start)) {
            findings.refuse(Field.STOP, "participantFile.problem.stopBeforeStart", moment(stop), moment(start));
        } else if (stop != null && stop.isAfter(now)) {
            findings.refuse(Field.STOP, "participantFile.problem.stopAhead", moment(stop));
        }
    }

    private static Message moment(LocalDateTime at) {
        return Message.of("participantFile.dayAndTime", at.toLocalDate(), at.toLocalTime());
    }

    private void closed() {
        switch (dossier.history().dosing()) {
            case Dosing.Closed(var last)
            when corrected == null && wanted.day().isAfter(last) ->
                findings.refuse(Field.DOSE, "participantFile.problem.dosingClosed", last);
            case Dosing.StoppedEarly stopped
            when wanted.day().isAfter(stopped.on()) ->
                findings.refuse(Field.DOSE, "participantFile.problem.dosingClosed", stopped.on());
            default -> {}
        }
    }

    /** The visit of the dose took place on the same day, or waits for its record. */
    private void visit() {
        var row = due == null ? null : dossier.visit(due.code());
        if (due == null || row == null || row.value().outcome() == null) {
            return;
        }
        if (!(row.value().outcome() instanceof VisitOutcome.Occurred(var on))) {
            findings.refuse(
                    Field.VISIT,
                    "participantFile.problem.visitNotOccurred",
                    due.visit().label());
        } else if (!on.equals(wanted.day()) && !InfusionVisit.moves(row.value(), corrected)) {
            findings.refuse(
                    Field.START,
                    "participantFile.problem.visitThen",
                    due.visit().label(),
                    on);
        }
    }

    private void temperature(Field field, @Nullable BigDecimal celsius) {
        if (celsius != null && (celsius.compareTo(COLDEST) < 0 || celsius.compareTo(HOTTEST) > 0)) {
            findings.refuse(field, "participantFile.problem.outside", celsius, "°C", COLDEST, HOTTEST);
        }
    }

    private void weight() {
        if (!(wanted.weight() instanceof InfusionRecord.WeightChoice.MeasuredNow(var kilograms))) {
            return;
        }
        var measured = dossier.weightOn(wanted.day());
        if (kilograms.compareTo(LIGHTEST) < 0 || kilograms.compareTo(HEAVIEST) > 0) {
            findings.refuse(Field.WEIGHT, "participantFile.problem.outside", kilograms, "kg", LIGHTEST, HEAVIEST);
        } else if (measured != null && measured.compareTo(kilograms) != 0) {
            findings.refuse(Field.WEIGHT, "participantFile.problem.weightThen", measured, wanted.day());
        }
    }

    private void amounts() {
        if (planned.amount() instanceof PlannedAmount.WeightMissing) {
            weightMissing();
            return;
        }
        var amount = plannedAmount();
        if (amount == null) {
            findings.refuse(
                    Field.PLANNED_AMOUNT,
                    masked ? "participantFile.problem.labelAmount" : "participantFile.problem.plannedAmount");
            return;
        }
        var actual = wanted.actual();
        if (actual == null) {
            return;
        }
        var most = amount.value().multiply(ABSURD);
        if (actual.signum() <= 0 || actual.compareTo(most) > 0) {
            findings.refuse(Field.ACTUAL_AMOUNT, masked ? ABSURD_UNTOLD : ABSURD_TOLD, actual, amount.unit(), most);
        } else if (actual.compareTo(amount.value()) != 0 && Findings.isBlank(wanted.differenceReason())) {
            findings.refuse(
                    Field.DIFFERENCE_REASON,
                    masked ? DIFFERENCE_UNTOLD : DIFFERENCE_TOLD,
                    actual,
                    amount.value(),
                    amount.unit());
        }
    }

    private void weightMissing() {
        if (!findings.areEmpty() && wanted.weight() instanceof InfusionRecord.WeightChoice.MeasuredNow) {
            return;
        }
        switch (wanted.weight()) {
            case InfusionRecord.WeightChoice.OfTheDay(), InfusionRecord.WeightChoice.MeasuredNow _ ->
                findings.refuse(Field.WEIGHT, "participantFile.problem.weightMissing", wanted.day());
            case InfusionRecord.WeightChoice.Earlier(var on) ->
                findings.refuse(Field.WEIGHT, "participantFile.problem.weightNotMeasured", on, wanted.day());
        }
    }
}
