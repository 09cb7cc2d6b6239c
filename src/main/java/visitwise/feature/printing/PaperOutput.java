package visitwise.feature.printing;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.printing.PDFPageable;
import visitwise.domain.Message;

/** Sends a paper to the printer of this computer. */
public final class PaperOutput {

    private final Supplier<Optional<PrintService>> printers;

    /** Prints on the usual printer of this computer. */
    public PaperOutput() {
        this(PaperOutput::usual);
    }

    public PaperOutput(Supplier<Optional<PrintService>> printers) {
        this.printers = printers;
    }

    /** Sends the pages to the printer and says what came of it. */
    public Message print(byte[] pdf) {
        var printer = printers.get().orElse(null);
        if (printer == null) {
            return Message.of("preview.noPrinter");
        }
        try (var document = Loader.loadPDF(pdf)) {
            var job = PrinterJob.getPrinterJob();
            job.setPrintService(printer);
            job.setPageable(new PDFPageable(document));
            job.print();
            return Message.of("preview.sent", printer.getName());
        } catch (IOException | PrinterException e) {
            return Message.of("preview.notPrinted", printer.getName(), String.valueOf(e.getMessage()));
        }
    }

    /** The usual printer, or else the first one. */
    private static Optional<PrintService> usual() {
        return Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService())
                .or(() -> Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                        .findFirst());
    }
}
