package visitwise.storage.database;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import visitwise.domain.Message;

/** The sentences for what can go wrong with a folder or a file. */
final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private static final long HARDLY_ANY_SPACE = 1 << 20;

    /** As operating systems say it, also where only this user's share is used up. */
    private static final List<String> NO_SPACE =
            List.of("no space left", "not enough space", "空间不足", "quota exceeded", "超出磁盘限额");

    /** As both engines say that a row breaks a unique constraint. */
    private static final String DUPLICATE = "23505";

    private Problems() {}

    static Message readOnly(Path path, Throwable reason) {
        return Message.of("storage.read-only", path.toString(), reason(reason));
    }

    static Message damaged(H2Files files, String reason) {
        return Message.of(
                "storage.damaged", files.data().toString(), reason, files.seal().toString());
    }

    static Message damaged(H2Files files, Throwable reason) {
        return damaged(files, reason(reason));
    }

    /** That the file turned out to be damaged while it was in use. */
    static Message damagedInUse(Path file, Throwable reason) {
        return Message.of("storage.damaged-in-use", file.toString(), reason(reason));
    }

    /** That a file could not be read just now, which says nothing of what it holds. */
    static Message unreadable(Path file, Throwable reason) {
        return Message.of("storage.unreadable", file.toString(), reason(reason));
    }

    /** Whether the disk failed, and not the file: a file that ends too early is a damaged one. */
    static boolean couldNotRead(Throwable reason) {
        for (var cause = reason; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return !(cause instanceof EOFException);
            }
        }
        return false;
    }

    /** Why something could not be written. */
    static Message notWritten(Path path, Throwable reason) {
        if (noSpace(path, reason)) {
            return Message.of("storage.disk-full", path.toString(), reason(reason));
        }
        return readOnlyIn(reason)
                ? readOnly(path, reason)
                : Message.of("storage.write-refused", path.toString(), reason(reason));
    }

    /** That nobody can tell whether a change was saved. */
    static Message unknown(String place, Throwable reason) {
        return Message.of("storage.unknown", place, reason(reason));
    }

    /** That a statement was refused. What the engine says repeats the statement and its values: that is for the log. */
    static Message refused(SQLException error) {
        var state = Objects.requireNonNullElse(error.getSQLState(), "?");
        LOG.warn("refused ({}): {}", state, reason(error));
        return state.equals(DUPLICATE) ? Message.of("storage.duplicate") : Message.of("storage.refused", state);
    }

    static StorageFailure notWrittenFailure(Path path, IOException reason) {
        return new StorageFailure(notWritten(path, reason), reason);
    }

    /** The first line of what the innermost error says. */
    static String reason(Throwable thrown) {
        var innermost = innermost(thrown);
        return Optional.ofNullable(innermost.getMessage())
                .flatMap(text -> text.lines().findFirst())
                .filter(line -> !line.isBlank())
                .orElse(innermost.getClass().getSimpleName());
    }

    private static boolean readOnlyIn(Throwable reason) {
        return innermost(reason) instanceof AccessDeniedException
                || reason(reason).toLowerCase(Locale.ROOT).contains("read-only")
                || reason(reason).toLowerCase(Locale.ROOT).contains("permission denied");
    }

    private static boolean noSpace(Path path, Throwable reason) {
        var said = reason(reason).toLowerCase(Locale.ROOT);
        if (NO_SPACE.stream().anyMatch(said::contains)) {
            return true;
        }
        try {
            var folder = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
            return folder != null && Files.getFileStore(folder).getUsableSpace() < HARDLY_ANY_SPACE;
        } catch (IOException e) {
            return false;
        }
    }

    private static Throwable innermost(Throwable thrown) {
        var cause = thrown;
        for (var next = cause.getCause(); next != null; next = next.getCause()) {
            cause = next;
        }
        return cause;
    }
}
