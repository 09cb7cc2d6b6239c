package visitwise.app.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Random;
import visitwise.app.demo.Tale.Fate;
import visitwise.app.demo.Tale.Twist;
import visitwise.domain.participant.Consent.Signer;
import visitwise.domain.schedule.AnchorDates;
import visitwise.feature.enrolment.EnrolParticipant.Place;
import visitwise.feature.enrolment.EnrolParticipant.Result;
import visitwise.feature.enrolment.Enrolment;
import visitwise.feature.enrolment.Enrolment.ConsentGiven;

/** Takes an invented participant in, some days before Day 0. */
final class Admission {

    private static final int OF_AGE = 18;

    /** From this age a child signs beside the parents. */
    private static final int SIGNS_TOO = 8;

    /** By how many days Day 0 is put off where it is. */
    private static final int PUT_OFF_BY = 3;

    private final Tales tales;
    private final Tale tale;
    private final Course course;
    private final Random chance;

    Admission(Tales tales, Tale tale, Course course, Random chance) {
        this.tales = tales;
        this.tale = tale;
        this.course = course;
        this.chance = chance;
    }

    Entered enrol(UseCases desk, Place place, Hospital hospital, LocalDate today) {
        var staff = hospital.staff();
        var agreed = tale.has(Twist.DAY_ZERO_MOVED) ? course.dayZero().minusDays(PUT_OFF_BY) : course.dayZero();
        var consent = workingDay((agreed.isAfter(today) ? today : agreed).minusDays(4L + chance.nextInt(8)));
        var body = Body.of(tale.sex(), tale.age(), chance);
        var laboratory = new Laboratory(tale, chance);
        var failed = tale.fate() == Fate.SCREEN_FAILURE;
        var wanted = new Enrolment(
                tale.initials(),
                tale.sex(),
                consent.minusYears(tale.age()).minusDays(20L + chance.nextInt(320)),
                tale.arm(),
                tale.has(Twist.NO_WEIGHT) ? null : body.on(consent),
                new ConsentGiven(tales.word("formVersion"), consent, signer(), staff.who()),
                failed ? new AnchorDates(consent, null, null) : Course.dates(course.arm(), consent, agreed),
                laboratory.measured());
        var result = failed
                ? desk.enrol()
                        .recordScreenFailure(place, wanted, tales.word("screenFailure"), staff, consent.plusDays(2))
                : desk.enrol().enrol(place, wanted, staff, consent);
        if (!(result instanceof Result.Enrolled(var id, var number)) || number.isBlank()) {
            throw new IllegalStateException("the demonstration is refused: " + tale.initials() + " " + result);
        }
        return new Entered(tale, course, place.site(), id, body, laboratory, hospital.laboratory(), staff, chance);
    }

    private Signer signer() {
        if (tale.age() >= OF_AGE) {
            return Signer.PARTICIPANT;
        }
        return tale.age() >= SIGNS_TOO ? Signer.BOTH : Signer.LEGAL_REPRESENTATIVE;
    }

    private static LocalDate workingDay(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case DayOfWeek.SATURDAY -> day.minusDays(1);
            case DayOfWeek.SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }
}
