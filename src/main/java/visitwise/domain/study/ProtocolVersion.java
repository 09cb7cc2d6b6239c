package visitwise.domain.study;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.protocol.Provenance;

/**
 * A version of a study's protocol as it was taken into use: the file itself, never changed afterwards.
 *
 * @param label for example "1.0"
 * @param content the text of the protocol file
 * @param sha256 of the content in UTF-8, in hexadecimal
 * @param accepted who put the suggested windows and gaps into force, when and why; null if nobody did
 */
public record ProtocolVersion(
        StudyId study,
        String label,
        String content,
        String sha256,
        LocalDate effectiveFrom,
        Provenance.@Nullable SiteDecision accepted) {

    public ProtocolVersion {
        if (!sha256.equals(sumOf(content))) {
            throw new IllegalArgumentException("the text of protocol version " + label + " does not match its SHA-256");
        }
    }

    /** A version taken into use as its file says, without the suggestions. */
    public static ProtocolVersion of(StudyId study, String label, String content, LocalDate effectiveFrom) {
        return new ProtocolVersion(study, label, content, sumOf(content), effectiveFrom, null);
    }

    public Optional<Provenance.SiteDecision> decision() {
        return Optional.ofNullable(accepted);
    }

    public ProtocolVersion accepting(Provenance.SiteDecision decision) {
        return new ProtocolVersion(study, label, content, sha256, effectiveFrom, decision);
    }

    private static String sumOf(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
