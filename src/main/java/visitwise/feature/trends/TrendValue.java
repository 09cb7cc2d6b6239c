package visitwise.feature.trends;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.Text;
import visitwise.domain.lab.Comparison;
import visitwise.domain.lab.KeptReason;
import visitwise.domain.lab.panel.Digits;
import visitwise.domain.lab.renal.Age;
import visitwise.domain.lab.renal.Equation;
import visitwise.domain.lab.renal.Estimate;
import visitwise.domain.lab.renal.Shown;
import visitwise.domain.participant.DayAndTime;
import visitwise.storage.lab.TrendSearch.Found;

/**
 * A value on a day.
 *
 * @param code of the planned visit; null if the specimen belongs to none
 * @param visit what the visit is called; null if there is none, or if that would tell the arm
 */
public record TrendValue(
        DayAndTime collected,
        @Nullable String code,
        @Nullable Text visit,
        Outcome outcome,
        Origin origin) {

    /** What is known. */
    public sealed interface Outcome {

        /**
         * A number in the standard unit of the topic.
         *
         * @param shown as it is read, with the digits that mean something
         */
        record Known(Comparison comparison, BigDecimal standard, BigDecimal shown) implements Outcome {}

        /**
         * None could be worked out.
         *
         * @param reason null if nobody knows why
         */
        record None(@Nullable Message reason) implements Outcome {}
    }

    /** Where it comes from. */
    public sealed interface Origin {

        /**
         * A laboratory reported it.
         *
         * @param text to the letter
         * @param unit null if none was reported
         */
        record Reported(String text, @Nullable String unit) implements Origin {}

        /** It was worked out here. */
        record WorkedOut(Equation equation, String version) implements Origin {}
    }

    /** The number, if there is one. */
    public Optional<Outcome.Known> number() {
        return outcome instanceof Outcome.Known number ? Optional.of(number) : Optional.empty();
    }

    /** Of a value that was measured; empty if it holds no number. */
    static Optional<TrendValue> measured(Topic topic, Found found, @Nullable Text visit) {
        var comparison = found.comparison();
        var amount = found.amount();
        var written = found.unit();
        if (comparison == null || amount == null || written == null) {
            return Optional.empty();
        }
        var analyte = topic.analyte();
        var unit = analyte.unit(written);
        var standard = unit.map(known -> known.toStandard(amount)).orElse(found.standard());
        if (standard == null) {
            return Optional.empty();
        }
        boolean isStandard = unit.filter(analyte.standard()::equals).isPresent();
        var shown = isStandard ? amount : Digits.told(standard);
        var reported = found.reported();
        return Optional.of(new TrendValue(
                found.collected(),
                found.visit(),
                visit,
                new Outcome.Known(comparison, standard, shown),
                new Origin.Reported(reported == null ? amount.toPlainString() : reported, written)));
    }

    /** Of a value that was worked out. */
    static TrendValue workedOut(Equation equation, Found found, Age age, @Nullable Text visit) {
        var comparison = found.comparison();
        var amount = found.amount();
        var version = found.version();
        var origin = new Origin.WorkedOut(equation, version == null ? equation.version() : version);
        if (comparison == null || amount == null) {
            var why = found.refused();
            return new TrendValue(
                    found.collected(),
                    found.visit(),
                    visit,
                    new Outcome.None(why == null ? null : KeptReason.told(why)),
                    origin);
        }
        var shown = Shown.of(new Estimate.Known(equation, amount.doubleValue()), age);
        return new TrendValue(
                found.collected(),
                found.visit(),
                visit,
                new Outcome.Known(comparison, amount, told(shown, amount)),
                origin);
    }

    /** A small number keeps digits that tell it from zero. */
    private static BigDecimal told(BigDecimal shown, BigDecimal amount) {
        return shown.signum() == 0 && amount.signum() != 0
                ? amount.round(new MathContext(2, RoundingMode.HALF_UP))
                : shown;
    }
}
