package visitwise.storage.protocolfile;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import visitwise.domain.Message;

/**
 * A value at a place of the file. Asking it for something it is not reports a problem and answers with a stand-in, so that
 * the rest of the file is still checked; a file with problems is never used.
 */
record Value(Problems problems, JsonNode json, String place) {

    private static final int LONGEST_SHOWN = 60;
    private static final int LARGEST = 9999;
    private static final int MOST_DIGITS = 20;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");

    boolean isMissing() {
        return json.isMissingNode();
    }

    boolean isText() {
        return json.isTextual();
    }

    void refuse(Message allowed, Message cause) {
        if (!isMissing()) {
            problems.add(place, shown(json), allowed, cause);
        }
    }

    Fields fields() {
        if (!json.isObject()) {
            refuse(Message.of("protocolfile.allowed.object"), Causes.typeOf(json));
        }
        return new Fields(problems, json, place);
    }

    List<Value> items() {
        if (!json.isArray()) {
            refuse(Message.of("protocolfile.allowed.list"), Causes.typeOf(json));
            return List.of();
        }
        var items = new ArrayList<Value>(json.size());
        for (int i = 0; i < json.size(); i++) {
            items.add(new Value(problems, json.get(i), place + "[" + i + "]"));
        }
        return items;
    }

    <T> List<T> each(Function<Value, T> read) {
        return items().stream().map(read).toList();
    }

    /** The items of a list in which none stands twice. */
    <T> List<T> eachOnce(Function<Value, T> read) {
        var seen = new HashSet<JsonNode>();
        for (var item : items()) {
            if (!seen.add(item.json())) {
                item.refuse(Message.of("protocolfile.allowed.onceInList"), Message.of("protocolfile.cause.duplicate"));
            }
        }
        return each(read);
    }

    String text() {
        if (!json.isTextual() || json.textValue().isBlank()) {
            refuse(Message.of("protocolfile.allowed.text"), Causes.typeOf(json));
            return "?";
        }
        return json.textValue();
    }

    String code() {
        if (!json.isTextual() || !CODE.matcher(json.textValue()).matches()) {
            refuse(Message.of("protocolfile.allowed.code"), Causes.typeOf(json));
            return "?";
        }
        return json.textValue();
    }

    /** One of the codes defined elsewhere in the file. */
    String reference(Collection<String> known) {
        var code = text();
        if (json.isTextual() && !json.textValue().isBlank() && !known.contains(code)) {
            refuse(Message.of("protocolfile.allowed.oneOf", String.join(", ", known)), Causes.unknownWord(code, known));
        }
        return code;
    }

    <E> E word(Map<String, E> words) {
        var meaning = json.isTextual() ? words.get(json.textValue()) : null;
        if (meaning != null) {
            return meaning;
        }
        refuse(
                Message.of("protocolfile.allowed.oneOf", String.join(", ", words.keySet())),
                json.isTextual() ? Causes.unknownWord(json.textValue(), words.keySet()) : Causes.typeOf(json));
        return words.values().iterator().next();
    }

    int whole(int least) {
        boolean fits = json.isIntegralNumber() && json.canConvertToInt() && json.intValue() <= LARGEST;
        if (!fits || json.intValue() < least) {
            refuse(Message.of("protocolfile.allowed.whole", least, LARGEST), Causes.number(json));
            return least;
        }
        return json.intValue();
    }

    BigDecimal number() {
        if (!json.isNumber() || isUnwieldy(json.decimalValue())) {
            refuse(Message.of("protocolfile.allowed.number"), Causes.number(json));
            return BigDecimal.ONE;
        }
        return json.decimalValue();
    }

    BigDecimal positive() {
        var number = number();
        if (number.signum() <= 0) {
            refuse(Message.of("protocolfile.allowed.positive"), Causes.number(json));
            return BigDecimal.ONE;
        }
        return number;
    }

    private static boolean isUnwieldy(BigDecimal number) {
        return number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS;
    }

    LocalDate date() {
        if (!json.isTextual() || json.textValue().isBlank()) {
            refuse(Message.of("protocolfile.allowed.text"), Causes.typeOf(json));
            return LocalDate.EPOCH;
        }
        try {
            return LocalDate.parse(json.textValue());
        } catch (DateTimeParseException e) {
            refuse(Message.of("protocolfile.allowed.date"), Message.of("protocolfile.cause.date"));
            return LocalDate.EPOCH;
        }
    }

    private static String shown(JsonNode json) {
        return abridged(json.toString());
    }

    static String abridged(String text) {
        var line = text.strip();
        return line.codePointCount(0, line.length()) <= LONGEST_SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }
}
