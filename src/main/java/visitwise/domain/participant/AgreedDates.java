package visitwise.domain.participant;

import visitwise.domain.schedule.AnchorDates;

/** The dates agreed for one participant that the schedule counts from. */
public record AgreedDates(ParticipantId participant, AnchorDates dates) {}
