package visitwise.feature.printing.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import visitwise.platform.paper.Face;
import visitwise.platform.paper.PaperFonts;

/** Turns pages into a PDF with its fonts inside, cut down to the characters used. */
public final class PdfFile {

    private static final String PROGRAM = "Visitwise";

    private final PaperFonts fonts;

    public PdfFile(PaperFonts fonts) {
        this.fonts = fonts;
    }

    /** The same pages, title, time and language always make the same bytes in one time zone. */
    public byte[] bytes(List<Page> pages, String title, LocalDateTime printedAt, Locale language) throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            describe(document, title, printedAt, language);
            var embedded = fonts.embed(document);
            for (var page : pages) {
                draw(page, document, embedded);
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void describe(PDDocument document, String title, LocalDateTime printedAt, Locale language) {
        var information = document.getDocumentInformation();
        information.setTitle(title);
        information.setProducer(PROGRAM);
        information.setCreator(PROGRAM);
        information.setCreationDate(GregorianCalendar.from(printedAt.atZone(ZoneId.systemDefault())));
        document.getDocumentCatalog().setLanguage(language.toLanguageTag());
        document.setDocumentId(printedAt.toEpochSecond(ZoneOffset.UTC));
    }

    private static void draw(Page page, PDDocument document, Map<Face, PDFont> embedded) throws IOException {
        var sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        try (var content = new PDPageContentStream(document, sheet)) {
            for (var ink : page.ink()) {
                draw(ink, content, embedded);
            }
        }
    }

    private static void draw(Ink ink, PDPageContentStream content, Map<Face, PDFont> embedded) throws IOException {
        switch (ink) {
            case Ink.Writing writing -> write(writing, content, embedded);
            case Ink.Stroke(var fromX, var fromY, var toX, var toY, var width, var shade) -> {
                content.setStrokingColor(shade.red(), shade.green(), shade.blue());
                content.setLineWidth(width);
                content.moveTo(fromX, Page.HEIGHT - fromY);
                content.lineTo(toX, Page.HEIGHT - toY);
                content.stroke();
            }
            case Ink.Band(var x, var y, var width, var height, var shade) -> {
                content.setNonStrokingColor(shade.red(), shade.green(), shade.blue());
                content.addRect(x, Page.HEIGHT - y - height, width, height);
                content.fill();
            }
            case Ink.Box(var x, var y, var side, var width, var shade) -> {
                content.setStrokingColor(shade.red(), shade.green(), shade.blue());
                content.setLineWidth(width);
                content.addRect(x, Page.HEIGHT - y - side, side, side);
                content.stroke();
            }
        }
    }

    private static void write(Ink.Writing writing, PDPageContentStream content, Map<Face, PDFont> embedded)
            throws IOException {
        var style = writing.style();
        content.beginText();
        content.setFont(embedded.get(style.face()), style.size());
        content.setNonStrokingColor(
                style.shade().red(), style.shade().green(), style.shade().blue());
        content.newLineAtOffset(writing.x(), Page.HEIGHT - writing.y());
        content.showText(writing.words().text());
        content.endText();
    }
}
