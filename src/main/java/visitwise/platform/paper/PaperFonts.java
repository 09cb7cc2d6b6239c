package visitwise.platform.paper;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts that travel with the program, open as long as a paper is made. */
public final class PaperFonts implements AutoCloseable {

    private final Map<Face, OpenFont> fonts = new EnumMap<>(Face.class);

    public PaperFonts() throws IOException {
        for (var face : Face.values()) {
            fonts.put(face, OpenFont.read(face));
        }
    }

    /** True if the font can draw the character. */
    public boolean draws(int codePoint, Face face) {
        return font(face).characters().getGlyphId(codePoint) != 0;
    }

    /** How wide the text is in points. A character that cannot be drawn counts as an empty box. */
    public float width(String text, Face face, float size) {
        var font = font(face);
        var units = text.codePoints().mapToLong(font::advance).sum();
        return units * size / font.unitsPerEm();
    }

    /** Puts the fonts into a document, cut down to the characters used when it is saved. */
    public Map<Face, PDFont> embed(PDDocument document) throws IOException {
        Map<Face, PDFont> embedded = new EnumMap<>(Face.class);
        for (var face : Face.values()) {
            embedded.put(face, PDType0Font.load(document, font(face).font(), true));
        }
        return embedded;
    }

    @Override
    public void close() throws IOException {
        for (var font : fonts.values()) {
            font.font().close();
        }
    }

    private OpenFont font(Face face) {
        var font = fonts.get(face);
        if (font == null) {
            throw new IllegalStateException("no font for " + face);
        }
        return font;
    }

    private record OpenFont(TrueTypeFont font, CmapLookup characters, int unitsPerEm) {

        static OpenFont read(Face face) throws IOException {
            var path = "/visitwise/print/fonts/" + face.file();
            try (var in = PaperFonts.class.getResourceAsStream(path)) {
                if (in == null) {
                    throw new FileNotFoundException(path);
                }
                var font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
                // Replaced glyphs would be wider or narrower than what width() tells.
                font.setEnableGsub(false);
                return new OpenFont(font, font.getUnicodeCmapLookup(), font.getUnitsPerEm());
            }
        }

        long advance(int codePoint) {
            try {
                return font.getAdvanceWidth(characters.getGlyphId(codePoint));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
