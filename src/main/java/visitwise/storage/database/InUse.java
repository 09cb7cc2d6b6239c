package visitwise.storage.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;

/** Keeps a data folder for this process, and tells others who has it and since when. */
final class InUse {

    /** A byte that nobody writes: where locks are binding, others can still read the note. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Path note;
    private final FileChannel channel;

    private InUse(Path note, FileChannel channel) {
        this.note = note;
        this.channel = channel;
    }

    static InUse take(H2Files files, Clock clock) {
        try {
            var channel = FileChannel.open(
                    files.note(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                if (lock(channel) == null) {
                    throw new StorageFailure(held(files));
                }
                write(channel, clock);
            } catch (IOException | RuntimeException e) {
                // Left open, it would hold the folder against this very process until the next collection of garbage.
                channel.close();
                throw e;
            }
            return new InUse(files.note(), channel);
        } catch (IOException e) {
            throw Problems.notWrittenFailure(files.note(), e);
        }
    }

    /** That somebody holds the file, as far as a note tells who. */
    private static Message held(H2Files files) {
        var path = files.data().toString();
        try {
            var lines = Files.exists(files.note()) ? Files.readAllLines(files.note()) : List.<String>of();
            return lines.size() < 2
                    ? Message.of("storage.in-use", path)
                    : Message.of("storage.in-use-by", path, lines.getFirst(), lines.get(1));
        } catch (IOException e) {
            return Message.of("storage.in-use", path);
        }
    }

    void release() {
        try (channel) {
            Files.deleteIfExists(note);
        } catch (IOException e) {
            // Where an open file cannot be deleted the note stays; it holds nothing back without its lock.
            return;
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static void write(FileChannel channel, Clock clock) throws IOException {
        var since =
                LocalDateTime.ofInstant(clock.instant(), ZoneId.systemDefault()).truncatedTo(ChronoUnit.MINUTES);
        var who =
                System.getProperty("user.name") + " (" + ProcessHandle.current().pid() + ")";
        channel.truncate(0);
        channel.write(ByteBuffer.wrap((who + "\n" + MINUTE.format(since) + "\n").getBytes(StandardCharsets.UTF_8)));
    }
}
