package visitwise.feature.printing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.schedule.VisitContent;
import visitwise.domain.study.ProtocolVersionId;
import visitwise.platform.i18n.Language;
import visitwise.storage.database.Database;
import visitwise.storage.database.Reading;
import visitwise.storage.due.Appointment;
import visitwise.storage.due.DueSearch;
import visitwise.storage.participant.BodySizeStore;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.storage.study.SiteStore;

/** Prints the list of a day: every planned visit booked for it, in all studies, by time. */
public final class PrintDayList {

    private final Database database;
    private final ProtocolLibrary library;

    public PrintDayList(Database database, ProtocolLibrary library) {
        this.database = database;
        this.library = library;
    }

    /** Writes the whole PDF, or nothing if a character of any text is missing from the fonts. */
    public PrintOutcome print(LocalDate day, Language first, LocalDateTime printedAt, OutputStream out)
            throws IOException {
        return new DayListPrinter().print(database.read(reading -> sheet(reading, day, first, printedAt)), out);
    }

    /**
     * The PDF itself. Where the fonts lack a character of a number or of a hospital's name, its code stands for it, such as
     * U+1F600: the list of a day is needed all the same, and nothing is dropped without a sign.
     */
    public byte[] pdf(LocalDate day, Language first, LocalDateTime printedAt) {
        var sheet = database.read(reading -> sheet(reading, day, first, printedAt));
        var out = new ByteArrayOutputStream();
        try {
            if (new DayListPrinter().print(sheet, out) instanceof PrintOutcome.CharactersMissing(var missing)) {
                new DayListPrinter().print(sheet.spelling(missing), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private DaySheet sheet(Reading reading, LocalDate day, Language first, LocalDateTime printedAt) {
        var visits = DueSearch.ofDay(reading, day);
        var protocols = library.all(reading);
        var weights = new BodySizeStore()
                .weights(
                        reading,
                        visits.stream().map(visit -> visit.person().id()).toList());
        return new DaySheet(
                day,
                new SiteStore()
                        .all(reading).stream().map(site -> site.value().name()).toList(),
                visits.stream()
                        .map(visit -> entry(visit, day, protocols, weights))
                        .toList(),
                first,
                printedAt);
    }

    private static DaySheet.Entry entry(
            Appointment visit,
            LocalDate day,
            Map<ProtocolVersionId, Protocol> protocols,
            Map<ParticipantId, Map<LocalDate, BigDecimal>> weights) {
        var person = visit.person();
        var protocol = Objects.requireNonNull(protocols.get(person.version()));
        var weight = weights.getOrDefault(person.id(), Map.of()).get(day);
        var booked = visit.booked();
        return new DaySheet.Entry(
                booked == null ? null : booked.timeOfDay().orElse(null),
                person.number(),
                visit.visit(),
                VisitContent.of(protocol, Objects.requireNonNullElse(person.arm(), ""), visit.visit(), weight),
                visit.actual() != null);
    }
}
