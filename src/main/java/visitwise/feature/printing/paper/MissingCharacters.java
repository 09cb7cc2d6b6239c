package visitwise.feature.printing.paper;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import visitwise.domain.Message;
import visitwise.platform.paper.PaperFonts;

/** Finds the characters of a paper that its fonts cannot draw, so that none is ever left out of a name. */
public final class MissingCharacters {

    private final PaperFonts fonts;

    public MissingCharacters(PaperFonts fonts) {
        this.fonts = fonts;
    }

    /** One message for each character and place; empty if everything can be drawn. */
    public List<Message> in(List<Page> pages) {
        Set<Message> missing = new LinkedHashSet<>();
        pages.stream().flatMap(page -> page.ink().stream()).forEach(ink -> {
            if (ink instanceof Ink.Writing writing) {
                missingFrom(writing).forEach(missing::add);
            }
        });
        return List.copyOf(missing);
    }

    private Stream<Message> missingFrom(Ink.Writing writing) {
        return writing.words()
                .text()
                .codePoints()
                .filter(character -> !fonts.draws(character, writing.style().face()))
                .mapToObj(character -> Message.of(
                        "print.missingCharacter",
                        Character.toString(character),
                        "U+%04X".formatted(character),
                        writing.words().place()));
    }
}
