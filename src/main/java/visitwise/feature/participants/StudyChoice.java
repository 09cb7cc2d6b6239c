package visitwise.feature.participants;

import java.util.List;
import visitwise.domain.Text;
import visitwise.domain.protocol.Arm;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.study.StudyId;
import visitwise.domain.study.TrialSite;

/**
 * A study that the list can be narrowed to.
 *
 * @param code its registry number
 * @param arms those it can be narrowed to further; none if the study is masked
 */
public record StudyChoice(StudyId id, String code, Text shortTitle, TrialSite site, List<Arm> arms) {

    public StudyChoice {
        arms = List.copyOf(arms);
    }

    static StudyChoice of(StudyId id, TrialSite site, Protocol protocol) {
        return new StudyChoice(
                id,
                protocol.id(),
                protocol.identification().shortTitle(),
                site,
                protocol.design().isMasked() ? List.of() : protocol.arms());
    }
}
