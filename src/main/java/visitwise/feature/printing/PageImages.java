package visitwise.feature.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF as pictures. */
public final class PageImages {

    /**
     * One page.
     *
     * @param argb its points, row by row from the upper left corner
     */
    @SuppressWarnings("ArrayRecordComponent") // a picture is not compared
    public record PageImage(int width, int height, int[] argb) {}

    private PageImages() {}

    /** Draws every page with so many points to the inch. Takes a while: call away from the screen thread. */
    public static List<PageImage> of(byte[] pdf, float pointsPerInch) {
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            return IntStream.range(0, document.getNumberOfPages())
                    .mapToObj(page -> image(renderer, page, pointsPerInch))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PageImage image(PDFRenderer renderer, int page, float pointsPerInch) {
        try {
            var drawn = renderer.renderImageWithDPI(page, pointsPerInch, ImageType.RGB);
            int width = drawn.getWidth();
            int height = drawn.getHeight();
            return new PageImage(width, height, drawn.getRGB(0, 0, width, height, null, 0, width));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
