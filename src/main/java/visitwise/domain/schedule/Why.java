package visitwise.domain.schedule;

import java.time.LocalDate;
import visitwise.domain.Message;
import visitwise.domain.protocol.Anchor;
import visitwise.domain.protocol.Timing;

/** How a target date came about, or why there is none. */
public sealed interface Why {

    /** In words. */
    Message message();

    /**
     * Anchor plus offset.
     *
     * @param from the date of the anchor
     * @param happened true if the anchor is a fact, false if it is a plan
     */
    record Counted(Timing timing, LocalDate from, boolean happened) implements Why {

        @Override
        public Message message() {
            var offset = timing.offset().value();
            var distance = Message.of("schedule.offset." + offset.unit(), Math.abs(offset.amount()));
            var day = happened ? from : Message.of("schedule.expected", from);
            var direction = offset.amount() == 0 ? "on" : offset.amount() > 0 ? "after" : "before";
            return Message.of(
                    "schedule.why." + direction, distance, name(timing.anchor().value()), day);
        }
    }

    /** The anchor has no date. */
    record Waiting(Message message) implements Why {}

    /** What an anchor is called. */
    static Message name(Anchor anchor) {
        return switch (anchor) {
            case Anchor.Enrolment() -> Message.of("schedule.anchor.enrolment");
            case Anchor.FirstDose() -> Message.of("schedule.anchor.firstDose");
            case Anchor.LastDose() -> Message.of("schedule.anchor.lastDose");
            case Anchor.Dose(int number) -> Message.of("schedule.anchor.dose", number);
            case Anchor.Visit(String code) -> Message.of("schedule.anchor.visit", code);
        };
    }
}
