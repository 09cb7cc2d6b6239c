package visitwise.feature.printing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import visitwise.domain.Message;
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

/** Prints the list of a day: every planned visit booked for it or held without a booking, in all studies, by time. */
public final class PrintDayList {

    private final Database database;
    private final ProtocolLibrary library;

    public PrintDayList(Database database, ProtocolLibrary library) {
        this.database = database;
        this.library = library;
    }

    /**
     * The list of a day. Where the fonts lack a character of a number or of a hospital's name, its code stands for it, such
     * as U+1F600, with a warning: the list is needed all the same, and nothing is dropped without a sign.
     */
    public PaperDraft make(LocalDate day, LocalDateTime now, Language first) {
        var sheet = database.read(reading -> sheet(reading, day, first, now));
        var out = new ByteArrayOutputStream();
        try {
            var warnings = List.<Message>of();
            if (new DayListPrinter().print(sheet, out) instanceof PrintOutcome.CharactersMissing(var missing)) {
                warnings = missing;
                new DayListPrinter().print(sheet.spelling(missing), out);
            }
            return new PaperDraft.Made(out.toByteArray(), "day-list-" + day + ".pdf", warnings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        var agreed = visit.booked() == null ? visit.actual() : visit.booked();
        return new DaySheet.Entry(
                agreed == null ? null : agreed.timeOfDay().orElse(null),
                person.number(),
                visit.visit(),
                VisitContent.of(protocol, Objects.requireNonNullElse(person.arm(), ""), visit.visit(), weight),
                visit.actual() != null);
    }
}
