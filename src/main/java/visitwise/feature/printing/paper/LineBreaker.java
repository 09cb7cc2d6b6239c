package visitwise.feature.printing.paper;

import java.util.ArrayList;
import java.util.List;
import visitwise.platform.paper.PaperFonts;

/**
 * Breaks a text into lines: English between words; Chinese between any two characters, but not before closing nor after
 * opening punctuation, and not between a number and the character that counts it.
 */
public final class LineBreaker {

    private static final String NEVER_FIRST = "，。、；：？！）》」』】〉〕”’％·–—,.;:!?)]}%";
    private static final String NEVER_LAST = "（《「『【〈〔“‘([{~-";

    private final PaperFonts fonts;

    public LineBreaker(PaperFonts fonts) {
        this.fonts = fonts;
    }

    /** The lines of the words, none wider than asked for; no line if there are no words. */
    public List<Words> lines(Words words, Style style, float width) {
        List<Words> lines = new ArrayList<>();
        var line = "";
        for (var unit : units(words.text())) {
            if (fits(line + unit, style, width)) {
                line += unit;
                continue;
            }
            if (!line.isBlank()) {
                lines.add(words.part(line));
            }
            line = unit;
            while (!fits(line, style, width)) {
                var end = lastFitting(line, style, width);
                lines.add(words.part(line.substring(0, end)));
                line = line.substring(end);
            }
        }
        if (!line.isBlank()) {
            lines.add(words.part(line));
        }
        return List.copyOf(lines);
    }

    private boolean fits(String text, Style style, float width) {
        return fonts.width(text.stripTrailing(), style.face(), style.size()) <= width;
    }

    /** Where to cut a single unit that is too wide for a whole line: after at least one character. */
    private int lastFitting(String unit, Style style, float width) {
        var end = unit.offsetByCodePoints(0, 1);
        while (end < unit.length()) {
            var next = unit.offsetByCodePoints(end, 1);
            if (!fits(unit.substring(0, next), style, width)) {
                return mayBegin(unit, end) ? end : unit.offsetByCodePoints(end, -1);
            }
            end = next;
        }
        return end;
    }

    /** A line of a cut word begins with a letter, as long as that leaves one on the line before. */
    private static boolean mayBegin(String unit, int index) {
        return NEVER_FIRST.indexOf(unit.codePointAt(index)) < 0 || unit.codePointCount(0, index) == 1;
    }

    /** The text cut wherever a line may end. */
    static List<String> units(String text) {
        List<String> units = new ArrayList<>();
        var start = 0;
        for (var at = nextAfter(text, 0); at < text.length(); at = nextAfter(text, at)) {
            if (mayBreak(text, at)) {
                units.add(text.substring(start, at));
                start = at;
            }
        }
        if (start < text.length()) {
            units.add(text.substring(start));
        }
        return units;
    }

    private static int nextAfter(String text, int index) {
        return index < text.length() ? text.offsetByCodePoints(index, 1) : text.length();
    }

    private static boolean mayBreak(String text, int at) {
        var before = text.codePointBefore(at);
        var after = text.codePointAt(at);
        if (isSpace(after) || NEVER_FIRST.indexOf(after) >= 0 || isMark(after)) {
            return false;
        }
        if (isSpace(before)) {
            var word = text.substring(0, at).stripTrailing();
            return word.isEmpty() || !isCount(word.codePointBefore(word.length()), after);
        }
        if (before == '/') {
            return !isDigit(after);
        }
        if (NEVER_LAST.indexOf(before) >= 0 || isCount(before, after)) {
            return false;
        }
        return isWide(before) || isWide(after);
    }

    /** True for a number and the Chinese character that counts it, with or without a space between them. */
    private static boolean isCount(int before, int after) {
        return (isDigit(before) && isWide(after)) || (Character.isIdeographic(before) && isDigit(after));
    }

    private static boolean isSpace(int character) {
        return character == ' ' || character == '\u3000';
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isMark(int character) {
        var type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** Chinese characters and the punctuation that is as wide as they are. */
    private static boolean isWide(int character) {
        return Character.isIdeographic(character)
                || (character >= 0x3000 && character <= 0x30FF)
                || (character >= 0xFF00 && character <= 0xFFEF)
                || "“”‘’…—".indexOf(character) >= 0;
    }
}
