package visitwise.domain.lab.renal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.Comparison;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.lab.Quantity;
import visitwise.domain.lab.UrineCollection;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.participant.Sex;

/** Whether a timed urine collection can be believed: its duration, the creatinine in it, and the serum sample beside it. */
public final class Completeness {

    private static final double MINUTES_PER_HOUR = 60;

    /** Hours of a collection that is called one of 24 hours [D]. */
    private static final double SHORTEST = 22;

    private static final double LONGEST = 26;

    /** Creatinine excretion that is not warned of at any age, in mg/kg/day [D]. */
    private static final BigDecimal LEAST_EXCRETION = new BigDecimal(10);

    private static final BigDecimal MOST_EXCRETION = new BigDecimal(30);

    /** Hours that the serum sample may lie before or after the collection [D]. */
    private static final long SERUM_MARGIN = 24;

    private static final double ADULT = 18;
    private static final double LEAST_STUDIED = 8;
    private static final double MOST_STUDIED = 13;

    private Completeness() {}

    /** What is to be said of the collection by itself, warnings first; a duration that cannot be is left to the equations. */
    public static List<CollectionFinding> of(RenalInputs inputs) {
        var findings = new ArrayList<CollectionFinding>();
        duration(inputs.value(RenalInput.COLLECTION_TIME)).ifPresent(findings::add);
        excretion(inputs).ifPresent(findings::add);
        expected(inputs)
                .map(message -> new CollectionFinding(CollectionFinding.Kind.EXPECTED_EXCRETION, message))
                .ifPresent(findings::add);
        return List.copyOf(findings);
    }

    /** What is to be said of when the serum sample was taken: within the collection or up to 24 h either side is well. */
    public static Optional<CollectionFinding> ofSerum(UrineCollection collection, DayAndTime serum) {
        var earliest =
                serum.timeOfDay().map(serum.day()::atTime).orElse(serum.day().atStartOfDay());
        var latest = serum.timeOfDay()
                .map(serum.day()::atTime)
                .orElse(serum.day().plusDays(1).atStartOfDay());
        var first = collection.from().minusHours(SERUM_MARGIN);
        var last = collection.to().plusHours(SERUM_MARGIN);
        if (!earliest.isBefore(first) && !latest.isAfter(last)) {
            return Optional.empty();
        }
        boolean isOutside = latest.isBefore(first) || earliest.isAfter(last);
        return Optional.of(
                isOutside
                        ? finding(CollectionFinding.Kind.SERUM_TIME, "renal.collection.serumTime", serum.day())
                        : finding(
                                CollectionFinding.Kind.SERUM_TIME_UNKNOWN,
                                "renal.collection.serumTimeUnknown",
                                serum.day()));
    }

    private static Optional<CollectionFinding> duration(@Nullable Double minutes) {
        if (minutes == null || !Compared.isMeasured(minutes)) {
            return Optional.empty();
        }
        double hours = minutes / MINUTES_PER_HOUR;
        return isOutside(hours, SHORTEST, LONGEST)
                ? Optional.of(finding(CollectionFinding.Kind.DURATION, "renal.collection.duration", told(hours)))
                : Optional.empty();
    }

    private static Optional<CollectionFinding> excretion(RenalInputs inputs) {
        return switch (Equation.CREATININE_EXCRETION_MG_KG_DAY.estimate(inputs)) {
            case Estimate.NotApplicable none ->
                Optional.of(finding(
                        CollectionFinding.Kind.EXCRETION_UNKNOWN, "renal.collection.excretionUnknown", none.message()));
            case Estimate.Known(var equation, var value) ->
                bound(inputs)
                        .map(bound -> new Quantity(bound, BigDecimal.valueOf(value), LabUnit.of(equation.unit(), "1")))
                        .map(Completeness::excretion)
                        .orElseGet(() -> Optional.of(finding(
                                CollectionFinding.Kind.EXCRETION_UNKNOWN,
                                "renal.collection.excretionUnknown",
                                Message.of("results.derived.boundedBothWays"))));
        };
    }

    /** How excretion is bounded by what it rises with; empty if from both sides. */
    private static Optional<Comparison> bound(RenalInputs inputs) {
        return inputs.bound(RenalInput.URINE_CREATININE).with(inputs.bound(RenalInput.URINE_VOLUME));
    }

    private static Optional<CollectionFinding> excretion(Quantity found) {
        var isOutside = found.isAtLeast(LEAST_EXCRETION).not().or(found.isAbove(MOST_EXCRETION));
        return switch (isOutside) {
            case YES ->
                Optional.of(finding(CollectionFinding.Kind.EXCRETION, "renal.collection.excretion", told(found)));
            case NO -> Optional.empty();
            case CANNOT_TELL ->
                Optional.of(finding(
                        CollectionFinding.Kind.EXCRETION_UNKNOWN,
                        "renal.collection.excretionUnknown",
                        Message.of("renal.collection.excretionBounded", told(found))));
        };
    }

    /**
     * What is customary: men 20 to 25, women 15 to 20 mg/kg/day, less above 50 years [U]; children of 8 to 13 years a mean
     * of 15.3 (boys) and 14.3 (girls), Wang, PLoS ONE 2018, doi:10.1371/journal.pone.0197672 [A].
     */
    private static Optional<Message> expected(RenalInputs inputs) {
        var age = inputs.age();
        var sex = inputs.sex();
        if (age == null || sex == null) {
            return Optional.empty();
        }
        if (age.years() >= ADULT) {
            return Optional.of(
                    Message.of(sex == Sex.MALE ? "renal.collection.expected.men" : "renal.collection.expected.women"));
        }
        boolean isStudied = age.completed() >= LEAST_STUDIED && age.completed() <= MOST_STUDIED;
        return isStudied
                ? Optional.of(Message.of(
                        sex == Sex.MALE ? "renal.collection.expected.boys" : "renal.collection.expected.girls"))
                : Optional.empty();
    }

    private static boolean isOutside(double value, double least, double most) {
        return Compared.of(value, least) < 0 || Compared.of(value, most) > 0;
    }

    private static Object told(Quantity found) {
        var number = told(found.number().doubleValue());
        return found.isExact() ? number : found.comparison().sign() + " " + number.toPlainString();
    }

    private static BigDecimal told(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }

    private static CollectionFinding finding(CollectionFinding.Kind kind, String key, Object... args) {
        return new CollectionFinding(kind, Message.of(key, args));
    }
}
