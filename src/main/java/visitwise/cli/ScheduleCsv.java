package visitwise.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import visitwise.platform.i18n.Messages;

/** A schedule as a table; a cell without a value is empty. */
record ScheduleCsv(Messages messages) {

    String write(Schedule schedule) throws IOException {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord("visit", "label", "target_date", "earliest", "latest", "certainty", "state");
            for (var visit : schedule.visits()) {
                csv.writeRecord(
                        visit.code(),
                        messages.of(visit.visit().label()),
                        date(visit.target()),
                        date(visit.allowed().earliest()),
                        date(visit.allowed().latest()),
                        messages.word(visit.certainty()),
                        messages.word(visit.state()));
            }
        }
        return text.toString();
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
