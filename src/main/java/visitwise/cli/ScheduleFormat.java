package visitwise.cli;

/** How a schedule is written. */
enum ScheduleFormat {
    CSV,
    JSON,
    PDF
}
