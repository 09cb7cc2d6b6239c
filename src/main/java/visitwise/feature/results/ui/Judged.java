package visitwise.feature.results.ui;

import java.util.List;
import visitwise.domain.Message;

/**
 * One judgement of the sheet, already worked out.
 *
 * @param subject what is judged, such as urine protein
 * @param verdict what came of it
 * @param details what it rests on, a line each
 */
public record Judged(Message subject, Message verdict, List<Message> details) {

    public Judged {
        details = List.copyOf(details);
    }
}
