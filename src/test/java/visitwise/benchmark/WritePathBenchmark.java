package visitwise.benchmark;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.participant.Occasion;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.Visit;
import visitwise.domain.study.SiteId;
import visitwise.storage.database.Change;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;
import visitwise.storage.database.Outcome;
import visitwise.storage.participant.VisitStore;
import visitwise.testkit.PostgresServer;
import visitwise.testkit.Ward;

/**
 * Times saving one visit with its trail, once through the program and once by hand-written JDBC that puts the very same
 * rows on the same disk just as durably; the two take turns.
 */
public final class WritePathBenchmark {

    private static final int WARMING_VISITS = 800;

    private static final int ROUNDS = 100;

    private static final int VISITS_A_ROUND = 7;

    private static final ChangeContext WHO = new ChangeContext("Chen Jie", "agreed by phone");

    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);

    private static final LocalTime TIME = LocalTime.of(8, 30);

    private WritePathBenchmark() {}

    public static void main(String[] arguments) {
        run(System.out);
    }

    /** Measures on both engines and prints medians and their ratio. */
    static void run(PrintStream out) {
        try {
            onFiles(out);
            onServer(out);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void onFiles(PrintStream out) throws IOException, SQLException {
        var folder = Files.createTempDirectory("benchmark");
        try {
            onFiles(folder, out);
        } finally {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void onFiles(Path folder, PrintStream out) throws SQLException {
        var byHand = folder.resolve("by-hand");
        Bed bed;
        try (var database = Database.open(DataFolder.at(byHand), Clock.systemUTC())) {
            bed = Bed.in(database);
        }
        var url = "jdbc:h2:file:" + byHand.resolve("visitwise")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;TRACE_LEVEL_FILE=0"
                + ";WRITE_DELAY=0;IFEXISTS=TRUE";
        try (var database = Database.open(DataFolder.at(folder.resolve("program")), Clock.systemUTC());
                var owner = DriverManager.getConnection(url, "visitwise_owner", "");
                var checkpoint = owner.prepareStatement("checkpoint sync");
                var writer = DriverManager.getConnection(url, "visitwise_owner", "");
                var hand = new Hand(writer, bed, checkpoint::execute)) {
            compare("H2 file, synced", new Program(database, Bed.in(database)), hand, out);
        }
    }

    private static void onServer(PrintStream out) throws SQLException {
        var byHand = PostgresServer.emptyDatabase();
        Bed bed;
        try (var database = Database.open(byHand, Clock.systemUTC())) {
            bed = Bed.in(database);
        }
        var url = byHand.url() + "?reWriteBatchedInserts=true";
        var account = byHand.everyday();
        try (var database = Database.open(PostgresServer.emptyDatabase(), Clock.systemUTC());
                var writer = DriverManager.getConnection(url, account.user(), account.password());
                var hand = new Hand(writer, bed, () -> {})) {
            compare("PostgreSQL, fsync on", new Program(database, Bed.in(database)), hand, out);
        }
    }

    private static void compare(String where, Program program, Hand hand, PrintStream out) throws SQLException {
        round(program, WARMING_VISITS, 0);
        round(hand, WARMING_VISITS, 0);
        var byProgram = new double[ROUNDS];
        var byHand = new double[ROUNDS];
        var ratios = new double[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            var first = WARMING_VISITS + round * VISITS_A_ROUND;
            byProgram[round] = round(program, VISITS_A_ROUND, first);
            byHand[round] = round(hand, VISITS_A_ROUND, first);
            ratios[round] = byProgram[round] / byHand[round];
        }
        out.printf(
                Locale.ROOT,
                "%s: one visit through the program %.2f ms, by hand %.2f ms, ratio %.2f (medians of %d rounds, aim: at"
                        + " most 1.5)%n",
                where,
                median(byProgram),
                median(byHand),
                median(ratios),
                ROUNDS);
    }

    /** The median time of one visit in milliseconds. */
    private static double round(Saving saving, int visits, int first) throws SQLException {
        var took = new double[visits];
        for (var visit = 0; visit < visits; visit++) {
            var start = System.nanoTime();
            saving.save("V" + (first + visit));
            took[visit] = (System.nanoTime() - start) / 1e6;
        }
        return median(took);
    }

    private static double median(double[] values) {
        var sorted = Arrays.stream(values).sorted().toArray();
        return (sorted[sorted.length / 2] + sorted[(sorted.length - 1) / 2]) / 2;
    }

    private interface Saving {

        void save(String code) throws SQLException;
    }

    private interface Durably {

        void keep() throws SQLException;
    }

    /** Whose visits are saved. */
    private record Bed(SiteId site, ParticipantId participant) {

        static Bed in(Database database) {
            return saved(database, change -> {
                var ward = Ward.setUp(change);
                return new Bed(ward.site(), ward.enrol(change));
            });
        }

        static <T> T saved(Database database, Function<Change, T> work) {
            return switch (database.change(WHO, work)) {
                case Outcome.Saved<T>(T value) -> value;
                case Outcome.Conflict<T> conflict -> throw new IllegalStateException(conflict.toString());
            };
        }
    }

    private record Program(Database database, Bed bed) implements Saving {

        @Override
        public void save(String code) {
            var visit = Visit.booked(bed.participant, new Occasion.Planned(code), new DayAndTime(DAY, TIME));
            Bed.saved(database, change -> new VisitStore().add(change, bed.site, visit));
        }
    }

    /** As little as possible in the same transaction: prepared once, one row of visit, one batch of its trail. */
    private static final class Hand implements Saving, AutoCloseable {

        private final Connection connection;
        private final Bed bed;
        private final Durably durably;
        private final PreparedStatement visit;
        private final PreparedStatement trail;
        private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

        Hand(Connection connection, Bed bed, Durably durably) throws SQLException {
            this.connection = connection;
            this.bed = bed;
            this.durably = durably;
            connection.setAutoCommit(false);
            this.visit = connection.prepareStatement("insert into visit (id, version, site_id, participant_id, kind,"
                    + " code, extra_reason, booked_on, booked_at, actual_on, actual_at, outcome, reason)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
            this.trail = connection.prepareStatement("insert into audit_entry (id, version, site_id, recorded_at, who,"
                    + " why, entity, entity_id, entity_version, participant_id, field, old_value, new_value)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        }

        @Override
        public void save(String code) throws SQLException {
            var id = ids.generate();
            var participant = bed.participant.value();
            fill(visit, id, 1, bed.site.value(), participant, "PLANNED", code);
            visit.setNull(7, Types.VARCHAR);
            visit.setObject(8, DAY);
            visit.setObject(9, TIME);
            visit.setNull(10, Types.DATE);
            visit.setNull(11, Types.TIME);
            visit.setNull(12, Types.VARCHAR);
            visit.setNull(13, Types.VARCHAR);
            visit.executeUpdate();
            var at = Instant.now().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
            for (var field : List.of(
                    List.of("participant_id", participant.toString()),
                    List.of("kind", "PLANNED"),
                    List.of("code", code),
                    List.of("booked_on", DAY.toString()),
                    List.of("booked_at", TIME.toString()))) {
                fill(trail, ids.generate(), 1, bed.site.value(), at, WHO.who(), WHO.why(), "visit", id, 1, participant);
                trail.setString(11, field.getFirst());
                trail.setNull(12, Types.VARCHAR);
                trail.setString(13, field.getLast());
                trail.addBatch();
            }
            trail.executeBatch();
            connection.commit();
            durably.keep();
        }

        @Override
        public void close() throws SQLException {
            visit.close();
            trail.close();
        }

        private static void fill(PreparedStatement statement, Object... values) throws SQLException {
            for (var place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
        }
    }
}
