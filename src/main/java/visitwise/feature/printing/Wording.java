package visitwise.feature.printing;

import java.util.function.Function;
import visitwise.domain.Message;
import visitwise.domain.Text;
import visitwise.feature.printing.paper.Bilingual;
import visitwise.feature.printing.paper.Words;
import visitwise.platform.i18n.Language;

/** Words in both languages, the leading one first. */
final class Wording {

    private static final Message OWN_WORDS = Message.of("print.place.paper");

    private final Voice first;
    private final Voice second;

    Wording(Language first) {
        this.first = new Voice(first);
        this.second = new Voice(first.other());
    }

    /** The program's own words. */
    Bilingual say(String key, Object... args) {
        return both(OWN_WORDS, voice -> voice.say(key, args));
    }

    /** The program's own words, put together in each language. */
    Bilingual own(Function<Voice, String> words) {
        return both(OWN_WORDS, words);
    }

    Bilingual of(Text text, Message place) {
        return both(place, voice -> voice.of(text));
    }

    Bilingual both(Message place, Function<Voice, String> words) {
        return new Bilingual(new Words(words.apply(first), place), new Words(words.apply(second), place));
    }
}
