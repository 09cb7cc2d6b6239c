package visitwise.storage.protocolfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import visitwise.domain.Message;
import visitwise.domain.protocol.Limits;
import visitwise.domain.protocol.PlannedVisit;
import visitwise.domain.protocol.PlannedVisit.ArmAssessment;

/** Reads planned visits. */
final class VisitReader {

    private final TimingReader timings;
    private final Set<String> arms;
    private final Set<String> epochs;
    private final Set<String> assessments;

    VisitReader(Sources sources, Set<String> arms, Set<String> epochs, Set<String> assessments) {
        this.timings = new TimingReader(sources);
        this.arms = arms;
        this.epochs = epochs;
        this.assessments = assessments;
    }

    PlannedVisit visit(Fields fields) {
        var inArms = fields.optional("arms").map(v -> arms(v, arms)).orElse(arms);
        return new PlannedVisit(
                fields.required("code").code(),
                fields.bilingual("label"),
                fields.required("epoch").reference(epochs),
                inArms,
                fields.optional("dose").map(v -> v.whole(1)).orElse(null),
                timings.timing(fields.required("timing").fields()),
                timings.limits(fields),
                fields.optional("suggested").map(this::suggested).orElse(Limits.NOT_STATED),
                assessments(fields.required("assessments"), inArms));
    }

    private List<ArmAssessment> assessments(Value value, Set<String> visitArms) {
        var read = new ArrayList<ArmAssessment>();
        for (var item : value.items()) {
            var assessment = assessment(item, visitArms);
            if (read.stream().anyMatch(a -> a.assessment().equals(assessment.assessment()))) {
                item.refuse(
                        Message.of("protocolfile.allowed.unique", "assessments"),
                        Message.of("protocolfile.cause.duplicate"));
            }
            read.add(assessment);
        }
        return read;
    }

    private Limits suggested(Value value) {
        var fields = value.fields();
        var limits = timings.limits(fields);
        if (limits.equals(Limits.NOT_STATED) && value.json().isEmpty()) {
            value.refuse(Message.of("protocolfile.allowed.suggested"), Message.of("protocolfile.cause.emptyList"));
        }
        fields.end();
        return limits;
    }

    private static Set<String> arms(Value value, Set<String> allowed) {
        var named = value.eachOnce(v -> v.reference(allowed));
        if (named.isEmpty()) {
            value.refuse(
                    Message.of("protocolfile.allowed.oneOf", String.join(", ", allowed)),
                    Message.of("protocolfile.cause.noArms"));
            return allowed;
        }
        return Set.copyOf(named);
    }

    private ArmAssessment assessment(Value value, Set<String> visitArms) {
        if (value.isText()) {
            return new ArmAssessment(value.reference(assessments), visitArms);
        }
        var fields = value.fields();
        var assessment = new ArmAssessment(
                fields.required("code").reference(assessments), arms(fields.required("arms"), visitArms));
        fields.end();
        return assessment;
    }
}
