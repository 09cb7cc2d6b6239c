package visitwise.app.demo;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Random;
import visitwise.storage.database.Database;
import visitwise.storage.study.ProtocolLibrary;

/**
 * Fills an empty database with invented participants over all shipped protocols, to look around in.
 *
 * <p>Everything goes through the use cases, as a coordinator would enter it, so that it is valid and in the audit trail.
 * The same day gives the same records.
 */
public final class DemonstrationStudy {

    private static final long SEED = 20_261_102;

    private final Database database;
    private final ProtocolLibrary library;

    public DemonstrationStudy(Database database, ProtocolLibrary library) {
        this.database = database;
        this.library = library;
    }

    /**
     * Writes it all, around a day.
     *
     * @throws IllegalStateException if the database holds sites of the same codes already
     */
    public void write(LocalDate today) {
        var tales = new Tales();
        var hospitals = Hospital.setUp(tales, database, library, today);
        var desk = UseCases.of(database, library);
        for (int i = 0; i < tales.all().size(); i++) {
            var tale = tales.all().get(i);
            var hospital = Objects.requireNonNull(hospitals.get(tale.site()), tale.site());
            var place = Objects.requireNonNull(hospital.places().get(tale.study()), tale.study());
            var chance = new Random(SEED + i);
            var course = Course.of(tale, place.protocol(), today);
            var entry = new Admission(tales, tale, course, chance).enrol(desk, place, hospital, today);
            new Household(tales, entry).write(database);
            if (entry.isInStudy()) {
                new Recording(desk, tales, entry, today).record();
                new Outlook(desk, tales, entry, today).settle();
            }
        }
        new Investigator(database, library, tales).judgeBefore(today);
    }
}
