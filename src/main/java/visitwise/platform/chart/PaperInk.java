package visitwise.platform.chart;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import visitwise.platform.paper.Face;

/** Draws shapes on a page, whose y counts upwards from its foot. */
final class PaperInk {

    private static final float LEADING = 1.35f;
    private static final int ROUND = 1;

    private final PDPageContentStream content;
    private final Map<Face, PDFont> fonts;
    private final float height;

    PaperInk(PDPageContentStream content, Map<Face, PDFont> fonts, float height) {
        this.content = content;
        this.fonts = fonts;
        this.height = height;
    }

    void lines(List<String> lines, float left, float top, Face face, float size) throws IOException {
        float baseline = top + size;
        for (var line : lines) {
            write(line, left, height - baseline, face, size, Tone.TEXT);
            baseline += size * LEADING;
        }
    }

    /** Draws with the upper left corner of the shapes at a place, all of them smaller by a factor. */
    void shapes(List<Shape> shapes, float left, float top, float factor, float em) throws IOException {
        content.saveGraphicsState();
        content.transform(new Matrix(factor, 0, 0, factor, left, height - top));
        content.setLineJoinStyle(ROUND);
        for (var shape : shapes) {
            draw(shape, em);
        }
        content.restoreGraphicsState();
    }

    private void draw(Shape shape, float em) throws IOException {
        switch (shape) {
            case Shape.Line(var spots, var tone, double width, var dash) -> {
                content.setStrokingColor(red(tone), green(tone), blue(tone));
                content.setLineWidth((float) width * em);
                content.setLineDashPattern(pattern(dash, em), 0);
                trace(spots);
                content.stroke();
            }
            case Shape.Area(var spots, var tone) -> fill(spots, tone);
            case Shape.Sign(var marker, var at, double size, var tone) -> fill(marker.outline(at, size), tone);
            case Shape.Words(var text, var box, double baseline, var tone) ->
                write(text, (float) box.left(), (float) -baseline, Face.REGULAR, em, tone);
        }
    }

    private void fill(List<Spot> spots, Tone tone) throws IOException {
        content.setNonStrokingColor(red(tone), green(tone), blue(tone));
        trace(spots);
        content.closePath();
        content.fill();
    }

    private void trace(List<Spot> spots) throws IOException {
        content.moveTo((float) spots.getFirst().x(), (float) -spots.getFirst().y());
        for (var spot : spots.subList(1, spots.size())) {
            content.lineTo((float) spot.x(), (float) -spot.y());
        }
    }

    private void write(String text, float x, float y, Face face, float size, Tone tone) throws IOException {
        content.beginText();
        content.setFont(fonts.get(face), size);
        content.setNonStrokingColor(red(tone), green(tone), blue(tone));
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    private static float[] pattern(Dash dash, float em) {
        var lengths = new float[dash.lengths().size()];
        for (int number = 0; number < lengths.length; number++) {
            lengths[number] = (float) (dash.lengths().get(number) * em);
        }
        return lengths;
    }

    private static float red(Tone tone) {
        return (tone.onPaper() >> 16) / 255f;
    }

    private static float green(Tone tone) {
        return (tone.onPaper() >> 8 & 0xFF) / 255f;
    }

    private static float blue(Tone tone) {
        return (tone.onPaper() & 0xFF) / 255f;
    }
}
