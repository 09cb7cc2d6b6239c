package visitwise.feature.participantfile;

import java.time.LocalDate;

/** A date that visits are counted from, put on another day. */
public sealed interface Move {

    /** The day it is to be. */
    LocalDate to();

    /** The day of consent or randomisation, as the protocol has it. */
    record Enrolment(LocalDate to) implements Move {}

    /** The day agreed for the first dose, as long as it is not given. */
    record DayZero(LocalDate to) implements Move {}

    /** The day on which a dose was given, corrected; its visit goes with it. */
    record DoseDay(int number, LocalDate to) implements Move {}
}
