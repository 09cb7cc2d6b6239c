package visitwise.platform.chart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import visitwise.domain.Message;
import visitwise.platform.i18n.Messages;
import visitwise.platform.paper.Face;
import visitwise.platform.paper.PaperFonts;

/** Puts a chart on an A4 page with its numbers below, if they leave it room. Always light. Takes a moment: call away from the screen thread. */
public final class ChartPaper {

    private static final float MARGIN = 42;
    private static final float SIZE = 9.5f;
    private static final float TITLE = 15;
    private static final float FOOT = 8;

    /** The part of the page that the numbers may take from the chart. */
    private static final float MOST_OF_NUMBERS = 0.36f;

    private static final float LEADING = 1.35f;
    private static final String PROGRAM = "Visitwise";

    private final Messages messages;

    public ChartPaper(Messages messages) {
        this.messages = messages;
    }

    public ChartFile print(ChartSheet sheet) {
        try (var fonts = new PaperFonts()) {
            var measure = new PaperMeasure(fonts, Face.REGULAR, SIZE);
            var page = new PDPage(new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()));
            var head = head(sheet, fonts, page);
            var foot = sheet.foot().stream()
                    .flatMap(line -> lines(line, fonts, Face.REGULAR, FOOT, page).stream())
                    .toList();
            float top = MARGIN + head.height() + SIZE;
            float end = page.getMediaBox().getHeight() - MARGIN - foot.size() * FOOT * LEADING - SIZE;
            var numbers = new NumberColumns(
                    sheet.chart(),
                    new ChartWords(sheet.chart(), messages),
                    letters(fonts, Face.REGULAR, FOOT),
                    room(page));
            float high = numbers.lines() * FOOT * LEADING + SIZE;
            boolean hasRoom = numbers.lines() > 0 && high <= MOST_OF_NUMBERS * (end - top);
            float bottom = hasRoom ? end - high : end;
            var columns = hasRoom ? numbers.columns() : List.<List<String>>of();
            var drawing =
                    new ChartLayout(messages, measure).draw(sheet.chart(), sheet.scale(), room(page), bottom - top);
            var small = Stream.concat(columns.stream().flatMap(List::stream), foot.stream())
                    .toList();
            var missing = missing(head.lines(), drawing, small, fonts);
            if (!missing.isEmpty()) {
                return new ChartFile.CharactersMissing(missing);
            }
            return new ChartFile.Made(bytes(sheet, page, fonts, ink -> {
                head.on(ink);
                ink.shapes(drawing.shapes(), MARGIN, top, fitting(drawing, bottom - top), SIZE);
                for (int i = 0; i < columns.size(); i++) {
                    float left = (float) (MARGIN + i * numbers.step());
                    ink.lines(columns.get(i), left, bottom + SIZE, Face.REGULAR, FOOT);
                }
                ink.lines(foot, MARGIN, end + SIZE, Face.REGULAR, FOOT);
            }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands above the chart. */
    private record Head(List<String> mark, List<String> title) {

        private float below() {
            return mark.size() * SIZE * LEADING;
        }

        float height() {
            return below() + title.size() * TITLE * LEADING;
        }

        List<String> lines() {
            return Stream.concat(mark.stream(), title.stream()).toList();
        }

        void on(PaperInk ink) throws IOException {
            ink.lines(mark, MARGIN, MARGIN, Face.BOLD, SIZE);
            ink.lines(title, MARGIN, MARGIN + below(), Face.BOLD, TITLE);
        }
    }

    private Head head(ChartSheet sheet, PaperFonts fonts, PDPage page) {
        var mark = sheet.mark().isEmpty() ? List.<String>of() : lines(sheet.mark(), fonts, Face.BOLD, SIZE, page);
        return new Head(mark, lines(sheet.chart().title(), fonts, Face.BOLD, TITLE, page));
    }

    /** A long legend makes the whole drawing smaller, so that nothing is cut off. */
    private static float fitting(Drawing drawing, float height) {
        return (float) Math.min(1, height / drawing.height());
    }

    private static float room(PDPage page) {
        return page.getMediaBox().getWidth() - 2 * MARGIN;
    }

    private List<String> lines(String text, PaperFonts fonts, Face face, float size, PDPage page) {
        return letters(fonts, face, size).lines(text, room(page));
    }

    private Lettering letters(PaperFonts fonts, Face face, float size) {
        return new Lettering(
                new PaperMeasure(fonts, face, size), messages.language().locale());
    }

    private interface Drawn {
        void on(PaperInk ink) throws IOException;
    }

    private byte[] bytes(ChartSheet sheet, PDPage page, PaperFonts fonts, Drawn drawn) throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            describe(document, sheet);
            document.addPage(page);
            var embedded = fonts.embed(document);
            try (var content = new PDPageContentStream(document, page)) {
                drawn.on(new PaperInk(content, embedded, page.getMediaBox().getHeight()));
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private void describe(PDDocument document, ChartSheet sheet) {
        var information = document.getDocumentInformation();
        information.setTitle(sheet.chart().title());
        information.setProducer(PROGRAM);
        information.setCreator(PROGRAM);
        information.setCreationDate(GregorianCalendar.from(sheet.printedAt().atZone(ZoneId.systemDefault())));
        document.getDocumentCatalog().setLanguage(messages.language().locale().toLanguageTag());
        document.setDocumentId(sheet.printedAt().toEpochSecond(ZoneOffset.UTC));
    }

    private static List<Message> missing(List<String> title, Drawing drawing, List<String> small, PaperFonts fonts) {
        var missing = new ArrayList<Message>();
        title.forEach(line -> missing(line, fonts, Face.BOLD, missing));
        drawing.words().forEach(words -> missing(words.text(), fonts, Face.REGULAR, missing));
        small.forEach(line -> missing(line, fonts, Face.REGULAR, missing));
        return missing.stream().distinct().toList();
    }

    private static void missing(String text, PaperFonts fonts, Face face, List<Message> missing) {
        text.codePoints()
                .filter(character -> !fonts.draws(character, face))
                .mapToObj(character -> Message.of(
                        "chart.missingCharacter", Character.toString(character), "U+%04X".formatted(character), text))
                .forEach(missing::add);
    }
}
