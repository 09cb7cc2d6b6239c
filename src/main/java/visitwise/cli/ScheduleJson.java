package visitwise.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Text;
import visitwise.domain.schedule.DueVisit;
import visitwise.platform.i18n.Messages;

/** A schedule as JSON: codes in lower case with hyphens, a date that is not known as null. */
record ScheduleJson(Messages messages) {

    private static final JsonMapper MAPPER = new JsonMapper();

    byte[] write(Schedule schedule) throws JsonProcessingException {
        var root = MAPPER.createObjectNode();
        root.put("protocol", schedule.protocol().id());
        root.put("version", schedule.protocol().version());
        root.put("arm", schedule.arm().code());
        root.put("asOf", schedule.today().toString());
        put(root, "enrolment", schedule.dates().enrolment());
        put(root, "firstDose", schedule.dates().firstDose());
        put(root, "lastDose", schedule.dates().lastDose());
        var visits = root.putArray("visits");
        schedule.visits().forEach(visit -> visit(visits.addObject(), schedule, visit));
        return (MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private void visit(ObjectNode node, Schedule schedule, DueVisit visit) {
        node.put("visit", visit.code());
        text(node.putObject("label"), visit.visit().label());
        put(node, "target", visit.target());
        node.put("windowStated", visit.allowed().isStated());
        put(node, "earliest", visit.allowed().earliest());
        put(node, "latest", visit.allowed().latest());
        node.put("certainty", code(visit.certainty()));
        node.put("state", code(visit.state()));
        put(node, "actual", visit.actual());
        visit.visit().doseNumber().ifPresent(dose -> node.put("dose", dose));
        assessments(node.putArray("assessments"), schedule, visit);
        node.put("why", messages.text(visit.why().message()));
        visit.conflict().ifPresent(problem -> node.put("problem", messages.text(problem)));
    }

    private static void assessments(ArrayNode array, Schedule schedule, DueVisit visit) {
        for (var code : visit.visit().assessmentsIn(schedule.arm().code())) {
            schedule.protocol().assessment(code).ifPresent(assessment -> {
                var node = array.addObject();
                node.put("code", code);
                text(node.putObject("name"), assessment.name());
            });
        }
    }

    private static void text(ObjectNode node, Text text) {
        node.put("en", text.en());
        node.put("zh", text.zh());
    }

    private static void put(ObjectNode node, String name, @Nullable LocalDate date) {
        node.put(name, date == null ? null : date.toString());
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
