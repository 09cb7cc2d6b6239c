package visitwise.feature.printing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.schedule.VisitContent;
import visitwise.platform.i18n.Language;

/**
 * What the list of a day is printed from. It names nobody: participants stand on it by their numbers.
 *
 * @param sites names of the hospitals
 */
record DaySheet(LocalDate day, List<String> sites, List<Entry> entries, Language first, LocalDateTime printedAt) {

    DaySheet {
        sites = List.copyOf(sites);
        entries = List.copyOf(entries);
    }

    /** The same, with the codes of the characters that cannot be drawn, as told by these messages, in their place. */
    DaySheet spelling(List<Message> missing) {
        return new DaySheet(
                day,
                sites.stream().map(site -> spelled(site, missing)).toList(),
                entries.stream()
                        .map(entry -> new Entry(
                                entry.time, spelled(entry.number, missing), entry.visit, entry.content, entry.done))
                        .toList(),
                first,
                printedAt);
    }

    private static String spelled(String text, List<Message> missing) {
        var spelled = text;
        for (var message : missing) {
            spelled = spelled.replace(
                    message.args().get(0).toString(), message.args().get(1).toString());
        }
        return spelled;
    }

    /**
     * One visit.
     *
     * @param time as agreed; without a booking, when it took place; null if only the day is known
     * @param done true if it is recorded that it took place
     */
    record Entry(@Nullable LocalTime time, String number, String visit, VisitContent content, boolean done) {}
}
