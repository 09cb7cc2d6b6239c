package visitwise.feature.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import visitwise.domain.Text;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.study.ProtocolVersionId;
import visitwise.feature.today.TodayList.StudyChoice;
import visitwise.storage.database.Reading;
import visitwise.storage.study.StudyParticipants;

/** The studies of this hospital by the short titles of their newest protocols; with the site where several run the same. */
final class StudyChoices {

    private final Map<ProtocolVersionId, Protocol> protocols;

    StudyChoices(Map<ProtocolVersionId, Protocol> protocols) {
        this.protocols = protocols;
    }

    List<StudyChoice> list(Reading reading) {
        var studies = StudyParticipants.all(reading);
        var choices = new ArrayList<StudyChoice>();
        for (var study : studies) {
            var title = title(study);
            boolean alone =
                    studies.stream().filter(other -> title(other).equals(title)).count() == 1;
            choices.add(new StudyChoice(study.study(), alone ? title : at(title, study.site()), study.participants()));
        }
        return List.copyOf(choices);
    }

    private Text title(StudyParticipants study) {
        var protocol = protocols.get(study.newest());
        if (protocol == null) {
            throw new IllegalStateException("no protocol version " + study.newest());
        }
        return protocol.identification().shortTitle();
    }

    private static Text at(Text title, String site) {
        return new Text(title.en() + " · " + site, title.zh() + " · " + site);
    }
}
