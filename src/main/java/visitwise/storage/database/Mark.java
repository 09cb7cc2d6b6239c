package visitwise.storage.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How many entries of the audit trail the disk was asked to keep, in a file beside the database: after a crash, one
 * that holds fewer lost some of them.
 *
 * <p>It is written after the database was, and the disk is not asked to keep it: it may say too little and never too
 * much. Nothing depends on its being there.
 */
final class Mark implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Mark.class);

    private static final Pattern WHOLE = Pattern.compile("\\d{19}\n");

    private final Path file;
    private @Nullable FileChannel channel;

    private Mark(Path file, @Nullable FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Begins a new mark that says nothing yet. */
    static Mark begin(H2Files files) {
        var file = files.mark();
        try {
            Files.deleteIfExists(file);
            Files.createFile(file);
            files.keepToOurselves(file);
            return new Mark(file, FileChannel.open(file, StandardOpenOption.WRITE));
        } catch (IOException e) {
            LOG.warn("works without {}: {}", file, Problems.reason(e));
            return new Mark(file, null);
        }
    }

    /** What was last written, if that can be read. */
    static OptionalLong read(Path file) {
        try {
            var text = Files.readString(file, StandardCharsets.ISO_8859_1);
            return WHOLE.matcher(text).matches() ? OptionalLong.of(Long.parseLong(text.strip())) : OptionalLong.empty();
        } catch (IOException | NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    /** So many entries were kept; always as many characters, so that one sector takes them at once. */
    void reach(long entries) {
        var open = channel;
        if (open == null) {
            return;
        }
        var text =
                ByteBuffer.wrap(String.format(Locale.ROOT, "%019d\n", entries).getBytes(StandardCharsets.ISO_8859_1));
        try {
            while (text.hasRemaining()) {
                open.write(text, text.position());
            }
        } catch (IOException e) {
            LOG.warn("goes on without {}: {}", file, Problems.reason(e));
            close();
        }
    }

    @Override
    public void close() {
        try (var _ = channel) {
            channel = null;
        } catch (IOException e) {
            LOG.warn("not closed: {}: {}", file, Problems.reason(e));
        }
    }
}
