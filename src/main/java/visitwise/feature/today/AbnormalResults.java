package visitwise.feature.today;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Analyte;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.study.StudyId;
import visitwise.storage.database.Reading;
import visitwise.storage.lab.InboxSearch;
import visitwise.storage.labcatalogue.ShippedCatalogue;

/** Abnormal results that nobody judged, gathered by participant. */
final class AbnormalResults {

    /** How many are looked at, the oldest first. */
    private static final int MOST = 200;

    /** How many of a participant are named. */
    private static final int NAMED = 3;

    private AbnormalResults() {}

    static List<Attention> list(Reading reading, @Nullable StudyId study) {
        var people = new LinkedHashMap<ParticipantId, List<InboxSearch.Abnormal>>();
        search(study)
                .unjudged(reading, MOST)
                .forEach(row -> people.computeIfAbsent(row.who().participant(), _ -> new ArrayList<>())
                        .add(row));
        return people.values().stream().map(AbnormalResults::of).toList();
    }

    static long awaited(Reading reading, @Nullable StudyId study) {
        return search(study).countAwaited(reading);
    }

    private static InboxSearch search(@Nullable StudyId study) {
        return study == null ? new InboxSearch() : new InboxSearch().inStudy(study);
    }

    private static Attention of(List<InboxSearch.Abnormal> rows) {
        var first = rows.getFirst();
        return new Attention.ResultsAbnormal(
                first.who().participant(),
                first.who().number(),
                first.result().specimen().day(),
                rows.stream()
                        .limit(NAMED)
                        .flatMap(
                                row -> ShippedCatalogue.catalogue()
                                        .analyte(row.result().analyte())
                                        .map(analyte -> measured(analyte, row))
                                        .stream())
                        .toList(),
                rows.size());
    }

    private static Attention.Measured measured(Analyte analyte, InboxSearch.Abnormal row) {
        var reported = row.result().reported();
        return new Attention.Measured(analyte.name(), reported.text(), reported.unit());
    }
}
