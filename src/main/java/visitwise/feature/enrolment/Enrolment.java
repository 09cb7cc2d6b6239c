package visitwise.feature.enrolment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.participant.Consent;
import visitwise.domain.participant.Sex;
import visitwise.domain.protocol.Eligibility;
import visitwise.domain.protocol.Measure;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.schedule.AnchorDates;

/**
 * Somebody who is to be taken into a study.
 *
 * @param initials as the study writes them
 * @param arm code of the arm; null where it is assigned later or not known to the site
 * @param size height and weight with the day they were measured; null if not measured
 * @param measured further recorded values for the criteria, each in the unit of its measure
 */
public record Enrolment(
        String initials,
        Sex sex,
        LocalDate birthDate,
        @Nullable String arm,
        @Nullable Size size,
        ConsentGiven consent,
        AnchorDates dates,
        Map<Measure, BigDecimal> measured) {

    private static final BigDecimal LEAST_WEIGHT = new BigDecimal("1");
    private static final BigDecimal MOST_WEIGHT = new BigDecimal("300");
    private static final BigDecimal LEAST_HEIGHT = new BigDecimal("40");
    private static final BigDecimal MOST_HEIGHT = new BigDecimal("250");
    private static final int MOST_YEARS = 120;

    public Enrolment {
        measured = Map.copyOf(measured);
    }

    /** Height in cm and weight in kg on a day; at least one of them. */
    public record Size(
            LocalDate on,
            @Nullable BigDecimal height,
            @Nullable BigDecimal weight) {}

    /** The consent as it was signed. */
    public record ConsentGiven(String formVersion, LocalDate signedOn, Consent.Signer signedBy, String takenBy) {}

    /** Everything that cannot be, whatever the protocol says; each names its field first. */
    public List<FieldProblem> problems(LocalDate today) {
        var problems = new ArrayList<FieldProblem>();
        if (initials.isBlank()) {
            problems.add(new FieldProblem(Field.INITIALS, Message.of("enrolment.problem.initials")));
        }
        if (birthDate.isAfter(today)) {
            problems.add(new FieldProblem(Field.BIRTH_DATE, Message.of("enrolment.problem.unborn", birthDate)));
        } else if (birthDate.plusYears(MOST_YEARS).isBefore(today)) {
            problems.add(new FieldProblem(Field.BIRTH_DATE, Message.of("enrolment.problem.tooOld", birthDate)));
        }
        if (size != null) {
            outside(Field.HEIGHT, size.height(), LEAST_HEIGHT, MOST_HEIGHT, "cm", problems);
            outside(Field.WEIGHT, size.weight(), LEAST_WEIGHT, MOST_WEIGHT, "kg", problems);
        }
        if (consent.signedOn().isBefore(birthDate)) {
            problems.add(new FieldProblem(
                    Field.CONSENT, Message.of("enrolment.problem.consentBeforeBirth", consent.signedOn(), birthDate)));
        }
        if (consent.signedOn().isAfter(today)) {
            problems.add(
                    new FieldProblem(Field.CONSENT, Message.of("enrolment.problem.consentAhead", consent.signedOn())));
        }
        beforeConsent(Field.ENROLMENT, dates.enrolment(), problems);
        beforeConsent(Field.FIRST_DOSE, dates.firstDose(), problems);
        return problems;
    }

    private void beforeConsent(Field field, @Nullable LocalDate day, List<FieldProblem> problems) {
        if (day != null && day.isBefore(consent.signedOn())) {
            problems.add(
                    new FieldProblem(field, Message.of("enrolment.problem.beforeConsent", day, consent.signedOn())));
        }
    }

    private static void outside(
            Field field,
            @Nullable BigDecimal value,
            BigDecimal least,
            BigDecimal most,
            String unit,
            List<FieldProblem> problems) {
        if (value != null && (value.compareTo(least) < 0 || value.compareTo(most) > 0)) {
            problems.add(new FieldProblem(field, Message.of("enrolment.problem.outside", value, unit, least, most)));
        }
    }

    /** The criteria that the program can work out, from the age on the day of consent and the measured values. */
    public List<Eligibility.Answered> criteria(Protocol protocol) {
        var values = new EnumMap<Measure, BigDecimal>(Measure.class);
        values.putAll(measured);
        values.put(
                Measure.AGE,
                BigDecimal.valueOf(Period.between(birthDate, consent.signedOn()).getYears()));
        if (size != null && size.weight() != null) {
            values.put(Measure.WEIGHT, size.weight());
        }
        return new Eligibility(values).computable(protocol);
    }

    /** A field of the form. */
    public enum Field {
        INITIALS,
        BIRTH_DATE,
        ARM,
        HEIGHT,
        WEIGHT,
        CONSENT,
        ENROLMENT,
        FIRST_DOSE
    }

    /** What is wrong with one field. */
    public record FieldProblem(Field field, Message message) {}
}
