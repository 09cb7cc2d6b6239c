package visitwise.platform.chart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The page of a chart as a picture, so that both are the same. */
public final class ChartPicture {

    private static final float DOTS_PER_INCH = 200;

    private ChartPicture() {}

    /** A PNG of the first page. Takes a while: call away from the screen thread. */
    public static byte[] png(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf);
                var out = new ByteArrayOutputStream()) {
            var picture = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.RGB);
            if (!ImageIO.write(picture, "png", out)) {
                throw new IllegalStateException("this computer writes no PNG");
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
