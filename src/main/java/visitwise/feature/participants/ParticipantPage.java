package visitwise.feature.participants;

import java.util.List;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.Text;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.Sex;
import visitwise.domain.study.StudyId;

/**
 * One page of the list.
 *
 * @param matching how many the filter finds on all pages
 * @param all how many there are without a filter
 */
public record ParticipantPage(List<Row> rows, int page, long matching, long all) {

    /** How many rows a page has. */
    public static final int SIZE = 200;

    public ParticipantPage {
        rows = List.copyOf(rows);
    }

    /** How many pages there are, at least one. */
    public int pages() {
        return Math.max(1, Math.toIntExact((matching + SIZE - 1) / SIZE));
    }

    /**
     * One participant.
     *
     * @param age in completed years
     * @param study its registry number
     * @param studyTitle its short title
     */
    public record Row(
            ParticipantId participant,
            String number,
            String initials,
            Sex sex,
            int age,
            StudyId studyId,
            String study,
            Text studyTitle,
            ArmShown arm,
            Status status) {}

    /** What the list shows as the arm. */
    public sealed interface ArmShown {

        /** The arm of an open study. */
        record Named(String code, @Nullable Text name) implements ArmShown {}

        /** The study is masked: nothing about the arm is told. */
        record Blinded() implements ArmShown {}

        /** No arm was assigned as yet. */
        record NotAssigned() implements ArmShown {}

        /** In words. */
        default Message message() {
            return switch (this) {
                case Named(String code, Text name) -> Message.of("participants.arm.named", name == null ? code : name);
                case Blinded() -> Message.of("participants.arm.blinded");
                case NotAssigned() -> Message.of("participants.arm.notAssigned");
            };
        }
    }
}
