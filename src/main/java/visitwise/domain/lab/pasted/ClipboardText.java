package visitwise.domain.lab.pasted;

import java.util.ArrayList;
import java.util.List;
import visitwise.domain.lab.pasted.PastedTable.Row;

/**
 * Takes the text of a clipboard apart: columns between tabs as Excel and WPS copy them, or between commas or semicolons as
 * in a CSV file. A cell in quotes may hold any of these, line breaks, and a quote written twice.
 */
public final class ClipboardText {

    private static final char QUOTE = '"';

    private final String text;
    private final char between;
    private final List<Row> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int line = 1;
    private int begins = 1;
    private boolean quoted;

    private ClipboardText(String text, char between) {
        this.text = text;
        this.between = between;
    }

    public static PastedTable read(String copied) {
        var text = (copied.startsWith("\ufeff") ? copied.substring(1) : copied)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        var reading = new ClipboardText(text, between(text));
        int at = 0;
        while (at < text.length()) {
            at = reading.take(at);
        }
        reading.endRow();
        return new PastedTable(reading.rows);
    }

    /** What stands between the columns: it is in the heading, where nothing else is likely to hold it. */
    private static char between(String text) {
        var heading = text.lines().filter(first -> !first.isBlank()).findFirst().orElse("");
        for (char one : new char[] {'\t', ';', '\uff1b', ',', '\uff0c'}) {
            if (outsideQuotes(heading, one)) {
                return one;
            }
        }
        return '\t';
    }

    private static boolean outsideQuotes(String heading, char wanted) {
        boolean inside = false;
        for (int i = 0; i < heading.length(); i++) {
            char one = heading.charAt(i);
            if (one == QUOTE) {
                inside = !inside;
            } else if (one == wanted && !inside) {
                return true;
            }
        }
        return false;
    }

    private int take(int at) {
        char one = text.charAt(at);
        if (one == '\n') {
            line++;
        }
        if (quoted) {
            return takeQuoted(at, one);
        }
        if (one == QUOTE && cell.isEmpty() && isClosed(at)) {
            quoted = true;
        } else if (one == between) {
            endCell();
        } else if (one == '\n') {
            endRow();
        } else {
            cell.append(one);
        }
        return at + 1;
    }

    private int takeQuoted(int at, char one) {
        if (one != QUOTE) {
            cell.append(one);
            return at + 1;
        }
        if (at + 1 < text.length() && text.charAt(at + 1) == QUOTE) {
            cell.append(QUOTE);
            return at + 2;
        }
        quoted = false;
        return at + 1;
    }

    /** A quote that no other one closes is a sign of its own, such as that of inches. */
    private boolean isClosed(int at) {
        for (int i = text.indexOf(QUOTE, at + 1); i >= 0; i = text.indexOf(QUOTE, i + 1)) {
            if (i + 1 < text.length() && text.charAt(i + 1) == QUOTE) {
                i++;
            } else {
                return i + 1 == text.length() || text.charAt(i + 1) == between || text.charAt(i + 1) == '\n';
            }
        }
        return false;
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        rows.add(new Row(begins, cells));
        cells = new ArrayList<>();
        begins = line;
    }
}
