package visitwise.storage.database;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The tables as this version of the program knows them.
 *
 * @param newest version of the last migration
 * @param places where the migrations lie on the class path
 */
record Schema(int newest, List<String> places) {

    Schema {
        places = List.copyOf(places);
    }

    static final Schema CURRENT = new Schema(5, List.of("classpath:visitwise/storage"));

    /** Versions of the migrations a database has had, in a table that Flyway keeps. */
    static final String HISTORY = "select \"version\" from \"flyway_schema_history\" where \"version\" is not null";

    static int number(String version) {
        return Integer.parseInt(version);
    }

    /**
     * Brings the tables up to this version.
     *
     * @return whether that changed anything
     */
    boolean migrate(DataSource owner) {
        return flyway(owner).migrate().migrationsExecuted > 0;
    }

    /** The newest migration that a database has had; 0 if none. */
    int reachedBy(DataSource owner) {
        var current = flyway(owner).info().current();
        return current == null || current.getVersion() == null
                ? 0
                : number(current.getVersion().getVersion());
    }

    private Flyway flyway(DataSource owner) {
        return Flyway.configure()
                .dataSource(owner)
                .locations(places.toArray(String[]::new))
                .defaultSchema("public")
                .failOnMissingLocations(true)
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .load();
    }
}
