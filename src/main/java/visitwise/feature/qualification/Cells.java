package visitwise.feature.qualification;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;

/** The cells of one row of a case file. */
record Cells(Map<String, String> row) {

    /** A row that cannot be worked out, with the reason. */
    static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Message reason;

        Unreadable(String key, Object... args) {
            super(key);
            this.reason = Message.of(key, args);
        }

        Message reason() {
            return reason;
        }
    }

    /** Empty if nothing is given. */
    String text(String column) {
        return row.getOrDefault(column, "").strip();
    }

    String needed(String column) {
        var text = text(column);
        if (text.isEmpty()) {
            throw new Unreadable("validate.emptyCell", column);
        }
        return text;
    }

    /** Null if nothing is given. */
    @Nullable
    BigDecimal number(String column) {
        var text = text(column);
        try {
            return text.isEmpty() ? null : new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new Unreadable("validate.notANumber", column, text);
        }
    }
}
