package visitwise.platform.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import visitwise.domain.Message;

/** Saves what was made for paper. Takes a moment: call away from the screen thread. */
public final class PaperFile {

    private PaperFile() {}

    /** Writes the file whole or not at all, and says what came of it. */
    public static Message save(byte[] content, Path file) {
        try {
            var draft = Files.createTempFile(file.toAbsolutePath().getParent(), ".visitwise", ".part");
            try {
                Files.write(draft, content);
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
            return Message.of("preview.saved", file.toString());
        } catch (IOException e) {
            return Message.of("preview.notSaved", file.toString(), String.valueOf(e.getMessage()));
        }
    }
}
