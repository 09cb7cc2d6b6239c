package visitwise.storage.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import visitwise.domain.participant.Participant;
import visitwise.domain.protocol.Provenance;
import visitwise.domain.schedule.Disposition;
import visitwise.domain.study.NumberPattern;
import visitwise.domain.study.ProtocolVersion;
import visitwise.domain.study.Study;
import visitwise.domain.study.TrialSite;
import visitwise.storage.database.AuditTrail;
import visitwise.storage.database.Database;
import visitwise.storage.database.FieldChange;
import visitwise.storage.database.Stored;
import visitwise.storage.participant.ParticipantStore;
import visitwise.testkit.OnBothEngines;
import visitwise.testkit.Ward;

class StudyStoreTest extends OnBothEngines {

    private final StudyStore studies = new StudyStore();
    private final ParticipantStore participants = new ParticipantStore();

    @Test
    void keepsSitesStudiesAndVersionsToTheLetter() {
        var sites = new SiteStore();
        var versions = new ProtocolVersionStore();
        var ward = saved(Ward::setUp);
        var study = new Study("CTR 号 1", new NumberPattern("北京-{0000}/A"));
        var decided = ProtocolVersion.of(ward.study(), "2.1", "{\n\t\"名称\": \"ü'\\\"\"\n}", LocalDate.of(2027, 2, 28))
                .accepting(new Provenance.SiteDecision("Dr. Wu", LocalDate.of(2026, 12, 31), "没有规定窗口"));

        var site = saved(change -> sites.add(change, new TrialSite("02", "O'Hara 医院")));
        var added = saved(change -> studies.add(change, ward.site(), study));
        var version = saved(change -> versions.add(change, ward.site(), decided));

        assertThat(site.site().value()).isEqualTo(site.id());
        var allSites = read(sites::all);
        assertThat(allSites).contains(site);
        var allStudies = read(studies::all);
        assertThat(allStudies).contains(added);
        var ofStudy = read(reading -> versions.of(reading, ward.study()));
        assertThat(ofStudy).hasSize(2).first().isEqualTo(version);
    }

    @Test
    void theTrailRefersToTheTextOfAProtocolInsteadOfRepeatingIt() {
        var ward = saved(Ward::setUp);

        var entries =
                read(reading -> new AuditTrail().ofRow(reading, ward.version().value()));

        assertThat(entries)
                .extracting(entry -> entry.change())
                .contains(
                        new FieldChange("content", null, ward.version().value().toString()))
                .noneMatch(change -> String.valueOf(change.after()).contains("版本"));
    }

    @Test
    void theTextOfAProtocolVersionIsNeverOverwritten() {
        var ward = saved(Ward::setUp);
        var versions = new ProtocolVersionStore();
        var seen = read(reading -> versions.find(reading, ward.version())).orElseThrow();
        var other = ProtocolVersion.of(ward.study(), "1.0", "{}", seen.value().effectiveFrom());

        assertThatThrownBy(() -> saved(change -> versions.correct(change, seen.with(other))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("protocol_version.content is never overwritten");
    }

    @Test
    void numbersThatCameFromPaperArePassedOver() {
        var ward = saved(Ward::setUp);
        saved(change -> participants.add(change, ward.site(), ward.participant("ALP-001")));
        saved(change -> participants.add(change, ward.site(), ward.participant("ALP-002")));

        var number = saved(change -> studies.takeNumber(change, ward.study()));

        assertThat(number).isEqualTo("ALP-003");
    }

    @Test
    void numbersFollowThePatternInTheOrderOfEnrolment() {
        var ward = saved(Ward::setUp);

        var numbers = saved(change -> Stream.generate(() -> studies.takeNumber(change, ward.study()))
                .limit(3)
                .toList());

        assertThat(numbers).containsExactly("ALP-001", "ALP-002", "ALP-003");
    }

    @Test
    void aNumberIsNotUsedAgainWhateverBecomesOfTheParticipant() {
        var ward = saved(Ward::setUp);
        var first = saved(ward::enrol);
        var seen = read(reading -> participants.find(reading, first)).orElseThrow();
        var failed = new Disposition.ScreenFailure(LocalDate.of(2026, 3, 3), "eGFR 9");
        saved(change -> participants.correct(change, seen.with(seen.value().disposed(failed))));

        saved(ward::enrol);

        assertThat(numbers(ward)).containsExactly("ALP-001", "ALP-002");
    }

    @Test
    void aNumberWhoseEnrolmentFailedIsNotLost() {
        var ward = saved(Ward::setUp);

        assertThatThrownBy(() -> saved(change -> {
                    studies.takeNumber(change, ward.study());
                    throw new IllegalStateException("power off");
                }))
                .isInstanceOf(IllegalStateException.class);
        saved(ward::enrol);

        assertThat(numbers(ward)).containsExactly("ALP-001");
    }

    @Test
    void twoWhoEnrolAtOnceNeverGetTheSameNumber() throws Exception {
        var ward = saved(Ward::setUp);
        var other = engine() == Engine.POSTGRESQL ? Database.open(server(), clock) : database();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var running = new ArrayList<Future<?>>();
            for (var database : List.of(database(), other, database(), other)) {
                Callable<Object> enrolling = () -> IntStream.range(0, 15)
                        .mapToObj(_ -> database.change(SETTING_UP, ward::enrol))
                        .toList();
                running.add(threads.submit(enrolling));
            }
            for (var done : running) {
                done.get();
            }
        } finally {
            if (other != database()) {
                other.close();
            }
        }

        assertThat(numbers(ward))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 60)
                        .mapToObj(place -> "ALP-%03d".formatted(place))
                        .toList());
    }

    private List<String> numbers(Ward ward) {
        return read(reading -> participants.of(reading, ward.study())).stream()
                .map(Stored::value)
                .map(Participant::number)
                .toList();
    }
}
