package visitwise.feature.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import visitwise.domain.Message;
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
}
