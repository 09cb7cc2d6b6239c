package visitwise.domain.protocol;

/** The event that an offset counts from. */
public sealed interface Anchor {

    /** Consent or randomisation, as the protocol has it. */
    record Enrolment() implements Anchor {}

    /** The first dose actually given. */
    record FirstDose() implements Anchor {}

    /** The last dose actually given; not known before dosing is closed. */
    record LastDose() implements Anchor {}

    /** The dose of this number, counted from 1. */
    record Dose(int number) implements Anchor {

        public Dose {
            if (number < 1) {
                throw new IllegalArgumentException("doses are counted from 1, not " + number);
            }
        }
    }

    /** Another visit of the same arm. */
    record Visit(String code) implements Anchor {}
}
