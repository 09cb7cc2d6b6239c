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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;

/**
 * Keeps a data folder for this process, and tells others who has it and since when.
 *
 * <p>The note is never deleted: whoever had the deleted one open would lock a file that nobody else sees.
 */
final class InUse {

    /**
     * The folders that this process has. The locks of an operating system belong to the process too, and end as soon as
     * it closes the note for the first time, however often it is open: so it must not be opened twice.
     */
    private static final Map<Path, Holder> TAKEN = new ConcurrentHashMap<>();

    /** A byte that nobody writes: where locks are binding, others can still read the note. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Path folder;
    private final FileChannel channel;

    private InUse(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    static InUse take(H2Files files, Clock clock) {
        var me = Holder.now(clock);
        try {
            var folder = files.folder().toRealPath();
            var holder = TAKEN.putIfAbsent(folder, me);
            if (holder != null) {
                throw new StorageFailure(holder.message(files));
            }
            try {
                return new InUse(folder, locked(files, me));
            } catch (IOException | RuntimeException e) {
                TAKEN.remove(folder);
                throw e;
            }
        } catch (IOException e) {
            throw Problems.notWrittenFailure(files.note(), e);
        }
    }

    void release() {
        try (channel) {
            channel.truncate(0);
        } catch (IOException e) {
            // What the note says holds nothing back without its lock.
            return;
        } finally {
            TAKEN.remove(folder);
        }
    }

    private static FileChannel locked(H2Files files, Holder me) throws IOException {
        var channel = FileChannel.open(
                files.note(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (lock(channel) == null) {
                throw new StorageFailure(held(files));
            }
            files.keepToOurselves(files.note());
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((me.who + "\n" + me.since + "\n").getBytes(StandardCharsets.UTF_8)));
            return channel;
        } catch (IOException | RuntimeException e) {
            // Left open, it would hold the folder against this very process until the next collection of garbage.
            channel.close();
            throw e;
        }
    }

    /** That another process holds the file, as far as its note tells who. */
    private static Message held(H2Files files) {
        try {
            var lines = Files.readAllLines(files.note());
            if (lines.size() >= 2) {
                return new Holder(lines.getFirst(), lines.get(1)).message(files);
            }
        } catch (IOException e) {
            // Whatever the note says, somebody has the file.
            return Message.of("storage.in-use", files.data().toString());
        }
        return Message.of("storage.in-use", files.data().toString());
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private record Holder(String who, String since) {

        static Holder now(Clock clock) {
            var since = LocalDateTime.ofInstant(clock.instant(), ZoneId.systemDefault())
                    .truncatedTo(ChronoUnit.MINUTES);
            var who = System.getProperty("user.name") + " ("
                    + ProcessHandle.current().pid() + ")";
            return new Holder(who, MINUTE.format(since));
        }

        Message message(H2Files files) {
            return Message.of("storage.in-use-by", files.data().toString(), who, since);
        }
    }
}
