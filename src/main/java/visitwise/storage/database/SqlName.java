package visitwise.storage.database;

import java.util.regex.Pattern;

/** Names that may stand in a statement: nothing a person typed can. */
final class SqlName {

    private static final Pattern PLAIN = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    private SqlName() {}

    static String checked(String name) {
        if (!PLAIN.matcher(name).matches()) {
            throw new IllegalArgumentException("not a plain name for a table, column or role: '" + name + "'");
        }
        return name;
    }
}
