package visitwise.storage.protocolfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import visitwise.domain.protocol.Measure;

class ProtocolSchemaTest {

    private static final Path SHIPPED = Path.of("src/main/resources/visitwise/protocols");
    private static final Path BROKEN = Path.of("src/test/resources/visitwise/protocols/broken");
    private static final Path SCHEMA = SHIPPED.resolve("protocol.schema.json");
    private static final Path EXAMPLE = Path.of("src/docs/example-protocol.json");
    private static final Path DOCUMENTATION = Path.of("src/docs/protocol-format.md");

    private static final Set<String> NOT_JSON = Set.of(
            "comma-missing.json",
            "empty.json",
            "encoding-not-utf-8.json",
            "key-twice.json",
            "not-json.json",
            "truncated.json");

    /** Their structure is sound: what is wrong is what one part demands of another. */
    private static final Set<String> STRUCTURE_SOUND = Set.of(
            "anchors-in-a-circle.json",
            "arm-without-visits.json",
            "arms-overlap.json",
            "code-twice.json",
            "dose-without-infusions.json",
            "doses-out-of-order.json",
            "doses-not-as-many-as-stated.json",
            "interval-contradicts-visits.json",
            "reference-unknown.json");

    private final ObjectMapper json = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    @Test
    void fiveProtocolsAreShipped() throws IOException {
        assertThat(shipped())
                .extracting(file -> file.getFileName().toString())
                .containsExactly(
                        "ISRCTN62094626.json",
                        "NCT04318600.json",
                        "NCT04562025.json",
                        "NCT06731192.json",
                        "NCT07240987.json");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aShippedProtocolFollowsTheSchema(Path file) throws IOException {
        assertThat(problems(file)).isEmpty();
    }

    @Test
    void theExampleFollowsTheSchemaAndStandsInTheDocumentation() throws IOException {
        assertThat(problems(EXAMPLE)).isEmpty();
        assertThat(Files.readString(DOCUMENTATION)).contains(Files.readString(EXAMPLE));
    }

    @ParameterizedTest
    @MethodSource("structurallyBroken")
    void aStructurallyBrokenFileIsRefused(Path file) throws IOException {
        assertThat(problems(file)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("soundInStructure")
    void crossChecksAreLeftToTheProgram(Path file) throws IOException {
        assertThat(problems(file)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("notJson")
    void aFileThatIsNotJsonDoesNotGetAsFarAsTheSchema(Path file) {
        assertThatThrownBy(() -> problems(file))
                .isInstanceOfAny(JsonProcessingException.class, CharacterCodingException.class);
    }

    @Test
    void theSchemaKnowsEveryMeasureWithItsUnit() throws IOException {
        var comparison = json.readTree(Files.readString(SCHEMA)).at("/$defs/comparison");
        var units = new HashMap<String, String>();
        for (var pair : comparison.get("oneOf")) {
            for (var measure : pair.at("/properties/measure/enum")) {
                units.put(measure.textValue(), pair.at("/properties/unit/const").textValue());
            }
        }

        var expected = Arrays.stream(Measure.values())
                .collect(Collectors.toMap(
                        measure -> measure.name().toLowerCase(Locale.ROOT).replace('_', '-'), Measure::unit));
        assertThat(units).isEqualTo(expected);
        assertThat(words(comparison.at("/properties/measure/enum")))
                .containsExactlyInAnyOrderElementsOf(units.keySet());
    }

    static List<Path> shipped() throws IOException {
        return files(SHIPPED, file -> !file.equals(SCHEMA));
    }

    static List<Path> notJson() throws IOException {
        return broken(NOT_JSON::contains);
    }

    static List<Path> soundInStructure() throws IOException {
        return broken(STRUCTURE_SOUND::contains);
    }

    static List<Path> structurallyBroken() throws IOException {
        return broken(name -> !NOT_JSON.contains(name) && !STRUCTURE_SOUND.contains(name));
    }

    private static List<Path> broken(Predicate<String> wanted) throws IOException {
        return files(BROKEN, file -> wanted.test(file.getFileName().toString()));
    }

    private static List<Path> files(Path folder, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(file -> file.toString().endsWith(".json"))
                    .filter(wanted)
                    .sorted()
                    .toList();
        }
    }

    private static Stream<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::textValue);
    }

    private Set<ValidationMessage> problems(Path file) throws IOException {
        return schema().validate(json.readValue(Files.readString(file), JsonNode.class));
    }

    private static JsonSchema schema() throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(SCHEMA));
    }
}
