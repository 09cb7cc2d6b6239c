package visitwise.app.demo;

import java.time.LocalDate;
import visitwise.domain.lab.Flag;
import visitwise.domain.lab.LabResult;
import visitwise.domain.lab.Significance.Judgement;
import visitwise.feature.results.Inbox;
import visitwise.feature.results.JudgeSignificance;
import visitwise.feature.results.ListInbox;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.Database;
import visitwise.storage.study.ProtocolLibrary;

/** Judges the abnormal results of the demonstration, but for those of the last days. */
final class Investigator {

    /** Results of so many days wait to be judged. */
    private static final int WAITING_DAYS = 12;

    private final ListInbox inbox;
    private final JudgeSignificance judging;
    private final String name;
    private final ChangeContext context;

    Investigator(Database database, ProtocolLibrary library, Tales tales) {
        this.inbox = new ListInbox(database, library);
        this.judging = new JudgeSignificance(database, library);
        this.name = tales.word("investigator");
        this.context = ChangeContext.firstEntry(name);
    }

    void judgeBefore(LocalDate today) {
        var since = today.minusDays(WAITING_DAYS);
        while (true) {
            var old = inbox.list(Inbox.Narrowed.TO_NOTHING).unjudged().stream()
                    .filter(row -> row.row().result().specimen().day().isBefore(since))
                    .map(this::judged)
                    .toList();
            if (old.isEmpty()) {
                return;
            }
            if (!(judging.judge(old, context) instanceof JudgeSignificance.Result.Saved)) {
                throw new IllegalStateException("the demonstration is refused: " + old);
            }
        }
    }

    /** Kidney function matters, what is known of the disease does not. */
    private JudgeSignificance.Wanted judged(Inbox.Abnormal row) {
        LabResult result = row.row().result();
        boolean matters = result.analyte().equals("CREAT_S")
                && result.meaning().orElseThrow().flag() == Flag.HIGH;
        return new JudgeSignificance.Wanted(
                row.row().row(),
                row.row().version(),
                null,
                matters ? Judgement.CLINICALLY_SIGNIFICANT : Judgement.NOT_CLINICALLY_SIGNIFICANT,
                name,
                null);
    }
}
