package visitwise.storage.protocolfile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import visitwise.domain.protocol.Arm;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.schedule.ReportedDates;
import visitwise.domain.schedule.Scheduler;

/** The example with random faults: always an answer, never a file the schema refuses, never one that cannot be planned. */
class MutatedProtocolPropertyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final List<String> STAND_INS = List.of(
            "null", "\"?\"", "\"\"", "-1", "0", "1e99", "2000000000", "\"P1Y\"", "[]", "{}", "true", "\"visit:M3\"");

    private final ObjectMapper mapper = new ObjectMapper();
    private final JsonNode example = mapper.readTree(Files.readString(Path.of("src/docs/example-protocol.json")));
    private final JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(Path.of("src/main/resources/visitwise/protocols/protocol.schema.json")));

    MutatedProtocolPropertyTest() throws IOException {}

    @Property(tries = 2000)
    void aFileIsReadWholeOrRefused(@ForAll long seed) throws IOException {
        var random = new Random(seed);
        var mutated = example.deepCopy();
        for (int i = 0; i <= random.nextInt(2); i++) {
            mutate(mutated, random);
        }
        switch (ProtocolFiles.read("mutated.json", mapper.writeValueAsBytes(mutated))) {
            case ProtocolReading.Refused(var problems) -> assertThat(problems).isNotEmpty();
            case ProtocolReading.Accepted(var protocol) -> {
                assertThat(schema.validate(mutated)).as("%s", mutated).isEmpty();
                protocol.arms().forEach(arm -> plan(protocol, arm));
            }
        }
    }

    private static void plan(Protocol protocol, Arm arm) {
        for (var dates : List.of(
                new ReportedDates(DAY, null, null),
                new ReportedDates(DAY, DAY, null),
                new ReportedDates(DAY, DAY, DAY.plusDays(21)))) {
            var visits = Scheduler.plan(protocol, arm, dates.asOf(arm, DAY), DAY);
            assertThat(visits).hasSameSizeAs(protocol.visitsOf(arm));
        }
    }

    private void mutate(JsonNode root, Random random) throws IOException {
        var places = new ArrayList<ContainerNode<?>>();
        collect(root, places);
        var standIn = mapper.readTree(STAND_INS.get(random.nextInt(STAND_INS.size())));
        switch (places.get(random.nextInt(places.size()))) {
            case ObjectNode object
            when !object.isEmpty() -> {
                var names = new ArrayList<String>();
                object.fieldNames().forEachRemaining(names::add);
                var name = names.get(random.nextInt(names.size()));
                if (random.nextBoolean()) {
                    object.remove(name);
                } else {
                    object.set(name, standIn);
                }
            }
            case ArrayNode array
            when !array.isEmpty() -> {
                int index = random.nextInt(array.size());
                switch (random.nextInt(3)) {
                    case 0 -> array.remove(index);
                    case 1 -> array.set(index, standIn);
                    default -> array.insert(0, array.get(index).deepCopy());
                }
            }
            default -> {}
        }
    }

    private static void collect(JsonNode node, List<ContainerNode<?>> places) {
        if (node instanceof ContainerNode<?> container) {
            places.add(container);
            container.forEach(child -> collect(child, places));
        }
    }
}
