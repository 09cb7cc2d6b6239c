package visitwise.platform.i18n;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.sourceforge.pinyin4j.PinyinHelper;

/** Compares what is typed with a text in Latin letters or Chinese characters, by the characters or by their pinyin. */
public final class Pinyin {

    private Pinyin() {}

    /** True if the text has what is typed in it: as it stands, or as pinyin or its initials from some character on. */
    public static boolean fits(String text, String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        if (text.toLowerCase(Locale.ROOT).contains(wanted)) {
            return true;
        }
        var sounds = text.codePoints().mapToObj(Pinyin::sounds).toList();
        var letters = wanted.replace(" ", "");
        for (int start = 0; start < sounds.size(); start++) {
            if (continues(sounds, start, letters)) {
                return true;
            }
        }
        return false;
    }

    /** Each character stands for its whole syllable or the first letter of it, in any of its readings. */
    private static boolean continues(List<Set<String>> sounds, int place, String letters) {
        if (letters.isEmpty()) {
            return true;
        }
        if (place == sounds.size()) {
            return false;
        }
        return sounds.get(place).stream()
                .anyMatch(sound -> sound.startsWith(letters)
                        || (letters.startsWith(sound)
                                && continues(sounds, place + 1, letters.substring(sound.length())))
                        || (letters.charAt(0) == sound.charAt(0)
                                && continues(sounds, place + 1, letters.substring(1))));
    }

    /** Readings of a Chinese character without tones; none for anything else. */
    private static Set<String> sounds(int character) {
        var readings =
                Character.isBmpCodePoint(character) ? PinyinHelper.toHanyuPinyinStringArray((char) character) : null;
        return readings == null
                ? Set.of()
                : Arrays.stream(readings)
                        .map(reading -> reading.replaceAll("[0-9]", "").replace("u:", "v"))
                        .collect(Collectors.toSet());
    }
}
