package visitwise.platform.drafts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import visitwise.domain.Message;

/**
 * Keeps what is typed and not saved in a folder, outside the audit trail. It is written on a thread of its own, so that
 * whoever types never waits; what is asked of it is done in the order in which it is asked.
 */
public final class Drafts implements AutoCloseable {

    /** How long something typed may be in the memory alone. */
    public static final Duration LATEST = Duration.ofSeconds(5);

    /** Begins early enough to be on the disk by {@link #LATEST}. */
    private static final Duration BEGINS = Duration.ofSeconds(3);

    private static final Duration OLD = Duration.ofDays(30);
    private static final Logger LOG = LoggerFactory.getLogger(Drafts.class);

    private final @Nullable Path folder;
    private final Clock clock;
    private final Consumer<Message> said;
    private final Map<DraftKey, Draft> waiting = new ConcurrentHashMap<>();
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "drafts");
        thread.setDaemon(true);
        return thread;
    });
    private boolean complained;

    private Drafts(@Nullable Path folder, Clock clock, Consumer<Message> said) {
        this.folder = folder;
        this.clock = clock;
        this.said = said;
    }

    /**
     * Drafts in a folder, which is made when something is typed.
     *
     * @param said takes what the person should know, on any thread
     */
    public static Drafts in(Path folder, Clock clock, Consumer<Message> said) {
        return new Drafts(folder, clock, said);
    }

    /** Keeps nothing. */
    public static Drafts none() {
        return new Drafts(null, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), _ -> {});
    }

    /** What was kept of a form last; waits for the disk. */
    public Found find(DraftKey key) {
        var found = asked(() -> last(key));
        if (found instanceof Found.Unreadable) {
            said.accept(Message.of("drafts.unreadable"));
        }
        return found;
    }

    /** Takes what stands in a form now, and writes it soon. */
    public void keep(DraftKey key, String base, Map<String, String> texts) {
        if (folder == null) {
            return;
        }
        var before = waiting.put(key, new Draft(key, base, clock.instant(), texts));
        if (before == null) {
            later(() -> write(key), BEGINS);
        }
    }

    /** Writes what waits of a form without delay, as when a field is left. */
    public void hurry(DraftKey key) {
        if (waiting.containsKey(key)) {
            later(() -> write(key), Duration.ZERO);
        }
    }

    /** What was typed is saved, or not wanted any more. */
    public void drop(DraftKey key) {
        if (folder == null) {
            return;
        }
        waiting.remove(key);
        later(() -> delete(key), Duration.ZERO);
    }

    /** Too old to be put into a form without being asked for. */
    public boolean isOld(Draft draft) {
        return draft.at().isBefore(clock.instant().minus(OLD));
    }

    /** When something was typed, by the clock on the wall. */
    public ZonedDateTime onTheWall(Instant at) {
        return at.atZone(clock.getZone());
    }

    /** Waits until all that was asked for is on the disk. */
    public void settle() {
        asked(() -> {
            waiting.keySet().forEach(this::write);
            return new Found.Nothing();
        });
    }

    @Override
    public void close() {
        settle();
        writer.shutdown();
    }

    private Found asked(Supplier<Found> question) {
        if (folder == null) {
            return new Found.Nothing();
        }
        try {
            return CompletableFuture.supplyAsync(question, writer).join();
        } catch (RejectedExecutionException e) {
            // The program ends.
            return new Found.Nothing();
        }
    }

    private void later(Runnable work, Duration wait) {
        try {
            var _ = writer.schedule(work, wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            LOG.warn("a draft came after the end");
        }
    }

    /** What was typed beside something that is offered is looked at first. */
    private Found last(DraftKey key) {
        var last = read(key);
        for (var at = key.beside(); read(at) instanceof Found.Typed later; at = at.beside()) {
            last = later;
        }
        return last;
    }

    private Found read(DraftKey key) {
        var file = file(key);
        if (file == null || !Files.exists(file)) {
            return new Found.Nothing();
        }
        try {
            return DraftFile.read(Files.readAllBytes(file))
                    .filter(draft -> draft.key().equals(key))
                    .<Found>map(Found.Typed::new)
                    .orElseGet(Found.Unreadable::new);
        } catch (IOException e) {
            LOG.warn("a draft cannot be read: {}", e.getClass().getName());
            return new Found.Unreadable();
        }
    }

    /** Whatever fails, the draft of before stays whole. */
    private void write(DraftKey key) {
        var draft = waiting.remove(key);
        var file = file(key);
        if (draft == null || file == null) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            try (var channel = FileChannel.open(
                    fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                var bytes = ByteBuffer.wrap(DraftFile.written(draft));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            complained = false;
        } catch (IOException e) {
            complain(e);
        }
    }

    private void delete(DraftKey key) {
        var file = file(key);
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            complain(e);
        }
    }

    private void complain(IOException problem) {
        LOG.warn("a draft cannot be kept: {}", problem.getClass().getName());
        if (!complained) {
            complained = true;
            said.accept(Message.of("drafts.notKept"));
        }
    }

    private @Nullable Path file(DraftKey key) {
        return folder == null ? null : folder.resolve(key.fileName());
    }
}
