package visitwise.domain.participant;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.schedule.Disposition;
import visitwise.domain.study.ProtocolVersionId;
import visitwise.domain.study.StudyId;

/**
 * A person in a trial as coded data: nothing here says who it is.
 *
 * @param number as the study numbers its participants
 * @param initials of the name, for example four letters of its pinyin
 * @param arm code of the arm; null before one is assigned, and where it is not known to the site
 * @param protocolVersion the version this participant's schedule follows
 */
public record Participant(
        StudyId study,
        String number,
        String initials,
        Sex sex,
        LocalDate birthDate,
        @Nullable String arm,
        ProtocolVersionId protocolVersion,
        Disposition disposition) {

    public Participant {
        if (number.isBlank() || initials.isBlank()) {
            throw new IllegalArgumentException(
                    "a participant needs number and initials: '" + number + "', '" + initials + "'");
        }
    }

    public Optional<String> armCode() {
        return Optional.ofNullable(arm);
    }

    public Participant inArm(@Nullable String code) {
        return new Participant(study, number, initials, sex, birthDate, code, protocolVersion, disposition);
    }

    public Participant following(ProtocolVersionId version) {
        return new Participant(study, number, initials, sex, birthDate, arm, version, disposition);
    }

    public Participant disposed(Disposition changed) {
        return new Participant(study, number, initials, sex, birthDate, arm, protocolVersion, changed);
    }
}
