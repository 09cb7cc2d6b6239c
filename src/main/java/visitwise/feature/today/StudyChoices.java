package visitwise.feature.today;

import java.util.List;
import java.util.Map;
import visitwise.domain.Text;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.study.ProtocolVersionId;
import visitwise.feature.today.TodayList.StudyChoice;
import visitwise.storage.database.Reading;
import visitwise.storage.study.StudyParticipants;

/** The studies of this hospital, named in short: several may be about one disease, but none share their numbers. */
final class StudyChoices {

    private final Map<ProtocolVersionId, Protocol> protocols;

    StudyChoices(Map<ProtocolVersionId, Protocol> protocols) {
        this.protocols = protocols;
    }

    List<StudyChoice> list(Reading reading) {
        return StudyParticipants.all(reading).stream()
                .map(study -> new StudyChoice(study.study(), name(study), study.participants()))
                .toList();
    }

    private Text name(StudyParticipants study) {
        var protocol = protocols.get(study.newest());
        if (protocol == null) {
            throw new IllegalStateException("no protocol version " + study.newest());
        }
        var disease = protocol.identification().condition();
        var numbers = study.numbers().text().replaceFirst("[^\\p{L}\\d]*\\{.*", "");
        return numbers.isBlank() ? disease : new Text(numbers + " · " + disease.en(), numbers + " · " + disease.zh());
    }
}
