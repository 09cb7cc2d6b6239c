package visitwise.app;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import visitwise.domain.lab.panel.Cell;
import visitwise.domain.participant.ParticipantId;
import visitwise.feature.results.SaveSheet;
import visitwise.feature.results.SheetDraft;
import visitwise.feature.results.SheetOf;
import visitwise.feature.results.SheetOutcome;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.Database;
import visitwise.storage.study.ProtocolLibrary;

/** Sheets with abnormal results, which wait for a judgement. */
record DemonstrationResults(Database database) {

    private static final ChangeContext CHEN = ChangeContext.firstEntry("Chen Jie");

    void write(List<ParticipantId> people, LocalDate today) {
        for (int i = 0; i < people.size(); i++) {
            var first = today.minusDays(9L - i);
            write(
                    people.get(i),
                    first,
                    Map.of(
                            "CREAT_S", Cell.of("61", "umol/L").keptFor("repeated"),
                            "PROT_DIP", Cell.of("1+", null),
                            "HGB_B", Cell.of("118", "g/L").keptFor("repeated")));
            write(
                    people.get(i),
                    first.plusDays(4),
                    Map.of(
                            "CREAT_S", Cell.of("0.79", "mg/dL").keptFor("repeated"),
                            "PROT_DIP", Cell.of("（++）", null),
                            "PROT_U", Cell.of("610", "mg/L").keptFor("repeated"),
                            "RBC_U_VOL", Cell.of("86", "/uL"),
                            "ALT_S", Cell.of("52", "U/L")));
        }
    }

    private void write(ParticipantId participant, LocalDate on, Map<String, Cell> cells) {
        var draft = new SheetDraft(
                new SheetOf(participant, null, null),
                null,
                on,
                LocalTime.of(8, 5),
                null,
                cells,
                SheetDraft.Seen.NOTHING);
        var outcome = new SaveSheet(database, new ProtocolLibrary()).save(draft, CHEN, on.atTime(17, 0));
        if (!(outcome instanceof SheetOutcome.Saved)) {
            throw new IllegalStateException(outcome.toString());
        }
    }
}
