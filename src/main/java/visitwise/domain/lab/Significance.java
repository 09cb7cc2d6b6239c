package visitwise.domain.lab;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import visitwise.domain.participant.ParticipantId;

/**
 * Whether an abnormal result matters, as an investigator judged it (SDTM LBCLSIG).
 *
 * @param result the row that was judged
 * @param resultVersion of the row: if it is corrected later, it waits for another judgement
 * @param by who judged, which need not be who entered it
 * @param remark null if there is none
 */
public record Significance(
        ParticipantId participant,
        UUID result,
        int resultVersion,
        Judgement judgement,
        String by,
        Instant at,
        @Nullable String remark) {

    public Significance {
        if (by.isBlank()) {
            throw new IllegalArgumentException("a judgement says who judged");
        }
    }

    /** The same of a later version of the result, which says the same. */
    public Significance of(int version) {
        return new Significance(participant, result, version, judgement, by, at, remark);
    }

    /** What was judged. */
    public enum Judgement {
        CLINICALLY_SIGNIFICANT,
        NOT_CLINICALLY_SIGNIFICANT
    }
}
