package visitwise.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the texts are written with. */
class MessageWordingTest {

    /** Codes and names that are the same in Chinese. */
    private static final Set<String> NOT_TRANSLATED = Set.of("P0D", "visitwise", "Visitwise");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern CHINESE_WRITING = Pattern.compile("[\\p{IsHan}\\u3000-\\u303F\\uFF01-\\uFF60]");
    private static final Pattern NARROW_PUNCTUATION = Pattern.compile("\\p{IsHan}[,;:?!()]|[,;:?!()]\\p{IsHan}");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void chineseTextsAreChinese() {
        assertThat(MessageFile.CHINESE.where((key, text) -> !isTranslated(text)))
                .isEmpty();
    }

    @Test
    void englishTextsAreEnglish() {
        assertThat(MessageFile.ENGLISH.where(
                        (key, text) -> CHINESE_WRITING.matcher(text).find()))
                .isEmpty();
    }

    @Test
    void chinesePunctuationIsFullWidth() {
        assertThat(MessageFile.CHINESE.where(
                        (key, text) -> NARROW_PUNCTUATION.matcher(text).find()))
                .isEmpty();
    }

    /** Two places know Chinese words: storage the names that other programs give, the days what people type. */
    @Test
    void theSourcesHoldNoChineseWords() {
        assertThat(Literal.ALL)
                .filteredOn(literal -> HAN.matcher(literal.text()).find())
                .filteredOn(literal -> !literal.file().startsWith("src/main/java/visitwise/storage"))
                .filteredOn(literal -> !literal.file().startsWith("src/main/java/visitwise/domain/day"))
                .isEmpty();
    }

    private static boolean isTranslated(String text) {
        if (HAN.matcher(text).find()) {
            return true;
        }
        var words = PLACE.matcher(text).replaceAll(" ").split("[^A-Za-z0-9]+");
        return Arrays.stream(words).allMatch(word -> word.isEmpty() || NOT_TRANSLATED.contains(word));
    }
}
