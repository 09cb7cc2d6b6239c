package visitwise.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Collections;
import java.util.IllegalFormatException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The two files of texts, each by itself and beside the other. */
class MessagesTest {

    private static final Set<String> HELP_OF_OPTIONS =
            Literal.ALL.stream().filter(Literal::isHelp).map(Literal::text).collect(Collectors.toSet());

    @ParameterizedTest
    @EnumSource
    void everyKeyHasATextInTheOtherLanguage(Language language) {
        var other = MessageFile.of(language.other()).texts();
        assertThat(MessageFile.of(language).where((key, text) -> !other.containsKey(key)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aKeyStandsOnce(Language language) {
        assertThat(MessageFile.of(language).twice()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noTextIsEmpty(Language language) {
        assertThat(MessageFile.of(language).where((key, text) -> text.isBlank()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyPlaceIsFilledIn(Language language) {
        assertThat(MessageFile.of(language).where((key, text) -> !isHelp(key) && !isFilledIn(text, language)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noApostropheIsLost(Language language) {
        assertThat(MessageFile.of(language).where((key, text) -> !isHelp(key) && Places.losesAnApostrophe(text)))
                .isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSamePlaces() {
        var chinese = MessageFile.CHINESE.texts();
        assertThat(MessageFile.ENGLISH.where((key, text) ->
                        !isHelp(key) && !Places.of(text).equals(Places.of(chinese.getOrDefault(key, text)))))
                .isEmpty();
    }

    /** picocli shows these texts without MessageFormat, but fills in %n. */
    @ParameterizedTest
    @EnumSource
    void helpTextsAreWrittenForPicocli(Language language) {
        assertThat(MessageFile.of(language).where((key, text) -> isHelp(key) && !isWrittenForPicocli(text)))
                .isEmpty();
    }

    private static boolean isFilledIn(String text, Language language) {
        try {
            var format = new MessageFormat(text, language.locale());
            return IntStream.rangeClosed(0, 2)
                    .mapToObj(number -> Collections.nCopies(10, number).toArray())
                    .map(format::format)
                    .noneMatch(filled -> filled.matches("(?s).*\\{\\d.*"));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isWrittenForPicocli(String text) {
        try {
            return !text.contains("''")
                    && Places.of(text).isEmpty()
                    && !String.format(text).isBlank();
        } catch (IllegalFormatException e) {
            return false;
        }
    }

    private static boolean isHelp(String key) {
        return key.startsWith("visitwise.") || key.startsWith("usage.") || HELP_OF_OPTIONS.contains(key);
    }
}
