package visitwise.feature.results.ui;

import java.util.Optional;
import visitwise.domain.lab.Analyte;
import visitwise.domain.lab.pasted.ColumnUse;
import visitwise.feature.results.PastedRow;
import visitwise.platform.i18n.Messages;
import visitwise.platform.widget.DayWords;
import visitwise.platform.widget.Sign;
import visitwise.storage.labcatalogue.ShippedCatalogue;

/** What a pasted table is called in one language. */
final class PasteWords {

    private final Messages messages;

    PasteWords(Messages messages) {
        this.messages = messages;
    }

    String use(ColumnUse use) {
        return switch (use) {
            case ColumnUse.Ignored _ -> messages.text("paste.use.IGNORED");
            case ColumnUse.Open _ -> messages.text("paste.use.OPEN");
            case ColumnUse.Fact(var kind) -> messages.text("paste.use." + kind.name());
            case ColumnUse.Results(var analyte, var _) -> analyte(analyte);
        };
    }

    /** Name with specimen, as two of one name are told apart by it. */
    String analyte(String code) {
        return found(code)
                .map(analyte -> messages.of(analyte.name()) + " · " + messages.of(analyte.specimen()))
                .orElse(code);
    }

    String shortAnalyte(PastedRow row) {
        var code = row.cell().analyte();
        return code == null
                ? row.cell().heading()
                : found(code).map(analyte -> messages.of(analyte.name())).orElse(code);
    }

    static Optional<Analyte> found(String code) {
        return ShippedCatalogue.catalogue().analyte(code);
    }

    String day(PastedRow row) {
        var reads = row.reads();
        var written = (row.cell().of().day() + " " + row.cell().of().time()).strip();
        if (reads.day() == null) {
            return written;
        }
        var day = new DayWords(messages).day(reads.day());
        return reads.time() == null ? day : day + " " + reads.time();
    }

    String state(PastedRow row) {
        return messages.text("paste.state." + row.state().name());
    }

    String said(PastedRow row) {
        return row.message().map(messages::text).orElse("");
    }

    static Sign sign(PastedRow row) {
        return switch (row.state()) {
            case REFUSED -> Sign.CLOSING;
            case ASKS, FLAGGED -> Sign.DUE;
            case KEPT -> Sign.DEVIATION;
            case FINE -> Sign.DONE;
            case RECORDED, LEFT_OUT -> Sign.OFF;
        };
    }
}
