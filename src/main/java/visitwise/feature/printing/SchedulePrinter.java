package visitwise.feature.printing;

import java.io.IOException;
import java.io.OutputStream;
import visitwise.feature.printing.paper.MissingCharacters;
import visitwise.feature.printing.paper.PdfFile;
import visitwise.platform.paper.PaperFonts;

/** Prints a participant's visit schedule as an A4 PDF in both languages. */
public final class SchedulePrinter {

    /** Writes the whole PDF, or nothing if a character of any text is missing from the fonts. */
    public PrintOutcome print(ScheduleSheet sheet, OutputStream out) throws IOException {
        var wording = new Wording(sheet.first());
        var paper = new PaperWords(sheet, wording).paper();
        try (var fonts = new PaperFonts()) {
            var pages = new ScheduleLayout(paper, wording, fonts).pages();
            var missing = new MissingCharacters(fonts).in(pages);
            if (!missing.isEmpty()) {
                return new PrintOutcome.CharactersMissing(missing);
            }
            var title = paper.title().onOneLine().text();
            out.write(new PdfFile(fonts)
                    .bytes(pages, title, sheet.printedAt(), sheet.first().locale()));
            return new PrintOutcome.Printed(pages.size());
        }
    }
}
