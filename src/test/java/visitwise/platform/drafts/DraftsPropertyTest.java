package visitwise.platform.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class DraftsPropertyTest {

    private static final DraftKey KEY = new DraftKey("visit/1/V3", "陈 Jie");

    @Property
    void anyTextComesBackToTheLetter(@ForAll Map<String, String> texts, @ForAll String base) {
        var draft = new Draft(KEY, base, Instant.parse("2026-11-21T06:05:00Z"), texts);
        assertThat(DraftFile.read(DraftFile.written(draft))).contains(draft);
    }

    @Property
    void aFileThatWasCutOffIsNoDraft(@ForAll String text, @ForAll int where) {
        var file =
                DraftFile.written(new Draft(KEY, "1", Instant.parse("2026-11-21T06:05:00Z"), Map.of("0", "x" + text)));
        // The last letter is the end of a line, without which nothing is missing.
        var cut = Arrays.copyOf(file, Math.floorMod(where, file.length - 1));
        assertThat(DraftFile.read(cut)).isNotPresent();
    }
}
