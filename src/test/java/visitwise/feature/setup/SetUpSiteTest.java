package visitwise.feature.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visitwise.domain.Message;
import visitwise.domain.protocol.Provenance;
import visitwise.domain.study.Study;
import visitwise.domain.study.TrialSite;
import visitwise.feature.enrolment.ListPlaces;
import visitwise.feature.setup.ListStudies.SiteRow;
import visitwise.feature.setup.ListStudies.StudyRow;
import visitwise.feature.setup.NewSite.Field;
import visitwise.feature.setup.NewSite.FieldProblem;
import visitwise.feature.setup.NewSite.NewStudy;
import visitwise.feature.setup.SetUpSite.Result;
import visitwise.storage.database.AuditEntry;
import visitwise.storage.database.AuditTrail;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;
import visitwise.storage.database.Outcome;
import visitwise.storage.database.Stored;
import visitwise.storage.protocolfile.ProtocolFiles;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.storage.study.SiteStore;
import visitwise.storage.study.StudyStore;
import visitwise.testkit.SteppingClock;

class SetUpSiteTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-02");
    private static final ChangeContext CHEN = ChangeContext.firstEntry("Chen Jie");
    private static final String ALPORT = "ISRCTN62094626";
    private static final String LUPUS = "NCT04318600";

    @TempDir
    private Path folder;

    private Database database;
    private SetUpSite setUp;
    private ListStudies studies;

    @BeforeEach
    void open() {
        database = Database.open(
                DataFolder.at(folder.resolve("data")), new SteppingClock(Instant.parse("2026-11-02T01:00:00Z")));
        setUp = new SetUpSite(database);
        studies = new ListStudies(database, new ProtocolLibrary());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static NewStudy study(String protocol, String numbers) {
        return new NewStudy(protocol, numbers, TODAY, null);
    }

    private Result add(String code, String name, NewStudy... wanted) {
        return setUp.add(new NewSite(code, name, List.of(wanted)), CHEN, TODAY);
    }

    private List<Stored<TrialSite>> sites() {
        return database.read(new SiteStore()::all);
    }

    private List<FieldProblem> refused(String code, String name, NewStudy... wanted) {
        var sites = sites();
        var result = add(code, name, wanted);
        assertThat(result).isInstanceOf(Result.Invalid.class);
        assertThat(sites()).isEqualTo(sites);
        var problems = ((Result.Invalid) result).problems();
        return problems;
    }

    @Test
    void aSiteIsAddedWithItsStudiesInOneChange() {
        assertThat(studies.isSetUp()).isFalse();
        assertThat(studies.list(TODAY)).isEmpty();

        var added = (Result.Added) add(
                " 01 ",
                " First Hospital ",
                new NewStudy(ALPORT, "ALP-{000}", TODAY, "agreed with the sponsor"),
                study(LUPUS, "LN-{000}"));

        assertThat(studies.isSetUp()).isTrue();
        var site = studies.list(TODAY).getFirst();
        assertThat(site.id()).isEqualTo(added.site());
        assertThat(site.site()).isEqualTo(new TrialSite("01", "First Hospital"));
        assertThat(site.studies())
                .extracting(StudyRow::code, row -> row.numbers().text(), StudyRow::version, StudyRow::windowsAccepted)
                .containsExactly(tuple(ALPORT, "ALP-{000}", "1.0", true), tuple(LUPUS, "LN-{000}", "1.0", false));
        var alport = site.studies().getFirst();
        assertThat(alport.id()).isEqualTo(added.studies().get(ALPORT));
        assertThat(alport.shortTitle())
                .isEqualTo(ProtocolFiles.shipped(ALPORT)
                        .orElseThrow()
                        .identification()
                        .shortTitle());
        assertThat(alport.effectiveFrom()).isEqualTo(TODAY);
        assertThat(alport.participants()).isZero();
        List<AuditEntry> trail = database.read(
                reading -> new AuditTrail().ofRow(reading, added.site().value()));
        assertThat(trail).isNotEmpty().extracting(AuditEntry::who).containsOnly("Chen Jie");
    }

    @Test
    void acceptedWindowsAreADecisionOfWhoeverSetsTheSiteUp() {
        add(
                "01",
                "First",
                new NewStudy(ALPORT, "ALP-{000}", TODAY, "agreed with the sponsor"),
                study(LUPUS, "LN-{000}"));

        var places = new ListPlaces(database, new ProtocolLibrary()).list(TODAY);

        var alport = places.get(0).place().protocol();
        assertThat(alport.visits().get(1).limits().window().source())
                .isEqualTo(new Provenance.SiteDecision("Chen Jie", TODAY, "agreed with the sponsor"));
        assertThat(places.get(1).place().protocol())
                .isEqualTo(ProtocolFiles.shipped(LUPUS).orElseThrow());
    }

    @Test
    void placesAreTheStudiesInForce() {
        var added = (Result.Added) add(
                "01", "First", study(ALPORT, "ALP-{000}"), new NewStudy(LUPUS, "LN-{000}", TODAY.plusDays(1), null));
        var places = new ListPlaces(database, new ProtocolLibrary());

        var open = places.list(TODAY);
        assertThat(open).hasSize(1);
        assertThat(open.getFirst().site().code()).isEqualTo("01");
        assertThat(open.getFirst().place().site()).isEqualTo(added.site());
        assertThat(open.getFirst().place().study()).isEqualTo(added.studies().get(ALPORT));
        assertThat(places.list(TODAY.plusDays(1))).hasSize(2);
        assertThat(studies.list(TODAY).getFirst().studies()).hasSize(2);
    }

    @Test
    void aSiteWithoutStudiesIsListedAndNotSetUp() {
        var outcome = database.change(CHEN, change -> new SiteStore().add(change, new TrialSite("09", "Empty")));
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);

        assertThat(studies.isSetUp()).isFalse();
        assertThat(studies.list(TODAY))
                .singleElement()
                .extracting(SiteRow::studies)
                .isEqualTo(List.of());
        assertThat(new ListPlaces(database, new ProtocolLibrary()).list(TODAY)).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        assertThat(refused(" ", "", new NewStudy[0]))
                .containsExactly(
                        new FieldProblem(Field.CODE, null, Message.of("setup.problem.code")),
                        new FieldProblem(Field.NAME, null, Message.of("setup.problem.name")),
                        new FieldProblem(Field.STUDIES, null, Message.of("setup.problem.noStudy")));
        assertThat(refused("1234567890123", "First", study(ALPORT, "A{0}")))
                .extracting(FieldProblem::field)
                .containsExactly(Field.CODE);
        assertThat(refused("01", "First", new NewStudy(ALPORT, "A{0}", TODAY, " ")))
                .extracting(FieldProblem::field, FieldProblem::protocol)
                .containsExactly(tuple(Field.ACCEPTANCE, ALPORT));
    }

    @Test
    void aCodeIsGivenOnce() {
        add("a1", "First", study(ALPORT, "ALP-{000}"));

        assertThat(refused("A1", "Second", study(LUPUS, "LN-{000}")))
                .containsExactly(
                        new FieldProblem(Field.CODE, null, Message.of("setup.problem.codeTaken", "a1", "First")));
    }

    @Test
    void onlyShippedProtocolsAreTakenIntoUseAndEachOnce() {
        assertThat(refused("01", "First", study("NCT00000000", "A{0}"), study(ALPORT, "B{0}"), study(ALPORT, "C{0}")))
                .extracting(problem -> problem.message().key())
                .containsExactly("setup.problem.noProtocol", "setup.problem.studyTwice");
    }

    @Test
    void numbersTellTheirStudy() {
        add("01", "First", study(ALPORT, "ALP-{000}"));

        assertThat(refused("02", "Second", study(ALPORT, "ALP-"), study(LUPUS, "ALP-{00}")))
                .containsExactly(
                        new FieldProblem(
                                Field.NUMBERS, ALPORT, Message.of("setup.problem.numbers", "ALP-", "ALP-{000}")),
                        new FieldProblem(
                                Field.NUMBERS,
                                LUPUS,
                                Message.of("setup.problem.numbersTaken", "ALP-{000}", ALPORT, "First")));
        assertThat(refused("02", "Second", study(ALPORT, "X{000}"), study(LUPUS, "X{00}")))
                .containsExactly(
                        new FieldProblem(Field.NUMBERS, LUPUS, Message.of("setup.problem.numbersTwice", "X{000}")));
    }

    @Test
    void theSuggestedNumbersAreAlwaysTaken() {
        for (var code : List.of("01", "02")) {
            var numbers = setUp.suggestedNumbers();
            var wanted = ProtocolFiles.SHIPPED.stream()
                    .map(protocol -> study(protocol, numbers.of(protocol, code)))
                    .toArray(NewStudy[]::new);
            assertThat(add(code, "Hospital " + code, wanted)).isInstanceOf(Result.Added.class);
        }

        List<Stored<Study>> added = database.read(new StudyStore()::all);
        assertThat(added)
                .extracting(study -> study.value().numbers().text())
                .contains("ALP-{000}", "RCT-{000}", "CKD-{000}", "DN-{000}", "LN-{000}", "ALP-02-{000}", "LN-02-{000}");
    }
}
