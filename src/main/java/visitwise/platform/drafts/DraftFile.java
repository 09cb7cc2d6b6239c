package visitwise.platform.drafts;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/**
 * How a draft is written: properties with every character escaped that is no ASCII, so that any text comes back to the
 * letter, and a sum over them that tells a file which was cut off or changed.
 */
final class DraftFile {

    private static final String FORM = "form";
    private static final String WHO = "who";
    private static final String BASE = "base";
    private static final String AT = "at";
    private static final String SUM = "sum";
    private static final String TEXT = "text.";

    private DraftFile() {}

    static byte[] written(Draft draft) {
        var all = new Properties();
        all.setProperty(FORM, draft.key().form());
        all.setProperty(WHO, draft.key().who());
        all.setProperty(BASE, draft.base());
        all.setProperty(AT, draft.at().toString());
        draft.texts().forEach((name, text) -> all.setProperty(TEXT + name, text));
        all.setProperty(SUM, sum(all));
        var bytes = new ByteArrayOutputStream();
        try {
            all.store(bytes, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Empty if it is none that this program wrote, or not whole. */
    static Optional<Draft> read(byte[] file) {
        var all = new Properties();
        try {
            all.load(new ByteArrayInputStream(file));
            var said = (String) all.remove(SUM);
            if (said == null || !said.equals(sum(all))) {
                return Optional.empty();
            }
            var texts = new HashMap<String, String>();
            all.stringPropertyNames().stream()
                    .filter(name -> name.startsWith(TEXT))
                    .forEach(name -> texts.put(name.substring(TEXT.length()), all.getProperty(name)));
            var key = new DraftKey(all.getProperty(FORM, ""), all.getProperty(WHO, ""));
            return Optional.of(
                    new Draft(key, all.getProperty(BASE, ""), Instant.parse(all.getProperty(AT, "")), texts));
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            // Written by something else, or by a disk that fails: it holds no draft.
            return Optional.empty();
        }
    }

    private static String sum(Properties all) {
        var sum = new CRC32C();
        var sorted = new TreeMap<String, String>();
        all.stringPropertyNames().forEach(name -> sorted.put(name, all.getProperty(name)));
        sorted.forEach((name, text) -> {
            add(sum, name);
            add(sum, text);
        });
        return Long.toHexString(sum.getValue());
    }

    /** By UTF-16 units, as a text that was typed may hold half a character. */
    private static void add(CRC32C sum, String text) {
        sum.update(Arrays.toString(text.toCharArray()).getBytes(StandardCharsets.US_ASCII));
    }
}
