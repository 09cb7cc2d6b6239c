package visitwise.domain.lab.panel;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.renal.Age;
import visitwise.domain.lab.renal.Equation;
import visitwise.domain.lab.renal.EquationChoice;

/**
 * The equations of kidney function of one participant.
 *
 * @param choice fixed at enrolment; null if none is valid for the participant
 * @param surface by which body surface is worked out
 */
public record KidneyEquations(@Nullable EquationChoice choice, Equation surface) {

    /** Those that a protocol may name for people enrolled as children. */
    public static final List<Equation> FOR_CHILDREN =
            List.of(Equation.CKID_U25_CR_2021, Equation.CKID_U25_CYS_2021, Equation.CKID_U25_AVG_2021);

    /** Those that a protocol may name for people enrolled as adults. */
    public static final List<Equation> FOR_ADULTS =
            List.of(Equation.CKDEPI_CR_2021, Equation.CKDEPI_CYS_2012, Equation.CKDEPI_CRCYS_2021);

    private static final int ADULT = 18;

    /** Those that go with an equation that was fixed by its name. */
    public static KidneyEquations fixed(@Nullable Equation endpoint, Equation surface) {
        return new KidneyEquations(
                endpoint == null ? null : new EquationChoice(endpoint, supporting(endpoint)), surface);
    }

    /** What a protocol fixes for somebody of an age at enrolment; who is too young for its equation gets none. */
    public static KidneyEquations atEnrolment(Age age, Equation child, Equation adult, Equation surface) {
        var endpoint = age.years() >= ADULT ? adult : child;
        return fixed(endpoint.isFor(age) ? endpoint : null, surface);
    }

    /** The one that judges; empty if none is valid. */
    public Optional<Equation> endpoint() {
        return Optional.ofNullable(choice).map(EquationChoice::endpoint);
    }

    /** Those to work out at an age: once the fixed one is left, also the one that is valid then. */
    public List<Equation> series(Age age) {
        return choice == null ? List.of() : choice.series(age);
    }

    /** Those shown beside it. */
    public List<Equation> supporting(Age age) {
        return choice == null
                ? List.of()
                : choice.supporting().stream()
                        .filter(equation -> equation.isFor(age))
                        .toList();
    }

    private static List<Equation> supporting(Equation endpoint) {
        return switch (endpoint) {
            case CKID_U25_CR_2021 -> List.of(Equation.CKID_U25_AVG_2021);
            case CKDEPI_CR_2021 -> List.of(Equation.CKDEPI_CRCYS_2021);
            default -> List.of();
        };
    }
}
