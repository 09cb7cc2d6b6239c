package visitwise.feature.printing.paper;

import visitwise.platform.paper.PaperFonts;

/** Breaks words into blocks of lines. */
public final class Typesetter {

    private final PaperFonts fonts;
    private final LineBreaker breaker;

    public Typesetter(PaperFonts fonts) {
        this.fonts = fonts;
        this.breaker = new LineBreaker(fonts);
    }

    public Block set(Words words, Style style, float width) {
        return new Block(breaker.lines(words, style, width).stream()
                .map(line -> new Block.Line(line, style, fonts.width(line.text(), style.face(), style.size())))
                .toList());
    }

    /** The leading language, and the other one below it. */
    public Block set(Bilingual words, Style first, Style second, float width) {
        var upper = set(words.first(), first, width);
        return words.isSame() ? upper : set(words.second(), second, width).below(upper);
    }
}
