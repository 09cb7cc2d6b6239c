package visitwise.domain.lab.renal;

import java.util.List;
import java.util.Optional;

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

    /**
     * The default for the age on the day of enrolment: CKiD U25 below 18 completed years, CKD-EPI 2021 from then on, each
     * with creatinine, and with creatinine and cystatin C as supporting [D]. Who is enrolled as a child stays on CKiD U25.
     *
     * @return empty below 1 year of age, for which no equation is valid
     */
    public static Optional<EquationChoice> atEnrolment(Age age) {
        if (age.years() >= ADULT) {
            return Optional.of(new EquationChoice(Equation.CKDEPI_CR_2021, List.of(Equation.CKDEPI_CRCYS_2021)));
        }
        return Equation.CKID_U25_CR_2021.isFor(age)
                ? Optional.of(new EquationChoice(Equation.CKID_U25_CR_2021, List.of(Equation.CKID_U25_AVG_2021)))
                : Optional.empty();
    }

    /** True from the age on that the equation of the endpoint is not valid for: then both series are shown and flagged. */
    public boolean hasLeftValidity(Age onSpecimenDay) {
        return !endpoint.isFor(onSpecimenDay);
    }

    /** The series to show on a day: that of the endpoint, and once it is left also the one valid at that age [D]. */
    public List<Equation> series(Age onSpecimenDay) {
        if (!hasLeftValidity(onSpecimenDay)) {
            return List.of(endpoint);
        }
        return atEnrolment(onSpecimenDay)
                .map(EquationChoice::endpoint)
                .filter(next -> next != endpoint)
                .map(next -> List.of(endpoint, next))
                .orElse(List.of(endpoint));
    }
}
