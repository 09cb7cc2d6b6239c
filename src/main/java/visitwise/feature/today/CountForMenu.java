package visitwise.feature.today;

import java.time.LocalDate;
import java.util.List;
import visitwise.feature.today.TodayList.StudyChoice;
import visitwise.storage.database.Database;
import visitwise.storage.due.DueSearch;
import visitwise.storage.lab.InboxSearch;
import visitwise.storage.study.ProtocolLibrary;

/** Counts what the menu shows beside its entries. */
public final class CountForMenu {

    private final Database database;
    private final ProtocolLibrary library;

    public CountForMenu(Database database, ProtocolLibrary library) {
        this.database = database;
        this.library = library;
    }

    /**
     * What there is.
     *
     * @param today visits booked for today that wait for their record
     * @param participants of all studies
     * @param results sheets that wait to be entered and abnormal results that wait to be judged
     */
    public record MenuCounts(long today, long participants, long results, List<StudyChoice> studies) {

        public MenuCounts {
            studies = List.copyOf(studies);
        }
    }

    public MenuCounts count(LocalDate today) {
        return database.read(reading -> {
            var studies = new StudyChoices(library.all(reading)).list(reading);
            var inbox = new InboxSearch();
            var booked = new DueSearch(null, today).counts(reading, today).booked();
            return new MenuCounts(
                    booked,
                    studies.stream().mapToLong(StudyChoice::participants).sum(),
                    inbox.countAwaited(reading) + inbox.countUnjudged(reading),
                    studies);
        });
    }
}
