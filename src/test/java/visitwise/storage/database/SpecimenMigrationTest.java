package visitwise.storage.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;
import visitwise.testkit.OnBothEngines.Engine;
import visitwise.testkit.PostgresServer;

/** Results that were entered before there were specimens get those they belong to. */
class SpecimenMigrationTest {

    private static final String SITE = id(1);
    private static final String STUDY = id(2);
    private static final String VERSION = id(3);
    private static final String ANNA = id(10);
    private static final String BEN = id(11);
    private static final String VISIT = id(20);

    private static String id(int number) {
        return "00000000-0000-7000-8000-%012d".formatted(number);
    }

    private static DataSource empty(Engine engine) {
        return switch (engine) {
            case H2 -> {
                var source = new JdbcDataSource();
                source.setURL("jdbc:h2:mem:specimens;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                        + ";DB_CLOSE_DELAY=-1");
                yield source;
            }
            case POSTGRESQL -> {
                var server = PostgresServer.emptyDatabase();
                var source = new PGSimpleDataSource();
                source.setUrl(server.url());
                source.setUser(server.owner().user());
                source.setPassword(server.owner().password());
                yield source;
            }
        };
    }

    private static void third(DataSource source) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:visitwise/storage")
                .defaultSchema("public")
                .target("3")
                .load()
                .migrate();
    }

    private static void write(DataSource source, List<String> statements) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> rows(DataSource source, String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                rows.add(Stream.of(1, 2)
                        .map(column -> {
                            try {
                                return found.getString(column);
                            } catch (SQLException e) {
                                throw new IllegalStateException(e);
                            }
                        })
                        .toList()
                        .toString());
            }
            return rows;
        }
    }

    private static String person(String id, String number) {
        return "insert into participant (id, version, site_id, study_id, number, initials, sex, birth_date,"
                + " protocol_version_id, disposition) values ('" + id + "', 1, '" + SITE + "', '" + STUDY + "', '"
                + number
                + "', 'AB', 'FEMALE', '2015-02-03', '" + VERSION + "', 'IN_STUDY')";
    }

    private static String result(int id, String person, String visit, String analyte, String on, String at) {
        return "insert into lab_result (id, version, site_id, participant_id, visit_id, analyte, reported, specimen_on,"
                + " specimen_at) values ('" + id(id) + "', 1, '" + SITE + "', '" + person + "', " + visit + ", '"
                + analyte + "', '7', '" + on + "', " + at + ")";
    }

    private static List<String> earlier() {
        var visit = "'" + VISIT + "'";
        var eight = "'08:05:00'";
        return List.of(
                "insert into site (id, version, site_id, code, name) values ('" + SITE + "', 1, '" + SITE
                        + "', 'a', 'b')",
                "insert into study (id, version, site_id, code, number_pattern) values ('" + STUDY + "', 1, '" + SITE
                        + "', 'NCT', 'A-{000}')",
                "insert into protocol_version (id, version, site_id, study_id, label, content, sha256, effective_from)"
                        + " values ('" + VERSION + "', 1, '" + SITE + "', '" + STUDY
                        + "', '1', '{}', 'x', '2026-01-01')",
                person(ANNA, "A-001"),
                person(BEN, "A-002"),
                "insert into visit (id, version, site_id, participant_id, kind, code) values ('" + VISIT + "', 1, '"
                        + SITE + "', '" + ANNA + "', 'PLANNED', 'D0')",
                // One sheet of a visit, with its time.
                result(101, ANNA, visit, "CREAT_S", "2026-11-02", eight),
                result(102, ANNA, visit, "CREAT_U", "2026-11-02", eight),
                // The same day and visit without a time, twice.
                result(103, ANNA, visit, "CREAT_S", "2026-11-02", "null"),
                result(104, ANNA, visit, "PROT_U", "2026-11-02", "null"),
                // The same time, and no visit.
                result(105, ANNA, "null", "CREAT_S", "2026-11-02", eight),
                // Neither visit nor time, on two days.
                result(106, ANNA, "null", "CREAT_S", "2026-11-03", "null"),
                result(107, ANNA, "null", "PROT_U", "2026-11-03", "null"),
                result(108, ANNA, "null", "PROT_U", "2026-11-04", "null"),
                // Somebody else at the same time.
                result(109, BEN, "null", "CREAT_S", "2026-11-02", eight));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void everyResultBelongsToTheSpecimenOfItsTimeAndVisit(Engine engine) throws SQLException {
        var source = empty(engine);
        third(source);
        write(source, earlier());

        Schema.CURRENT.migrate(source);

        assertThat(rows(source, "select cast(id as varchar), cast(specimen_id as varchar) from lab_result order by id"))
                .containsExactly(
                        pair(101, 101),
                        pair(102, 101),
                        pair(103, 103),
                        pair(104, 103),
                        pair(105, 105),
                        pair(106, 106),
                        pair(107, 106),
                        pair(108, 108),
                        pair(109, 109));
        assertThat(rows(
                        source,
                        "select cast(id as varchar), coalesce(cast(visit_id as varchar), '') || ' ' || collected_on || ' '"
                                + " || coalesce(cast(collected_at as varchar), '') from specimen order by id"))
                .extracting(row -> row.replace(".000000", ""))
                .containsExactly(
                        specimen(101, VISIT + " 2026-11-02 08:05:00"),
                        specimen(103, VISIT + " 2026-11-02 "),
                        specimen(105, " 2026-11-02 08:05:00"),
                        specimen(106, " 2026-11-03 "),
                        specimen(108, " 2026-11-04 "),
                        specimen(109, " 2026-11-02 08:05:00"));
        assertThat(rows(
                        source,
                        "select count(*), count(*) from specimen s join lab_result r on r.specimen_id = s.id"
                                + " and r.participant_id = s.participant_id"))
                .containsExactly("[9, 9]");
    }

    private static String pair(int result, int specimen) {
        return "[" + id(result) + ", " + id(specimen) + "]";
    }

    private static String specimen(int id, String what) {
        return "[" + id(id) + ", " + what + "]";
    }
}
