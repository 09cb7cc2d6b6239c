package visitwise.feature.today;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.study.StudyId;
import visitwise.storage.database.Database;
import visitwise.storage.database.Reading;
import visitwise.storage.due.Appointment;
import visitwise.storage.due.DueSearch;
import visitwise.storage.participant.BodySizeStore;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.storage.study.SiteStore;

/** Lists the work of today and the next days, in a fixed number of queries. */
public final class ListToday {

    /** How many visits the list shows at most. */
    public static final int MOST = 500;

    /** What is soon, in days from today. */
    public static final int SOON = 7;

    /** How far ahead a missing weight is told. */
    static final int WEIGHT_AHEAD = 3;

    private final Database database;
    private final ProtocolLibrary library;
    private final BodySizeStore sizes = new BodySizeStore();

    public ListToday(Database database, ProtocolLibrary library) {
        this.database = database;
        this.library = library;
    }

    /**
     * What is to be done.
     *
     * @param study null for all
     * @param days how many days after today are shown
     */
    public TodayList list(@Nullable StudyId study, int days, LocalDate today) {
        return database.read(reading -> list(reading, study, new DueSearch(study, today), today.plusDays(days)));
    }

    private TodayList list(Reading reading, @Nullable StudyId study, DueSearch search, LocalDate last) {
        var today = search.today();
        var found = new Found(
                search.done(reading, MOST + 1),
                search.booked(reading, last, MOST + 1),
                search.open(reading, last, MOST + 1),
                search.closed(reading, MOST + 1));
        var protocols = library.all(reading);
        var lines = new WorkLines(protocols, sizes.weights(reading, found.getDose()), today);
        var work = lines.of(found);
        var counts = search.counts(reading, last);
        var soon = search.counts(reading, today.plusDays(SOON));
        var untold = lines.untold(found);
        var all = found.done().size() + counts.booked() + counts.open() + counts.closed();
        var attention = new ArrayList<>(lines.attention(found));
        attention.addAll(lines.bookedOutside(search.outside(reading, last, MOST)));
        search.consentsAmiss(reading, MOST).forEach(amiss -> attention.add(attention(amiss)));
        attention.addAll(AbnormalResults.list(reading, study));
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new TodayList(
                today,
                new TodayList.Counts(
                        soon.today() + found.done().size(),
                        found.done().size(),
                        soon.booked() + soon.open() - untold.passed(),
                        soon.closing() - untold.closing(),
                        soon.closed() + untold.passed()),
                work.stream().limit(MOST).toList(),
                Math.max(0, all - MOST),
                attention,
                AbnormalResults.awaited(reading, study),
                new SiteStore()
                        .all(reading).stream().map(site -> site.value().name()).toList(),
                search.load(reading, monday, monday.plusDays(6)),
                new StudyChoices(protocols).list(reading));
    }

    private static Attention attention(DueSearch.ConsentAmiss amiss) {
        var person = amiss.person();
        return switch (amiss.finding()) {
            case MISSING -> new Attention.ConsentMissing(person.id(), person.number());
            case SIGNED_LATE -> new Attention.ConsentSignedLate(person.id(), person.number());
        };
    }

    /** What was found, each in its order. */
    record Found(List<Appointment> done, List<Appointment> booked, List<Appointment> open, List<Appointment> closed) {

        /** Those who get an infusion soon, for whom a weight may be wanting. */
        List<ParticipantId> getDose() {
            return Stream.of(booked, open)
                    .flatMap(List::stream)
                    .filter(visit -> visit.due().dose() != null)
                    .map(visit -> visit.person().id())
                    .toList();
        }
    }
}
