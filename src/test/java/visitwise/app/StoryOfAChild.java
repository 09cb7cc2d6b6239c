package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import visitwise.feature.participantfile.ParticipantFile.Calendar;
import visitwise.platform.i18n.Language;
import visitwise.platform.navigation.Route;

/** A child is enrolled into the open Alport study, and comes for the first infusion. */
abstract class StoryOfAChild extends Story {

    private static final String ALPORT = "ISRCTN62094626";
    private static final Map<String, LocalDate> GOLDEN = GoldenDates.ofCase("2");
    private static final LocalDate DAY0 = LocalDate.of(2028, 1, 10);

    @ParameterizedTest
    @EnumSource(Language.class)
    void fromTheEmptyRecordsToThePrintedCalendar(Language language) {
        begin(language, LocalDateTime.of(2027, 12, 20, 10, 0));
        setUpHospital(ALPORT);
        assertThat(desktop().route()).isEqualTo(new Route.Today());
        acceptWindows(ALPORT, "agreed with the sponsor");
        assertThat(words()).contains(said("protocolPage.accepted"));
        enrol();
        calendarIs(language);
    }

    private void enrol() {
        hands().act("command.enrol");
        hands().fill("enrolment.initials", "LZ");
        hands().choose("enrolment.sex", 2);
        hands().fill("enrolment.birthDate", "2018-07-02");
        hands().fill("enrolment.height", "131");
        hands().fill("enrolment.weight", "28.6");
        hands().fill("enrolment.measuredOn", "t");
        hands().fill("enrolment.formVersion", "v2.1");
        hands().fill("enrolment.signedOn", "2027-12-17");
        hands().choose("enrolment.signedBy", 2);
        hands().fill("enrolment.takenBy", "Chen Jie");
        hands().fill("enrolment.enrolledOn", "2027-12-20");
        hands().fill("enrolment.dayZero", "2028-01-10");
        hands().fill("enrolment.contactName", "李明");
        hands().fill("enrolment.relation", "父亲");
        hands().fill("enrolment.phone", "13800000000");
        hands().save();
        assertThat(desktop().route()).isEqualTo(new Route.File(only()));
        assertThat(words()).contains(said("enrolment.done", "ALP-001"));
    }

    private void calendarIs(Language language) {
        System.out.println(hands().table());
        System.out.println(words());
    }
}
