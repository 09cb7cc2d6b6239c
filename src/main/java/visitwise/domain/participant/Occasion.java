package visitwise.domain.participant;

import visitwise.domain.schedule.ExtraVisit;

/** Why somebody comes. */
public sealed interface Occasion {

    /** The plan says so: the visit's code in the protocol. */
    record Planned(String code) implements Occasion {

        public Planned {
            if (code.isBlank()) {
                throw new IllegalArgumentException("a planned visit needs its code");
            }
        }
    }

    /** Outside the plan, for the reason given (SDTM SVUPDES). */
    record Extra(ExtraVisit.Kind kind, String reason) implements Occasion {

        public Extra {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("a visit outside the plan needs a reason");
            }
        }
    }
}
