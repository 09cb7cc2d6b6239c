package visitwise.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import visitwise.domain.Message;
import visitwise.domain.protocol.Provenance;
import visitwise.platform.i18n.SourceWords;

/** Gives each source a short mark, such as R1 or A2, to stand behind a number. */
final class SourceLegend {

    private final Map<Provenance, String> marks = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    String mark(Provenance source) {
        return marks.computeIfAbsent(source, s -> {
            var letter = letter(s);
            return "[" + letter + counts.merge(letter, 1, Integer::sum) + "]";
        });
    }

    /** The marks in the order they were first used. */
    void forEach(BiConsumer<String, Message> action) {
        marks.forEach((source, mark) -> action.accept(mark, SourceWords.of(source)));
    }

    private static String letter(Provenance source) {
        return switch (source) {
            case Provenance.Registry _ -> "R";
            case Provenance.Mirror _ -> "M";
            case Provenance.Assumption _ -> "A";
            case Provenance.SiteDecision _ -> "S";
        };
    }
}
