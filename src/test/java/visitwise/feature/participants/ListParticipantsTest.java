package visitwise.feature.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import visitwise.domain.participant.Participant;
import visitwise.domain.participant.Sex;
import visitwise.domain.schedule.Disposition;
import visitwise.feature.participants.ListParticipants.Sort;
import visitwise.feature.participants.ListParticipants.Sorting;
import visitwise.feature.participants.ParticipantPage.ArmShown;
import visitwise.feature.participants.ParticipantPage.Row;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.storage.participant.ParticipantStore;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.OnBothEngines;
import visitwise.testkit.Ward;

class ListParticipantsTest extends OnBothEngines {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-02");
    private static final Sorting BY_NUMBER = new Sorting(Sort.NUMBER, false);

    private Ward open;
    private Ward masked;
    private ListParticipants list;

    @BeforeEach
    void enrolSome() {
        open = saved(change -> Ward.running(change, "ISRCTN62094626"));
        masked = saved(change -> Ward.running(change, "NCT06731192"));
        list = new ListParticipants(database(), new ProtocolLibrary());
        add(open, "ALP-002", "LZ", Sex.MALE, "2017-11-02", "MSC", new Disposition.InStudy());
        add(open, "ALP-001", "WXLI", Sex.FEMALE, "2010-11-03", null, ended());
        add(open, "ALP-1000", "CJ", Sex.FEMALE, "2012-01-01", "MSC", new Disposition.InStudy());
        add(masked, "RCT_%", "LZ", Sex.MALE, "2000-01-01", "MSC", failed());
    }

    private static Disposition ended() {
        return new Disposition.Ended(Disposition.How.WITHDRAWN, TODAY, "own wish");
    }

    private static Disposition failed() {
        return new Disposition.ScreenFailure(TODAY, "too old");
    }

    private void add(
            Ward ward, String number, String initials, Sex sex, String born, String arm, Disposition disposition) {
        saved(change -> new ParticipantStore()
                .add(
                        change,
                        ward.site(),
                        new Participant(
                                ward.study(),
                                number,
                                initials,
                                sex,
                                LocalDate.parse(born),
                                arm,
                                ward.version(),
                                disposition)));
    }

    private List<String> numbers(Filter filter, Sorting sorting) {
        return list.list(filter, sorting, 0, TODAY).rows().stream()
                .map(Row::number)
                .toList();
    }

    private Filter inOpen(String arm, Set<Status> status, String text) {
        return new Filter(open.study(), arm, status, text);
    }

    @Test
    void aRowTellsWhoItIs() {
        var row = list.list(inOpen(null, Set.of(), "alp-002"), BY_NUMBER, 0, TODAY)
                .rows()
                .getFirst();

        assertThat(row.number()).isEqualTo("ALP-002");
        assertThat(row.initials()).isEqualTo("LZ");
        assertThat(row.sex()).isEqualTo(Sex.MALE);
        assertThat(row.age()).isEqualTo(9);
        assertThat(row.studyId()).isEqualTo(open.study());
        assertThat(row.studyTitle().en()).contains("Alport");
        assertThat(row.arm())
                .isInstanceOfSatisfying(
                        ArmShown.Named.class, arm -> assertThat(arm.code()).isEqualTo("MSC"));
        assertThat(row.status()).isEqualTo(Status.IN_STUDY);
    }

    @Test
    void numbersSortByTheirLengthAndBothWays() {
        assertThat(numbers(inOpen(null, Set.of(), ""), BY_NUMBER)).containsExactly("ALP-001", "ALP-002", "ALP-1000");
        assertThat(numbers(inOpen(null, Set.of(), ""), new Sorting(Sort.NUMBER, true)))
                .containsExactly("ALP-1000", "ALP-002", "ALP-001");
        assertThat(numbers(inOpen(null, Set.of(), ""), new Sorting(Sort.AGE, false)))
                .containsExactly("ALP-002", "ALP-1000", "ALP-001");
        assertThat(numbers(inOpen(null, Set.of(), ""), new Sorting(Sort.INITIALS, false)))
                .containsExactly("ALP-1000", "ALP-002", "ALP-001");
        assertThat(numbers(inOpen(null, Set.of(), ""), new Sorting(Sort.SEX, true)))
                .containsExactly("ALP-002", "ALP-001", "ALP-1000");
        assertThat(numbers(inOpen(null, Set.of(), ""), new Sorting(Sort.STATUS, true)))
                .containsExactly("ALP-001", "ALP-002", "ALP-1000");
    }

