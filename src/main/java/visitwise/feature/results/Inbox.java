package visitwise.feature.results;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Text;
import visitwise.domain.lab.Analyte;
import visitwise.domain.protocol.Arm;
import visitwise.domain.protocol.PlannedVisit;
import visitwise.domain.protocol.Protocol;
import visitwise.storage.lab.InboxSearch;

/** What waits for somebody, each list with the oldest first. */
public record Inbox(List<Expected> expected, List<Unjudged> unjudged) {

    public Inbox {
        expected = List.copyOf(expected);
        unjudged = List.copyOf(unjudged);
    }

    /**
     * A visit that took place and whose results are not all entered.
     *
     * @param begun true if some are
     */
    public record Expected(
            InboxSearch.Who who,
            Text study,
            String visit,
            Text label,
            LocalDate on,
            List<Analyte> missing,
            boolean begun) {

        public Expected {
            missing = List.copyOf(missing);
        }
    }

    /**
     * An abnormal result that waits for the judgement of its clinical significance.
     *
     * @param visit null if the specimen belongs to none
     */
    public record Unjudged(
            InboxSearch.Unjudged row,
            Analyte analyte,
            Text study,
            @Nullable Text visit) {}

    /** What a visit is called in an arm; of an arm that is not known what it is called in the first that has it. */
    static Text label(Protocol protocol, @Nullable String arm, String code) {
        return Optional.ofNullable(arm)
                .flatMap(protocol::arm)
                .or(() -> protocol.arms().stream().findFirst())
                .map((Arm known) -> protocol.visitsOf(known))
                .orElse(List.of())
                .stream()
                .filter(visit -> visit.code().equals(code))
                .findFirst()
                .map(PlannedVisit::label)
                .orElse(new Text(code, code));
    }
}
