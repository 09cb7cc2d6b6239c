package visitwise.storage.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import visitwise.domain.Message;

/** The sentences for what can go wrong with a folder or a file. */
final class Problems {

    private static final long HARDLY_ANY_SPACE = 1 << 20;

    /** As operating systems say it, also where only this user's share is used up. */
    private static final List<String> NO_SPACE =
            List.of("no space left", "not enough space", "空间不足", "quota exceeded", "超出磁盘限额");

    private Problems() {}

    static Message readOnly(Path path, Throwable reason) {
        return Message.of("storage.read-only", path.toString(), reason(reason));
    }

    static Message damaged(Path file, String reason) {
        return Message.of("storage.damaged", file.toString(), reason);
    }

    static Message damaged(Path file, Throwable reason) {
        return damaged(file, reason(reason));
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
