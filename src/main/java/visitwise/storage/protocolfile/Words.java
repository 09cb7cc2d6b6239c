package visitwise.storage.protocolfile;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The words a file may use for the constants of an enum: lower case with hyphens. */
final class Words {

    private Words() {}

    static <E extends Enum<E>> Map<String, E> of(Class<E> constants) {
        var words = new LinkedHashMap<String, E>();
        for (var constant : constants.getEnumConstants()) {
            words.put(of(constant), constant);
        }
        return words;
    }

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
