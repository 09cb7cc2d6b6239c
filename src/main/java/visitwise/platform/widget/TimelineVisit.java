package visitwise.platform.widget;

/**
 * One visit on a timeline.
 *
 * @param name short, such as M6
 * @param state in words
 */
public record TimelineVisit(String name, VisitDates dates, Sign sign, String state) {}
