package visitwise.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import visitwise.domain.participant.ParticipantId;
import visitwise.feature.participantfile.OpenParticipantFile;
import visitwise.feature.today.ListToday;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;
import visitwise.storage.database.Outcome;
import visitwise.storage.due.DueVisitsUpToDate;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.Clinic;
import visitwise.testkit.Ward;

/**
 * Opens the list of today and one participant's file in databases of different sizes with the same work in them: a hundred
 * children come soon, all others later. What costs more then is what grows with the number of participants.
 */
public final class TodayBenchmark {

    private static final ChangeContext WHO = new ChangeContext("Chen Jie", "setting up");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final int COMING_SOON = 100;
    private static final int ROUNDS = 60;
    private static final int PORTION = 500;

    private TodayBenchmark() {}

    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        try {
            var folder = Files.createTempDirectory("benchmark-today");
            try (var few = Hospital.of(folder.resolve("few"), 100);
                    var some = Hospital.of(folder.resolve("some"), 1_000);
                    var many = Hospital.of(folder.resolve("many"), 10_000)) {
                out.printf(
                        "Today with 10,000 participants against 1,000: ratio %s (median of %d rounds, aim: at most 1.5)%n",
                        Ratio.of(ROUNDS, many::listToday, some::listToday), ROUNDS);
                out.printf(
                        "participant file among 10,000 against 100: ratio %s (median of %d rounds, aim: at most 1.3)%n",
                        Ratio.of(ROUNDS, many::openFile, few::openFile), ROUNDS);
            } finally {
                try (var files = Files.walk(folder)) {
                    for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Hospital(Database database, ListToday listing, OpenParticipantFile file, ParticipantId one)
            implements AutoCloseable {

        static Hospital of(Path folder, int participants) {
            var database = Database.open(DataFolder.at(folder), Clock.systemUTC());
            var library = new ProtocolLibrary();
            var ward = saved(database.change(WHO, change -> Ward.running(change, "ISRCTN62094626")));
            var one = fill(database, ward, 0, Math.min(COMING_SOON, participants));
            for (int done = COMING_SOON; done < participants; done += PORTION) {
                fill(database, ward, done, Math.min(PORTION, participants - done));
            }
            new DueVisitsUpToDate(database, library).planAll();
            return new Hospital(
                    database, new ListToday(database, library), new OpenParticipantFile(database, library), one);
        }

        private static ParticipantId fill(Database database, Ward ward, int from, int count) {
            return saved(database.change(WHO, change -> {
                var clinic = new Clinic(change, ward);
                ParticipantId last = null;
                for (int i = from; i < from + count; i++) {
                    var soon = i < COMING_SOON;
                    var day = soon ? TODAY.plusDays(i % 7) : TODAY.plusDays(60 + i % 300);
                    last = clinic.enrol("MSC", day);
                    if (soon && i % 2 == 0) {
                        clinic.book(last, "D0", day, LocalTime.of(9, 0));
                    }
                }
                return last;
            }));
        }

        private static <T> T saved(Outcome<T> outcome) {
            if (outcome instanceof Outcome.Saved<T>(T value)) {
                return value;
            }
            throw new IllegalStateException(outcome.toString());
        }

        void listToday() {
            var list = listing.list(null, ListToday.SOON, TODAY);
            if (list.counts().soon() < COMING_SOON) {
                throw new IllegalStateException("too few: " + list.counts());
            }
        }

        void openFile() {
            if (file.open(one, TODAY).person().participant().value().number().isBlank()) {
                throw new IllegalStateException("no number");
            }
        }

        @Override
        public void close() {
            database.close();
        }
    }
}
