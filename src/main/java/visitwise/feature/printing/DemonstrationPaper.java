package visitwise.feature.printing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import visitwise.platform.i18n.DemonstrationWords;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.platform.paper.Face;
import visitwise.platform.paper.PaperFonts;

/** A paper of the demonstration says on every page that the people are invented. */
public final class DemonstrationPaper {

    private static final float SIZE = 9;

    /** Above the head of every paper, in points from the upper edge. */
    private static final float BASE = 24;

    private DemonstrationPaper() {}

    /** The same paper with the mark in the upper margin, in the language that leads; its file is called a demonstration's. */
    public static PaperDraft of(PaperDraft draft, Language first) {
        return switch (draft) {
            case PaperDraft.Made(var pdf, var fileName, var warnings) ->
                new PaperDraft.Made(
                        marked(pdf, DemonstrationWords.in(new Messages(first))), "DEMO-" + fileName, warnings);
            case PaperDraft.NotMade none -> none;
        };
    }

    private static byte[] marked(byte[] pdf, String words) {
        try (var fonts = new PaperFonts();
                var document = Loader.loadPDF(pdf);
                var out = new ByteArrayOutputStream()) {
            var embedded = fonts.embed(document);
            for (var page : document.getPages()) {
                mark(document, page, words, embedded);
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void mark(PDDocument document, PDPage page, String words, Map<Face, PDFont> fonts)
            throws IOException {
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.beginText();
            content.setFont(fonts.get(Face.BOLD), SIZE);
            content.newLineAtOffset(ScheduleLayout.MARGIN, page.getMediaBox().getHeight() - BASE);
            content.showText(words);
            content.endText();
        }
    }
}
