package visitwise.feature.today;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import visitwise.domain.Text;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.study.NumberPattern;
import visitwise.domain.study.ProtocolVersionId;
import visitwise.domain.study.StudyId;
import visitwise.feature.today.TodayList.StudyChoice;
import visitwise.storage.database.Reading;
import visitwise.storage.study.StudyOverview;

/** The studies of this hospital, named in short: several may be about one disease, but none share their numbers. */
final class StudyChoices {

    private final Map<ProtocolVersionId, Protocol> protocols;

    StudyChoices(Map<ProtocolVersionId, Protocol> protocols) {
        this.protocols = protocols;
    }

    /** Those that have a protocol, by the sites and registry numbers. */
    List<StudyChoice> list(Reading reading) {
        var newest = new LinkedHashMap<StudyId, StudyChoice>();
        for (var line : new StudyOverview().all(reading)) {
            var study = line.study();
            if (study != null && study.version() != null) {
                newest.putIfAbsent(
                        study.id(),
                        new StudyChoice(
                                study.id(),
                                name(study.numbers(), study.version().id()),
                                study.participants()));
            }
        }
        return List.copyOf(newest.values());
    }

    private Text name(NumberPattern pattern, ProtocolVersionId version) {
        var protocol = protocols.get(version);
        if (protocol == null) {
            throw new IllegalStateException("no protocol version " + version);
        }
        var disease = protocol.identification().condition();
        var numbers = pattern.text().replaceFirst("[^\\p{L}\\d]*\\{.*", "");
        return numbers.isBlank()
                ? disease
                : new Text(numbers + " · " + brief(disease.en()), numbers + " · " + brief(disease.zh()));
    }

    /** Without what a colon adds. */
    private static String brief(String disease) {
        var added = disease.indexOf(": ") < 0 ? disease.indexOf("\uFF1A") : disease.indexOf(": ");
        return added < 0 ? disease : disease.substring(0, added);
    }
}
