package visitwise.feature.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import visitwise.domain.Message;
import visitwise.domain.lab.Significance;
import visitwise.domain.lab.Significance.Judgement;
import visitwise.domain.lab.panel.Cell;
import visitwise.feature.results.Inbox;
import visitwise.feature.results.Inbox.Abnormal;
import visitwise.feature.results.JudgeSignificance;
import visitwise.feature.results.ListInbox;
import visitwise.feature.results.SaveSheet;
import visitwise.feature.results.SheetDraft;
import visitwise.feature.results.SheetOf;
import visitwise.feature.results.SheetOutcome;
import visitwise.storage.study.ProtocolLibrary;

/** Judgements that take a while, and what is typed beside them. */
class InboxJudgingTest extends SheetDesk {

    private InboxViewModel model;

    @BeforeEach
    void open() {
        var library = new ProtocolLibrary();
        var outcome = new SaveSheet(database, library)
                .save(
                        new SheetDraft(
                                new SheetOf(boy, null, null),
                                null,
                                DAY0,
                                null,
                                null,
                                Map.of("PROT_DIP", Cell.of("2+", null), "OCCBLD_U", Cell.of("3+", null)),
                                SheetDraft.Seen.NOTHING),
                        CHEN,
                        TODAY.atTime(12, 0));
        assertThat(outcome).isInstanceOf(SheetOutcome.Saved.class);
        var desk = new InboxDesk(
                new ListInbox(database, library),
                new JudgeSignificance(database, library),
                () -> TODAY,
                () -> "Chen Jie",
                ZoneOffset.UTC,
                preferences);
        model = new InboxViewModel(desk, background, said::add);
        background.finish();
        model.judging().investigator().typedProperty().set("Dr Wang");
    }

    private void choose(int... places) {
        model.judging()
                .choose(Arrays.stream(places).mapToObj(model.abnormal()::get).toList());
    }

    private void judge() {
        assertThat(model.judging().judge(Judgement.CLINICALLY_SIGNIFICANT)).isTrue();
    }

    private List<Abnormal> judged() {
        return new ListInbox(database, new ProtocolLibrary())
                .list(Inbox.Narrowed.TO_NOTHING)
                .judged();
    }

    private void remark(String text) {
        model.judging().remark().typedProperty().set(text);
    }

    @Test
    void whatWasJudgedIsNotJudgedAgainBeforeTheListIsRead() {
        choose(0);
        judge();
        assertThat(model.judging().hasUnsaved()).isTrue();
        background.finishTheLatestFirst();
        assertThat(judged()).hasSize(1);

        judge();

        assertThat(background.waiting()).isEqualTo(1);
        background.finish();
        assertThat(model.judging().problemProperty().get()).isNull();
        assertThat(model.judging().hasUnsaved()).isFalse();
        assertThat(said).extracting(Message::key).containsExactly("inbox.judged.saved");
    }

    @Test
    void whatIsChosenWhileAnotherJudgementIsWrittenStaysChosenWithItsRemark() {
        choose(0);
        remark("first");
        judge();
        choose(1);
        remark("second");
        background.finish();

        assertThat(model.judging().remark().typed()).isEqualTo("second");
        choose(0);
        judge();
        background.finish();
        assertThat(judged())
                .extracting(row -> row.judged().map(Significance::remark).orElse(null))
                .containsExactlyInAnyOrder("first", "second");
    }

    @Test
    void aRemarkStaysWithTheResultsItWasTypedFor() {
        choose(0);
        remark("of the first");
        choose(1);
        assertThat(model.judging().remark().typed()).isEmpty();
        assertThat(model.judging().hasUnsaved()).isTrue();
        choose();
        choose(0, 1);
        assertThat(model.judging().remark().typed()).isEmpty();
        remark("of both");
        choose(1);
        judge();
        background.finish();
        assertThat(judged())
                .singleElement()
                .satisfies(
                        row -> assertThat(row.judged().orElseThrow().remark()).isNull());

        choose(0);
        assertThat(model.judging().remark().typed()).isEqualTo("of the first");
        judge();
        background.finish();
        assertThat(judged())
                .extracting(row -> row.judged().map(Significance::remark).orElse(null))
                .containsExactlyInAnyOrder("of the first", null);
    }

    @Test
    void aRemarkGoesAlongWhereMoreAreChosenBesides() {
        choose(0);
        remark("of both");
        choose(0, 1);
        assertThat(model.judging().remark().typed()).isEqualTo("of both");
        judge();
        background.finish();
        assertThat(judged())
                .hasSize(2)
                .allSatisfy(
                        row -> assertThat(row.judged().orElseThrow().remark()).isEqualTo("of both"));
        assertThat(model.judging().hasUnsaved()).isFalse();
    }

    @Test
    void whatWasTypedOfSeveralIsNotWaitedForOnceOneOfThemIsJudged() {
        choose(0, 1);
        remark("of both");
        choose(1);
        judge();
        background.finish();
        assertThat(model.judging().hasUnsaved()).isFalse();
    }

    @Test
    void aRemarkTypedBeforeAnythingIsChosenGoesWithWhatIsChosenNext() {
        remark("of the first");
        choose(0);
        assertThat(model.judging().remark().typed()).isEqualTo("of the first");
        choose(1);
        assertThat(model.judging().remark().typed()).isEmpty();
    }

    @Test
    void whyAJudgementChangesStaysWithIt() {
        choose(0, 1);
        judge();
        background.finish();
        model.showProperty().set(InboxViewModel.Show.JUDGED);
        choose(0);
        model.judging().reason().typedProperty().set("Wrong row was chosen");
        choose(1);
        assertThat(model.judging().reason().typed()).isEmpty();
        assertThat(model.judging().judge(Judgement.NOT_CLINICALLY_SIGNIFICANT)).isFalse();
        model.showProperty().set(InboxViewModel.Show.WAITING);
        assertThat(model.judging().hasUnsaved()).isTrue();
        model.showProperty().set(InboxViewModel.Show.JUDGED);
        choose(0);
        assertThat(model.judging().judge(Judgement.NOT_CLINICALLY_SIGNIFICANT)).isTrue();
        background.finish();
        assertThat(judged().stream()
                        .map(row -> Objects.requireNonNull(row.judgement()).judgement()))
                .containsExactlyInAnyOrder(Judgement.NOT_CLINICALLY_SIGNIFICANT, Judgement.CLINICALLY_SIGNIFICANT);
    }
}
