package visitwise.feature.enrolment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;

/** What can be of anybody, whatever the protocol says. Each answer is what is wrong, with the value. */
public final class Plausible {

    private static final BigDecimal LEAST_WEIGHT = new BigDecimal("1");
    private static final BigDecimal MOST_WEIGHT = new BigDecimal("300");
    private static final BigDecimal LEAST_HEIGHT = new BigDecimal("40");
    private static final BigDecimal MOST_HEIGHT = new BigDecimal("250");
    private static final int MOST_YEARS = 120;

    private Plausible() {}

    public static Optional<Message> birthDate(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            return Optional.of(Message.of("enrolment.problem.unborn", day));
        }
        return day.plusYears(MOST_YEARS).isBefore(today)
                ? Optional.of(Message.of("enrolment.problem.tooOld", day))
                : Optional.empty();
    }

    /** A height in cm. */
    public static Optional<Message> height(BigDecimal value) {
        return outside(value, LEAST_HEIGHT, MOST_HEIGHT, "cm");
    }

    /** A weight in kg. */
    public static Optional<Message> weight(BigDecimal value) {
        return outside(value, LEAST_WEIGHT, MOST_WEIGHT, "kg");
    }

    /** The day height and weight were measured. */
    public static Optional<Message> measuredOn(LocalDate day, @Nullable LocalDate birthDate, LocalDate today) {
        return day.isAfter(today)
                ? Optional.of(Message.of("enrolment.problem.measuredAhead", day))
                : beforeBirth(day, birthDate);
    }

    /** The day the consent was signed. */
    public static Optional<Message> consent(LocalDate day, @Nullable LocalDate birthDate, LocalDate today) {
        if (day.isAfter(today)) {
            return Optional.of(Message.of("enrolment.problem.consentAhead", day));
        }
        return birthDate != null && day.isBefore(birthDate)
                ? Optional.of(Message.of("enrolment.problem.consentBeforeBirth", day, birthDate))
                : Optional.empty();
    }

    /** The day of enrolment or Day 0. */
    public static Optional<Message> anchor(LocalDate day, @Nullable LocalDate birthDate, @Nullable LocalDate signedOn) {
        return beforeBirth(day, birthDate)
                .or(() -> signedOn != null && day.isBefore(signedOn)
                        ? Optional.of(Message.of("enrolment.problem.beforeConsent", day, signedOn))
                        : Optional.empty());
    }

    private static Optional<Message> beforeBirth(LocalDate day, @Nullable LocalDate birthDate) {
        return birthDate != null && day.isBefore(birthDate)
                ? Optional.of(Message.of("enrolment.problem.beforeBirth", day, birthDate))
                : Optional.empty();
    }

    private static Optional<Message> outside(BigDecimal value, BigDecimal least, BigDecimal most, String unit) {
        return value.compareTo(least) < 0 || value.compareTo(most) > 0
                ? Optional.of(Message.of("enrolment.problem.outside", value, unit, least, most))
                : Optional.empty();
    }
}
