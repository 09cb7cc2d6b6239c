package visitwise.feature.setup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;

/**
 * A hospital that is to take part, as somebody typed it.
 *
 * @param code short and unique, for example "01"
 * @param name as it stands on paper
 * @param studies the protocols it takes into use
 */
public record NewSite(String code, String name, List<NewStudy> studies) {

    public NewSite {
        studies = List.copyOf(studies);
    }

    /**
     * A shipped protocol that becomes a study of the site.
     *
     * @param protocol its registry number
     * @param numbers how participants are numbered, for example "ALP-{000}"
     * @param effectiveFrom from which day the shipped version of the protocol is followed
     * @param windowsAcceptedBecause why the suggested windows and gaps are put into force; null if they are not
     */
    public record NewStudy(
            String protocol,
            String numbers,
            LocalDate effectiveFrom,
            @Nullable String windowsAcceptedBecause) {}

    /** A field of the form. */
    public enum Field {
        CODE,
        NAME,
        STUDIES,
        NUMBERS,
        ACCEPTANCE
    }

    /**
     * What is wrong with one field.
     *
     * @param protocol registry number of the study the field belongs to; null if it is of the site
     */
    public record FieldProblem(Field field, @Nullable String protocol, Message message) {}
}
