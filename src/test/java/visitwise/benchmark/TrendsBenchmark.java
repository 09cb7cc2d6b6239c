package visitwise.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import visitwise.domain.participant.ParticipantId;
import visitwise.feature.trends.ReadTrends;
import visitwise.feature.trends.Topic;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;
import visitwise.storage.database.Outcome;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.Clinic;
import visitwise.testkit.Ward;

/**
 * Reads the charts of one participant with 40 specimens among 1,000,000 results, or as many as the argument names, and among
 * 10,000. The results of all others are copied past the program, as only reading is measured: day by day, as they come in,
 * with ids that grow as those of the program do. 1,000,000 take about two minutes and 6 GB of disk.
 */
public final class TrendsBenchmark {

    private static final ChangeContext WHO = ChangeContext.firstEntry("Chen Jie");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final int SPECIMENS = 40;
    private static final List<String> ANALYTES = List.of("PROT_U", "CREAT_U", "CREAT_S", "RBC_U_VOL", "PROTCRT_U");
    private static final List<String> UNITS = List.of("g/L", "mmol/L", "umol/L", "10*6/L", "mg/mmol{creat}");
    private static final int RESULTS_EACH = SPECIMENS * ANALYTES.size();
    private static final int ROUNDS = 60;
    private static final int FEW = 10_000;
    private static final int MANY = 1_000_000;

    /** The version of ids that begin with the time. */
    private static final int GROWING = 7;

    private static final String PERSON = """
            insert into participant (id, version, site_id, study_id, number, initials, sex, birth_date, arm_code,
                protocol_version_id, disposition)
            select random_uuid(cast(? as integer)), version, site_id, study_id, cast(? as varchar), initials, sex, birth_date, arm_code,
                protocol_version_id, disposition from participant where id = ?""";

    private static final String SPECIMEN = """
            insert into specimen (id, version, site_id, participant_id, collected_on)
            select random_uuid(cast(? as integer)), cast(? as integer), site_id, id, cast(? as date) from participant""";

    private static final String RESULT = """
            insert into lab_result (id, version, site_id, participant_id, specimen_id, specimen_on, analyte, reported,
                comparator, amount, amount_scale, unit, standard, standard_scale, flag)
            select random_uuid(cast(? as integer)), cast(? as integer), site_id, participant_id, id, collected_on, cast(? as varchar),
                cast(? as varchar), cast(? as varchar), cast(? as numeric), cast(? as integer), cast(? as varchar),
                cast(? as numeric), cast(? as integer), cast(? as varchar) from specimen where collected_on = ?""";

    private static final String DERIVED = """
            insert into derived_value (id, version, site_id, participant_id, specimen_id, specimen_on, equation,
                equation_version, comparator, amount, amount_scale, unit, inputs, worked_out_at)
            select random_uuid(cast(? as integer)), cast(? as integer), site_id, participant_id, id, collected_on, cast(? as varchar),
                cast(? as varchar), cast(? as varchar), cast(? as numeric), cast(? as integer), cast(? as varchar),
                cast(? as varchar), current_timestamp from specimen where collected_on = ?""";

    private TrendsBenchmark() {}

    /** The argument is how many results the larger one holds. */
    public static void main(String[] arguments) {
        run(System.out, arguments.length > 0 ? Integer.parseInt(arguments[0]) : MANY);
    }

    static void run(PrintStream out) {
        run(out, MANY);
    }

    private static void run(PrintStream out, int results) {
        try {
            var folder = Files.createTempDirectory("benchmark-trends");
            try (var few = Records.of(folder.resolve("few"), FEW, out);
                    var many = Records.of(folder.resolve("many"), results, out)) {
                out.printf(
                        Locale.ROOT,
                        "charts of one participant among %,d results against %,d: ratio %s (median of %d rounds, aim: at most 1.3)%n",
                        results,
                        FEW,
                        Ratio.of(ROUNDS, many::read, few::read),
                        ROUNDS);
            } finally {
                try (var files = Files.walk(folder)) {
                    for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Records(Database database, ReadTrends trends, ParticipantId one) implements AutoCloseable {

        static Records of(Path folder, int results, PrintStream out) throws SQLException {
            var database = Database.open(DataFolder.at(folder), Clock.systemUTC());
            var pattern = ((Outcome.Saved<ParticipantId>) database.change(
                            WHO,
                            change -> new Clinic(change, Ward.running(change, "ISRCTN62094626"))
                                    .enrol("MSC", TODAY.minusDays(300))))
                    .value();
            long start = System.nanoTime();
            fill(folder, pattern, results / RESULTS_EACH);
            out.printf(Locale.ROOT, "%,d results filled in %.0f s%n", results, (System.nanoTime() - start) / 1e9);
            return new Records(database, new ReadTrends(database, new ProtocolLibrary()), pattern);
        }

        void read() {
            var values = trends.of(one, TODAY)
                    .trend(Topic.CREATININE)
                    .courses()
                    .getFirst()
                    .values();
            if (values.size() != SPECIMENS) {
                throw new IllegalStateException("not all were read: " + values.size());
            }
        }

        @Override
        public void close() {
            database.close();
        }
    }

    /**
     * The same for everybody: each statement copies for all participants at once. The program keeps the file open, which
     * it would take for altered otherwise.
     */
    private static void fill(Path folder, ParticipantId pattern, int participants) throws SQLException {
        var url = "jdbc:h2:file:" + folder.resolve("visitwise")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;TRACE_LEVEL_FILE=0;IFEXISTS=TRUE";
        try (var connection = DriverManager.getConnection(url, "visitwise_owner", "")) {
            connection.setAutoCommit(false);
            for (int number = 1; number < participants; number++) {
                execute(connection, PERSON, GROWING, "P" + number, pattern.value());
            }
            connection.commit();
            connection.setAutoCommit(true);
            for (int i = 0; i < SPECIMENS; i++) {
                fill(connection, TODAY.minusDays(300 - 7L * i));
            }
        }
    }

    private static void fill(Connection connection, LocalDate day) throws SQLException {
        execute(connection, SPECIMEN, GROWING, 1, day);
        for (int i = 0; i < ANALYTES.size(); i++) {
            execute(
                    connection,
                    RESULT,
                    GROWING,
                    1,
                    ANALYTES.get(i),
                    "45",
                    "EXACT",
                    45,
                    0,
                    UNITS.get(i),
                    45,
                    0,
                    "NORMAL",
                    day);
        }
        execute(
                connection,
                DERIVED,
                GROWING,
                1,
                "UPCR_MG_MMOL",
                "definition",
                "EXACT",
                92,
                0,
                "mg/mmol{creat}",
                "",
                day);
    }

    private static void execute(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }
}