    @Test
    void filtersNarrowTheListAndTheCountsSayByHowMuch() {
        assertThat(numbers(inOpen(null, Set.of(Status.WITHDRAWN, Status.SCREEN_FAILURE), ""), BY_NUMBER))
                .containsExactly("ALP-001");
        assertThat(numbers(inOpen(null, Set.of(), " wx "), BY_NUMBER)).containsExactly("ALP-001");
        assertThat(numbers(inOpen("MSC", Set.of(), ""), BY_NUMBER)).containsExactly("ALP-002", "ALP-1000");
        assertThat(numbers(inOpen(null, Set.of(), "nobody"), BY_NUMBER)).isEmpty();
        var page = list.list(inOpen(null, Set.of(), "lz"), BY_NUMBER, 0, TODAY);
        assertThat(page.matching()).isEqualTo(1);
        assertThat(page.all()).isGreaterThanOrEqualTo(4);
        assertThat(page.pages()).isEqualTo(1);
    }

    @Test
    void signsOfPatternsAreSearchedLiterally() {
        assertThat(numbers(new Filter(masked.study(), null, Set.of(), "_%"), BY_NUMBER))
                .containsExactly("RCT_%");
        assertThat(numbers(inOpen(null, Set.of(), "%"), BY_NUMBER)).isEmpty();
        assertThat(numbers(inOpen(null, Set.of(), "\\"), BY_NUMBER)).isEmpty();
        assertThat(numbers(inOpen(null, Set.of(), "' or '1'='1"), BY_NUMBER)).isEmpty();
    }

    @Test
    void aMaskedArmIsNeitherShownNorFound() {
        var row = list.list(new Filter(masked.study(), null, Set.of(), ""), BY_NUMBER, 0, TODAY)
                .rows()
                .getFirst();
        assertThat(row.arm()).isEqualTo(new ArmShown.Blinded());
        assertThat(numbers(new Filter(masked.study(), "MSC", Set.of(), ""), BY_NUMBER))
                .isEmpty();
        assertThat(numbers(new Filter(null, "MSC", Set.of(), ""), BY_NUMBER)).doesNotContain("RCT_%");
    }

    @Test
    void whatHasNoWordIsSaidInWords() {
        var english = new Messages(Language.EN);
        var rows = list.list(inOpen(null, Set.of(), ""), BY_NUMBER, 0, TODAY).rows();
        assertThat(rows)
                .extracting(row -> english.text(row.arm().message()))
                .first()
                .isEqualTo("not assigned");
        assertThat(rows)
                .extracting(row -> english.text(row.status().message()))
                .first()
                .isEqualTo("withdrawn");
    }

    @Test
    void aPageHoldsTwoHundred() {
        var ward = saved(change -> Ward.running(change, "ISRCTN62094626"));
        for (var i = 0; i < ParticipantPage.SIZE + 1; i++) {
            saved(ward::enrol);
        }
        var filter = new Filter(ward.study(), null, Set.of(), "");

        var first = list.list(filter, BY_NUMBER, 0, TODAY);
        assertThat(first.rows()).hasSize(200);
        assertThat(first.matching()).isEqualTo(201);
        assertThat(first.pages()).isEqualTo(2);
        var second = list.list(filter, BY_NUMBER, 1, TODAY);
        assertThat(second.rows()).extracting(Row::number).containsExactly("ALP-201");
        assertThat(list.list(filter, BY_NUMBER, 2, TODAY).rows()).isEmpty();
    }
}
