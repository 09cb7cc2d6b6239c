package visitwise.storage.protocolfile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import visitwise.domain.Message;
import visitwise.domain.Text;

/** The fields of one object of the file. Those nobody asked for are reported by {@link #end}. */
final class Fields {

    private final Problems problems;
    private final JsonNode json;
    private final String place;
    private final Set<String> asked = new LinkedHashSet<>();

    Fields(Problems problems, JsonNode json, String place) {
        this.problems = problems;
        this.json = json;
        this.place = place;
    }

    String place() {
        return place;
    }

    Problems problems() {
        return problems;
    }

    Value required(String name) {
        return optional(name).orElseGet(() -> {
            if (json.isObject()) {
                problems.add(
                        placeOf(name),
                        null,
                        Message.of("protocolfile.allowed.present", name),
                        Message.of("protocolfile.cause.missing"));
            }
            return new Value(problems, MissingNode.getInstance(), placeOf(name));
        });
    }

    /** The field, if it is written; null counts as a value of the wrong type. */
    Optional<Value> optional(String name) {
        asked.add(name);
        var field = json.path(name);
        return field.isMissingNode() ? Optional.empty() : Optional.of(new Value(problems, field, placeOf(name)));
    }

    Text bilingual(String name) {
        return bilingual(required(name));
    }

    private Text bilingual(Value value) {
        if (value.isMissing()) {
            return new Text("?", "?");
        }
        var both = value.fields();
        var text = new Text(both.required("en").text(), both.required("zh").text());
        both.end();
        return text;
    }

    Optional<Text> optionalBilingual(String name) {
        return optional(name).map(this::bilingual);
    }

    /** Reports the fields that the format does not know. */
    void end() {
        json.fieldNames().forEachRemaining(name -> {
            if (!asked.contains(name)) {
                problems.add(
                        placeOf(name),
                        name,
                        Message.of("protocolfile.allowed.fields", String.join(", ", asked)),
                        Causes.unknownField(name, asked));
            }
        });
    }

    private String placeOf(String name) {
        return place(place, name);
    }

    /** The place of a field in an object at a place; a name that would be unclear there stands in brackets. */
    static String place(String outer, String name) {
        if (name.contains(".") || name.contains("[")) {
            return outer + "[\"" + name + "\"]";
        }
        return outer.isEmpty() ? name : outer + "." + name;
    }
}
