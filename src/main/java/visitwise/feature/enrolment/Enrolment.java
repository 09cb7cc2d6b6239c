package visitwise.feature.enrolment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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
 * @param arm code of the arm; null where it is assigned later, not known to the site, or never assigned
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

    public Enrolment {
        measured = Map.copyOf(measured);
    }

    /** The same of somebody who is not taken in, and so never gets an arm. */
    Enrolment withoutArm() {
        return new Enrolment(initials, sex, birthDate, null, size, consent, dates, measured);
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
        Plausible.birthDate(birthDate, today).ifPresent(at(Field.BIRTH_DATE, problems));
        if (size != null) {
            Optional.ofNullable(size.height()).flatMap(Plausible::height).ifPresent(at(Field.HEIGHT, problems));
            Optional.ofNullable(size.weight()).flatMap(Plausible::weight).ifPresent(at(Field.WEIGHT, problems));
            Plausible.measuredOn(size.on(), birthDate, today).ifPresent(at(Field.MEASURED_ON, problems));
        }
        Plausible.consent(consent.signedOn(), birthDate, today).ifPresent(at(Field.CONSENT, problems));
        anchor(Field.ENROLMENT, dates.enrolment(), problems);
        anchor(Field.FIRST_DOSE, dates.firstDose(), problems);
        return problems;
    }

    private void anchor(Field field, @Nullable LocalDate day, List<FieldProblem> problems) {
        Optional.ofNullable(day)
                .flatMap(given -> Plausible.anchor(given, birthDate, consent.signedOn()))
                .ifPresent(at(field, problems));
    }

    private static Consumer<Message> at(Field field, List<FieldProblem> problems) {
        return message -> problems.add(new FieldProblem(field, message));
    }

    /** The criteria that the program can work out, from the age on the day of consent and the measured values. */
    public List<Eligibility.Answered> criteria(Protocol protocol) {
        var weight = size == null ? null : size.weight();
        return new Eligibility(known(birthDate, consent.signedOn(), weight, measured)).computable(protocol);
    }

    /** The values that criteria may ask for, as far as they are known. */
    public static Map<Measure, BigDecimal> known(
            @Nullable LocalDate birthDate,
            @Nullable LocalDate signedOn,
            @Nullable BigDecimal weight,
            Map<Measure, BigDecimal> measured) {
        var values = new EnumMap<Measure, BigDecimal>(Measure.class);
        values.putAll(measured);
        if (birthDate != null && signedOn != null) {
            values.put(
                    Measure.AGE,
                    BigDecimal.valueOf(Period.between(birthDate, signedOn).getYears()));
        }
        if (weight != null) {
            values.put(Measure.WEIGHT, weight);
        }
        return values;
    }

    /** A field of the form. */
    public enum Field {
        INITIALS,
        BIRTH_DATE,
        ARM,
        HEIGHT,
        WEIGHT,
        MEASURED_ON,
        CONSENT,
        ENROLMENT,
        FIRST_DOSE,
        RELATION,
        CONTACT_NAME
    }

    /** What is wrong with one field. */
    public record FieldProblem(Field field, Message message) {}
}
