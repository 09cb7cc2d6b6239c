package visitwise.feature.results.ui;

import visitwise.domain.Message;

/**
 * One judgement of the sheet, already worked out.
 *
 * @param subject what is judged, such as urine protein
 * @param verdict what came of it
 * @param detail the numbers it rests on
 */
public record Judged(Message subject, Message verdict, Message detail) {}
