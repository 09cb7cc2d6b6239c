package visitwise.feature.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visitwise.domain.lab.LabResult;
import visitwise.domain.lab.Significance;
import visitwise.domain.lab.SpecimenId;
import visitwise.domain.lab.panel.Cell;
import visitwise.domain.participant.ParticipantId;
import visitwise.storage.database.Change;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;
import visitwise.storage.database.Outcome;
import visitwise.storage.database.Stored;
import visitwise.storage.lab.SignificanceStore;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.Clinic;
import visitwise.testkit.Ward;

/** A sheet with many judged results is moved to another day. */
class MovedSheetTest {

    private static final LocalDateTime NOW = LocalDate.of(2026, 11, 16).atTime(9, 0);
    private static final LocalDate DAY0 = LocalDate.of(2026, 11, 9);
    private static final ChangeContext CHEN = ChangeContext.firstEntry("Chen Jie");
    private static final Map<String, Cell> ABNORMAL =
            Map.of("PROT_DIP", Cell.of("2+", null), "OCCBLD_U", Cell.of("3+", null));

    private final ProtocolLibrary library = new ProtocolLibrary();

    @TempDir
    Path folder;

    private Database database;
    private ParticipantId child;

    @BeforeEach
    void enrol() {
        database = Database.open(
                DataFolder.at(folder), Clock.fixed(Instant.parse("2026-11-16T01:00:00Z"), ZoneOffset.UTC));
        child = changed(change -> new Clinic(change, Ward.running(change, "ISRCTN62094626")).enrol("MSC", DAY0));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private <T> T changed(Function<Change, T> work) {
        if (database.change(CHEN, work) instanceof Outcome.Saved<T>(T value)) {
            return value;
        }
        throw new AssertionError("a lost race");
    }

    private SpecimenId save(SheetOf of, LocalDate day) {
        var seen = SheetDraft.Seen.of(new OpenSheet(database, library).open(of, NOW.toLocalDate()));
        var cells = new HashMap<String, Cell>();
        ABNORMAL.forEach((analyte, cell) -> cells.put(analyte, cell.keptFor("measured twice")));
        var outcome = new SaveSheet(database, library)
                .save(
                        new SheetDraft(of, null, day, null, null, cells, seen),
                        new ChangeContext("Chen Jie", "taken on another day"),
                        NOW);
        if (outcome instanceof SheetOutcome.Saved saved) {
            return saved.specimen();
        }
        throw new AssertionError(outcome.toString());
    }

    private List<Stored<LabResult>> results(SpecimenId sheet) {
        var open = new OpenSheet(database, library).open(new SheetOf(child, null, sheet), NOW.toLocalDate());
        return open.file().resultsOf(sheet);
    }

    private void judge(List<Stored<LabResult>> results) {
        var wanted = new ArrayList<JudgeSignificance.Wanted>();
        for (var row : results) {
            var not = Significance.Judgement.NOT_CLINICALLY_SIGNIFICANT;
            wanted.add(new JudgeSignificance.Wanted(row.id(), row.version(), null, not, "Dr Cao", null));
        }
        assertThat(new JudgeSignificance(database, library).judge(wanted, CHEN))
                .isInstanceOf(JudgeSignificance.Result.Saved.class);
    }

    /** How often the engine was asked for judgements while something was done. */
    private int asked(Runnable work) throws IOException, SQLException {
        var url = "jdbc:h2:file:" + folder.toRealPath().resolve("visitwise") + ";IFEXISTS=TRUE";
        try (var owner = DriverManager.getConnection(url, "visitwise_owner", "");
                var counting = owner.createStatement();
                var counted = owner.prepareStatement(
                        "select sum(execution_count)"
                                + " from information_schema.query_statistics where sql_statement like ? and not sql_statement like ?")) {
            counting.execute("set query_statistics true");
            work.run();
            counted.setString(1, "select % from significance where %");
            counted.setString(2, "% for update");
            try (var rows = counted.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    @Test
    void allJudgementsStayAndAreReadAtOnce() throws IOException, SQLException {
        var sheet = save(new SheetOf(child, null, null, true), DAY0);
        var before = results(sheet);
        judge(before);

        int asked = asked(() -> save(new SheetOf(child, null, sheet), DAY0.plusDays(1)));

        assertThat(before).hasSize(2);
        List<Stored<Significance>> judged = database.read(reading -> new SignificanceStore().of(reading, child));
        assertThat(judged)
                .extracting(row -> row.value().resultVersion())
                .containsOnly(2)
                .hasSize(2);
        assertThat(asked).isEqualTo(1);
    }
}
