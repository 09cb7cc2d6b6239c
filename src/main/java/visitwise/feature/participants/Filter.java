package visitwise.feature.participants;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import visitwise.domain.study.StudyId;

/**
 * Which participants somebody asks for.
 *
 * @param study null for all
 * @param arm code of an arm; null for all. Nobody of a masked study is found by it
 * @param status empty for all
 * @param text part of a number or of initials, or of the name of a contact as it is written or sounds; blank for all
 */
public record Filter(@Nullable StudyId study, @Nullable String arm, Set<Status> status, String text) {

    public static final Filter EVERYBODY = new Filter(null, null, Set.of(), "");

    public Filter {
        status = Set.copyOf(status);
    }
}
