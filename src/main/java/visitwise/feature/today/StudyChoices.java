package visitwise.feature.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.study.ProtocolVersionId;
import visitwise.feature.today.TodayList.StudyChoice;
import visitwise.storage.database.Reading;
import visitwise.storage.study.StudyParticipants;

/** The studies of this hospital by the short titles of their newest protocols. */
final class StudyChoices {

    private final Map<ProtocolVersionId, Protocol> protocols;

    StudyChoices(Map<ProtocolVersionId, Protocol> protocols) {
        this.protocols = protocols;
    }

    List<StudyChoice> list(Reading reading) {
        var choices = new ArrayList<StudyChoice>();
        for (var study : StudyParticipants.all(reading)) {
            var protocol = protocols.get(study.newest());
            if (protocol != null) {
                choices.add(
                        new StudyChoice(study.study(), protocol.identification().shortTitle(), study.participants()));
            }
        }
        return List.copyOf(choices);
    }
}
