package visitwise.storage.protocolfile;

import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;

/**
 * One reason why a protocol file is refused.
 *
 * @param file the file's name as it was given
 * @param line counted from 1; 0 if the problem has no line
 * @param place where in the file, for example {@code visits[3].timing.offset}; empty for the file as a whole
 * @param found the value that stands there, as written; null if nothing does
 * @param allowed what may stand there
 * @param cause what probably happened
 */
public record Problem(
        String file, int line, String place, @Nullable String found, Message allowed, Message cause) {}
