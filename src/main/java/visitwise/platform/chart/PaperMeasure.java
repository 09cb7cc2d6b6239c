package visitwise.platform.chart;

import visitwise.platform.paper.Face;
import visitwise.platform.paper.PaperFonts;

/** Measures text in points, as it is printed. */
record PaperMeasure(PaperFonts fonts, Face face, float size) implements TextMeasure {

    @Override
    public double em() {
        return size;
    }

    @Override
    public double width(String text) {
        return fonts.width(text, face, size);
    }
}
