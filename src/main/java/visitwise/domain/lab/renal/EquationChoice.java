package visitwise.domain.lab.renal;

import java.util.List;

/**
 * Which equation judges one participant's kidney function, fixed at enrolment because the step from one equation to the
 * next is larger than most effects of treatment; the protocol may choose another [D].
 *
 * @param endpoint the one series that is judged
 * @param supporting shown beside it where their inputs are measured
 */
public record EquationChoice(Equation endpoint, List<Equation> supporting) {

    private static final double ADULT = 18;

    public EquationChoice {
        supporting = List.copyOf(supporting);
    }

    /** True from the age on that the equation of the endpoint is not valid for: then both series are shown and flagged. */
    public boolean hasLeftValidity(Age onSpecimenDay) {
        return !endpoint.isFor(onSpecimenDay);
    }

    /** The series to show on a day: that of the endpoint, and once it is left also the one valid at that age [D]. */
    public List<Equation> series(Age onSpecimenDay) {
        var next = onSpecimenDay.years() >= ADULT ? Equation.CKDEPI_CR_2021 : Equation.CKID_U25_CR_2021;
        return hasLeftValidity(onSpecimenDay) && next != endpoint && next.isFor(onSpecimenDay)
                ? List.of(endpoint, next)
                : List.of(endpoint);
    }
}
