package visitwise.domain.protocol;

import org.jspecify.annotations.Nullable;
import visitwise.domain.Text;

/**
 * What names one version of a protocol.
 *
 * @param id the registry number
 * @param version the version of these rules, for example "1.0"
 * @param shortTitle what lists and paper show
 * @param ethics approval, as stated; null if not
 */
public record Identification(
        String id,
        String version,
        Text title,
        Text shortTitle,
        Text condition,
        @Nullable Text ethics) {}
