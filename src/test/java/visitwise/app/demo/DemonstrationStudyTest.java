package visitwise.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import visitwise.domain.dosing.PlannedAmount;
import visitwise.domain.participant.Visit;
import visitwise.domain.schedule.Certainty;
import visitwise.domain.schedule.Dosing;
import visitwise.domain.schedule.VisitState;
import visitwise.feature.participantfile.InfusionRecord.WeightChoice;
import visitwise.feature.participantfile.ParticipantFile;
import visitwise.feature.participantfile.ParticipantFile.Calendar;
import visitwise.feature.participantfile.ParticipantFile.FileVisit;
import visitwise.feature.participants.Status;
import visitwise.feature.setup.ListStudies;
import visitwise.feature.setup.ListStudies.SiteRow;
import visitwise.feature.setup.ListStudies.StudyRow;

/** On a Monday, a leap day, a Saturday, and the last day of a long month. */
@ParameterizedClass
@ValueSource(strings = {"2026-11-02", "2028-02-29", "2026-11-21", "2027-03-31"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemonstrationStudyTest {

    @Parameter
    LocalDate today;

    private Path folder;
    private WrittenStudy study;
    private List<ParticipantFile> files;

    @BeforeParameterizedClassInvocation
    void write() throws IOException {
        folder = Files.createTempDirectory("visitwise");
        study = WrittenStudy.in(folder, today);
        files = study.files();
    }

    @AfterParameterizedClassInvocation
    void close() throws IOException {
        study.close();
        try (var left = Files.walk(folder)) {
            for (var file : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static Stream<FileVisit> visits(ParticipantFile file) {
        return file.calendar() instanceof Calendar.Planned planned ? planned.visits().stream() : Stream.of();
    }

    private Stream<FileVisit> visits() {
        return files.stream().flatMap(DemonstrationStudyTest::visits);
    }

    private List<FileVisit> visits(VisitState state) {
        return visits().filter(visit -> visit.due().state() == state).toList();
    }

    private static boolean isBooked(FileVisit visit) {
        return visit.stored() != null && visit.stored().value().booked() != null;
    }

    private static LocalDate bookedOn(FileVisit visit) {
        return visit.stored().value().booked().day();
    }

    @Test
    void thereAreSixtyPeopleAtThreeSitesInFiveProtocols() {
        var sites = new ListStudies(study.database(), study.library()).list(today);

        assertThat(sites)
                .hasSize(3)
                .extracting(site -> site.site().name())
                .allMatch(name -> name.matches("\\p{IsHan}+"));
        assertThat(sites)
                .flatExtracting(SiteRow::studies)
                .extracting(StudyRow::code)
                .hasSize(8);
        assertThat(sites.stream()
                        .flatMap(site -> site.studies().stream())
                        .map(StudyRow::code)
                        .distinct())
                .hasSize(5);
        assertThat(sites.stream()
                        .flatMap(site -> site.studies().stream())
                        .mapToLong(StudyRow::participants)
                        .sum())
                .isEqualTo(61);
        assertThat(files).hasSize(61);
    }

    @Test
    void severalComeTodayAtDifferentHoursAndSomeAreThere() {
        var booked = visits().filter(visit -> isBooked(visit) && bookedOn(visit).equals(today))
                .map(visit -> visit.stored().value())
                .toList();

        assertThat(booked).hasSizeBetween(6, 9);
        assertThat(booked).extracting(visit -> visit.booked().time()).doesNotContainNull();
        assertThat(booked.stream().map(visit -> visit.booked().time()).distinct())
                .hasSameSizeAs(booked);
        assertThat(booked.stream().map(Visit::actualDay).flatMap(Optional::stream))
                .hasSize(2)
                .containsOnly(today);
    }

    @Test
    void theWeekIsBusyAndMostlyBookedOnWorkingDays() {
        var soon = visits().filter(visit -> visit.due().state().isPending())
                .filter(visit -> !visit.due().target().isBefore(today)
                        && !visit.due().target().isAfter(today.plusDays(7)))
                .toList();
        assertThat(soon).hasSizeBetween(18, 45);
        assertThat(soon).anyMatch(visit -> !isBooked(visit));

        var ahead = visits().filter(visit -> isBooked(visit) && bookedOn(visit).isAfter(today))
                .toList();
        assertThat(ahead).hasSizeGreaterThan(15);
        assertThat(ahead.stream().filter(visit -> Course.isWeekend(bookedOn(visit))))
                .hasSizeLessThan(3);
    }

    @Test
    void someWindowsCloseUnbookedSomeClosedAndSomeVisitsWereMissed() {
        assertThat(visits(VisitState.CLOSING).stream().filter(visit -> !isBooked(visit)))
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(visits(VisitState.CLOSED_NOT_RECORDED)).hasSizeBetween(5, 8);
        assertThat(visits(VisitState.MISSED)).hasSize(2);
        assertThat(visits(VisitState.DONE_OUT_OF_WINDOW)).hasSizeBetween(2, 6);
        assertThat(visits(VisitState.DONE_IN_WINDOW)).hasSizeGreaterThan(100);
    }

    @Test
    void dosingIsOpenClosedAndStopped() {
        assertThat(files.stream()
                        .filter(file ->
                                visits(file).anyMatch(visit -> visit.due().certainty() == Certainty.PROVISIONAL)))
                .hasSizeGreaterThan(8);
        assertThat(files)
                .filteredOn(file -> file.dosing().state() instanceof Dosing.StoppedEarly)
                .hasSize(2);
        assertThat(files.stream().flatMap(file -> file.dosing().infusions().stream()))
                .anyMatch(infusion -> infusion.version() > 1)
                .anyMatch(infusion -> infusion.value().differenceReason() != null)
                .anyMatch(infusion -> infusion.value().planned().unit().equals("mL"));
        assertThat(study.reasons()).anyMatch(why -> why.contains("推迟首次输注")).anyMatch(why -> why.contains("更正"));
    }

    @Test
    void peopleLeaveInEveryWay() {
        assertThat(study.statuses())
                .contains(
                        Status.SCREEN_FAILURE,
                        Status.WITHDRAWN,
                        Status.LOST_TO_FOLLOW_UP,
                        Status.TERMINATED_EARLY,
                        Status.COMPLETED,
                        Status.IN_STUDY);
    }

    @Test
    void aMaskedArmIsHiddenOrNotKnown() {
        assertThat(files)
                .filteredOn(file -> file.calendar() instanceof Calendar.Blinded)
                .hasSizeBetween(6, 15)
                .allMatch(file -> file.protocol().design().isMasked());
        assertThat(files)
                .anyMatch(file -> file.calendar() instanceof Calendar.Planned planned && !planned.mayShowArm());
    }

    @Test
    void oneStudyHasNoWindowsAndTheOthersHave() {
        for (var file : files) {
            var isStated = file.protocol().visits().stream()
                    .anyMatch(visit -> visit.limits().window() != null);
            assertThat(isStated).isNotEqualTo(file.protocol().id().equals(Hospital.WITHOUT_WINDOWS));
        }
    }

    @Test
    void somebodyWhoGetsADoseSoonWasNeverWeighed() {
        var unweighed = files.stream()
                .filter(file -> file.person().weight() == null)
                .findFirst()
                .orElseThrow();
        var dose = visits(unweighed).findFirst().orElseThrow();

        assertThat(dose.due().target()).isBetween(today, today.plusDays(5));
        assertThat(study.planned(unweighed, dose.due().target(), new WeightChoice.OfTheDay()))
                .isInstanceOf(PlannedAmount.WeightMissing.class);
    }

    @Test
    void agesFitTheProtocolsAndContactsAreNamed() {
        assertThat(files).allSatisfy(file -> {
            var child = file.protocol().identification().condition().en().contains("Alport");
            assertThat(file.person().age().getYears()).isBetween(child ? 3 : 15, child ? 18 : 73);
            assertThat(study.contacts(file))
                    .isNotEmpty()
                    .allMatch(contact -> contact.name().matches("\\p{IsHan}{2,4}"));
        });
    }

    @Test
    void resultsAreReportedInSeveralWaysAndFallInSome() {
        assertThat(study.reported()).filteredOn("<7"::equals).hasSize(1);
        assertThat(study.units()).contains("mg/dL", "g/L", "mg/L", "umol/L", "mL", "/uL");
        assertThat(study.reported()).contains("2+", "neg");
        assertThat(study.kept()).isNotEmpty();
        assertThat(files.stream().filter(file -> file.results().size() >= 3).filter(WrittenStudy::isFalling))
                .hasSizeGreaterThan(5);
    }

    @Test
    void theSameDayGivesTheSameRecords() throws IOException {
        var again = Files.createTempDirectory(folder, "again");
        try (var other = WrittenStudy.in(again, today)) {
            assertThat(other.everything()).isEqualTo(study.everything());
        }
    }

    @Test
    void itIsWrittenIntoAnEmptyDatabaseOnly() {
        assertThatThrownBy(() -> new DemonstrationStudy(study.database(), study.library()).write(today))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("codeTaken");
    }
}
