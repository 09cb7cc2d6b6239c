package visitwise.domain.lab.renal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Comparison;

/**
 * An input of an equation and the range the equation is valid in.
 *
 * @param least lowest value inside
 * @param most highest value inside, or the first one outside
 * @param isMostInside whether the highest is itself inside
 * @param isAsked false if the equation also works without it, and only checks it where it is given
 */
record Need(RenalInput input, double least, double most, boolean isMostInside, boolean isAsked) {

    /** Numbers that far out are slips, and would overflow the arithmetic. */
    private static final double SMALLEST = 1e-6;

    private static final double GREATEST = 1e9;

    /** At this age Cockcroft-Gault is 0 and adult equations have long lost all meaning. */
    private static final double NOBODY = 140;

    static Need sex() {
        return measured(RenalInput.SEX);
    }

    /** A number above 0, without a range of its own. */
    static Need measured(RenalInput input) {
        return within(input, SMALLEST, GREATEST);
    }

    static Need within(RenalInput input, double least, double most) {
        return new Need(input, least, most, true, true);
    }

    /** Age in years from the least on. */
    static Need ageFrom(double least) {
        return new Need(RenalInput.AGE, least, NOBODY, false, true);
    }

    /** Age in years, up to but without the last, if it is known. */
    static Need ageIfKnown(double least, double below) {
        return new Need(RenalInput.AGE, least, below, false, false);
    }

    /** Why these inputs give no number; empty if they do. */
    Optional<Estimate.NotApplicable> refusal(Equation equation, RenalInputs inputs) {
        if (input == RenalInput.SEX) {
            return inputs.sex() == null ? no(equation, Reason.SEX_MISSING, null, null) : Optional.empty();
        }
        var value = inputs.value(input);
        if (value == null) {
            return isAsked ? no(equation, Reason.MISSING_INPUT, null, null) : Optional.empty();
        }
        if (!Double.isFinite(value)) {
            return no(equation, Reason.NOT_A_NUMBER, null, null);
        }
        if (input == RenalInput.AGE ? value < 0 : value <= 0) {
            return no(equation, Reason.NOT_POSITIVE, value, null);
        }
        return outside(equation, value).or(() -> beyond(equation, value, inputs.bound(input)));
    }

    /** A bound that points outward from a limit or from beyond it leaves no value that would be valid for sure. */
    private Optional<Estimate.NotApplicable> beyond(Equation equation, double value, Comparison bound) {
        boolean isBeyond = switch (bound) {
            case LESS, AT_MOST -> Compared.of(value, least) <= 0;
            case EXACT -> false;
            case AT_LEAST, GREATER -> Compared.of(value, most) >= 0;
        };
        double limit = bound.isUpper() ? least : most;
        return isBeyond
                ? Optional.of(new Estimate.NotApplicable(equation, Reason.OUT_OF_VALIDITY, input, value, limit, bound))
                : Optional.empty();
    }

    private Optional<Estimate.NotApplicable> outside(Equation equation, double value) {
        var reason = input == RenalInput.AGE ? Reason.AGE : Reason.OUT_OF_VALIDITY;
        if (Compared.of(value, least) < 0) {
            return no(equation, reason, value, least);
        }
        int order = Compared.of(value, most);
        return order > 0 || (order == 0 && !isMostInside) ? no(equation, reason, value, most) : Optional.empty();
    }

    private Optional<Estimate.NotApplicable> no(
            Equation equation, Reason reason, @Nullable Double value, @Nullable Double limit) {
        return Optional.of(new Estimate.NotApplicable(equation, reason, input, value, limit, Comparison.EXACT));
    }
}
