package visitwise.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Target days that were worked out by other programs, from the file of golden schedules. */
final class GoldenDates {

    private GoldenDates() {}

    /** The target day of each visit of a case, in the order of the visits. */
    static Map<String, LocalDate> ofCase(String number) {
        try (var in = GoldenDates.class.getResourceAsStream("/visitwise/golden/schedules.csv")) {
            var dates = new LinkedHashMap<String, LocalDate>();
            new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(",", -1))
                    .filter(cells -> cells[0].equals(number))
                    .forEach(cells -> dates.put(cells[6], LocalDate.parse(cells[7])));
            return dates;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same where the first infusion is some days later: the months are counted from the last infusion. */
    static Map<String, LocalDate> later(Map<String, LocalDate> dates, int days) {
        var last = Objects.requireNonNull(dates.get("D21")).plusDays(days);
        var moved = new LinkedHashMap<String, LocalDate>();
        dates.forEach((visit, day) -> moved.put(
                visit,
                visit.startsWith("M") ? last.plusMonths(Integer.parseInt(visit.substring(1))) : day.plusDays(days)));
        return moved;
    }
}
