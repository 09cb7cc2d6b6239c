package visitwise.storage.protocolfile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** JSON read into a tree that remembers on which line each place stands. */
record JsonText(JsonNode root, Map<String, Integer> lines, Set<String> writtenTwice) {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * Reads a text that should be JSON.
     *
     * @throws JsonProcessingException if it is not; it says where
     */
    static JsonText parse(String text) throws JsonProcessingException {
        var root = MAPPER.readTree(text);
        var lines = new HashMap<String, Integer>();
        var twice = new LinkedHashSet<String>();
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                note(parser, token, lines, twice);
            }
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory failed", e);
        }
        return new JsonText(root, lines, twice);
    }

    private static void note(JsonParser parser, JsonToken token, Map<String, Integer> lines, Set<String> twice) {
        if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
            return;
        }
        var context = parser.getParsingContext();
        boolean opens = token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
        var place = place(opens ? context.getParent() : context);
        int line = parser.currentTokenLocation().getLineNr();
        if (token == JsonToken.FIELD_NAME) {
            if (lines.putIfAbsent(place, line) != null) {
                twice.add(place);
            }
        } else {
            lines.putIfAbsent(place, line);
        }
    }

    private static String place(JsonStreamContext context) {
        if (context.inRoot()) {
            return "";
        }
        var outer = place(context.getParent());
        if (context.inArray()) {
            return outer + "[" + context.getCurrentIndex() + "]";
        }
        return Fields.place(outer, context.getCurrentName());
    }
}
