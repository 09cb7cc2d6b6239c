package visitwise.feature.printing;

import java.io.IOException;
import java.io.OutputStream;
import visitwise.feature.printing.paper.MissingCharacters;
import visitwise.feature.printing.paper.PdfFile;
import visitwise.platform.paper.PaperFonts;

/** Prints who comes on a day as an A4 PDF in both languages. */
final class DayListPrinter {

    /** Writes the whole PDF, or nothing if a character of any text is missing from the fonts. */
    PrintOutcome print(DaySheet sheet, OutputStream out) throws IOException {
        var wording = new Wording(sheet.first());
        try (var fonts = new PaperFonts()) {
            var pages = new DayListLayout(sheet, wording, fonts).pages();
            var missing = new MissingCharacters(fonts).in(pages);
            if (!missing.isEmpty()) {
                return new PrintOutcome.CharactersMissing(missing);
            }
            var title = new DayListWords(sheet, wording).title().onOneLine().text();
            out.write(new PdfFile(fonts)
                    .bytes(pages, title, sheet.printedAt(), sheet.first().locale()));
            return new PrintOutcome.Printed(pages.size());
        }
    }
}
