package visitwise.feature.enrolment.ui;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.protocol.Criterion;
import visitwise.domain.protocol.Eligibility;
import visitwise.domain.protocol.Eligibility.Answer;
import visitwise.domain.protocol.Eligibility.Answered;
import visitwise.domain.protocol.Measure;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.protocol.Rule;
import visitwise.feature.enrolment.Candidate;
import visitwise.feature.enrolment.Enrolment;
import visitwise.platform.form.Choices;
import visitwise.platform.form.Field;

/** The criteria of the chosen study: those worked out while somebody types, and those a person answers. */
final class CriteriaModel {

    static final Choices<Answer> ANSWERS =
            new Choices<>(List.of(Answer.MET, Answer.NOT_MET, Answer.CANNOT_TELL), Answer::name);

    private final EnrolFields fields;
    /** By protocol and code, so that going to another study and back loses nothing. */
    private final Map<String, Field<Answer>> answers = new HashMap<>();

    private final ReadOnlyObjectWrapper<@Nullable Protocol> protocol = new ReadOnlyObjectWrapper<>(this, "protocol");
    private final ReadOnlyObjectWrapper<List<Answered>> answered =
            new ReadOnlyObjectWrapper<>(this, "answered", List.of());
    private final ReadOnlyObjectWrapper<Map<String, Message>> refusals =
            new ReadOnlyObjectWrapper<>(this, "refusals", Map.of());

    CriteriaModel(EnrolFields fields) {
        this.fields = fields;
        Stream.of(fields.birthDate.field(), fields.signedOn.field(), fields.weight)
                .forEach(field -> field.valueProperty().subscribe(this::workOut));
        fields.measured.values().forEach(field -> field.valueProperty().subscribe(this::workOut));
    }

    /** Null as long as no study is chosen. */
    ReadOnlyObjectProperty<@Nullable Protocol> protocolProperty() {
        return protocol.getReadOnlyProperty();
    }

    /** Every criterion with its answer as things stand, in the order of the protocol. */
    ReadOnlyObjectProperty<List<Answered>> answeredProperty() {
        return answered.getReadOnlyProperty();
    }

    /** Why an answer of a person keeps somebody out, by code, until another answer is given. The answer itself stays. */
    ReadOnlyObjectProperty<Map<String, Message>> refusalsProperty() {
        return refusals.getReadOnlyProperty();
    }

    void of(@Nullable Protocol chosen) {
        refusals.set(Map.of());
        protocol.set(chosen);
        workOut();
    }

    /** What a person says about a criterion. */
    Field<Answer> answer(Criterion criterion) {
        var now = protocol.get();
        return answers.computeIfAbsent((now == null ? "" : now.id()) + "/" + criterion.code(), _ -> {
            var field = new Field<>(ANSWERS);
            field.valueProperty().subscribe((_, _) -> answered(criterion));
            return field;
        });
    }

    /** The values that the rules of the study ask for, beside age and weight, in the order of their first use. */
    List<Measure> measures() {
        var now = protocol.get();
        return now == null
                ? List.of()
                : now.criteria().stream()
                        .flatMap(criterion -> criterion.computable().stream())
                        .flatMap(CriteriaModel::measures)
                        .distinct()
                        .filter(fields.measured::containsKey)
                        .toList();
    }

    /** What was typed of those values. */
    Map<Measure, BigDecimal> measured() {
        var values = new EnumMap<Measure, BigDecimal>(Measure.class);
        measures().forEach(measure -> field(measure).value().ifPresent(value -> values.put(measure, value)));
        return values;
    }

    Field<BigDecimal> field(Measure measure) {
        var field = fields.measured.get(measure);
        return field == null ? fields.weight : field;
    }

    /** What a person said, by code. */
    Map<String, Answer> said() {
        var said = new LinkedHashMap<String, Answer>();
        byPerson()
                .forEach(
                        criterion -> answer(criterion).value().ifPresent(answer -> said.put(criterion.code(), answer)));
        return said;
    }

    /** The criteria that the program cannot work out. */
    List<Criterion> byPerson() {
        var now = protocol.get();
        return now == null
                ? List.of()
                : now.criteria().stream()
                        .filter(criterion -> criterion.computable().isEmpty())
                        .toList();
    }

    /** Marks the fields whose values keep the person out, and says it at the answers that do. */
    void refuse(List<Answered> refusing) {
        var asTheyStood = answered.get();
        var messages = new HashMap<String, Message>();
        for (var one : refusing) {
            var criterion = one.criterion();
            var message = Message.of("enrolment.refused." + criterion.kind(), criterion.code(), criterion.text());
            criterion
                    .computable()
                    .ifPresentOrElse(
                            rule -> measures(rule).distinct().forEach(measure -> of(measure, message)),
                            () -> messages.put(criterion.code(), message));
        }
        refusals.set(Map.copyOf(messages));
        // A refused field has no value, but how the criteria stand is what refuses it.
        answered.set(asTheyStood);
    }

    private void answered(Criterion criterion) {
        var left = new HashMap<>(refusals.get());
        left.remove(criterion.code());
        refusals.set(Map.copyOf(left));
        workOut();
    }

    private void of(Measure measure, Message message) {
        var field = measure == Measure.AGE ? fields.birthDate.field() : field(measure);
        if (field.value().isPresent()) {
            field.refuse(message);
        }
    }

    private void workOut() {
        var now = protocol.get();
        if (now == null) {
            answered.set(List.of());
            return;
        }
        var known = Enrolment.known(
                EnrolFields.of(fields.birthDate),
                EnrolFields.of(fields.signedOn),
                fields.weight.valueProperty().get(),
                measured());
        answered.set(Candidate.criteria(now, new Eligibility(known).computable(now), said()));
    }

    private static Stream<Measure> measures(Rule rule) {
        return switch (rule) {
            case Rule.AllOf(var parts) -> parts.stream().flatMap(CriteriaModel::measures);
            case Rule.AnyOf(var parts) -> parts.stream().flatMap(CriteriaModel::measures);
            case Rule.Compare compare -> Stream.of(compare.measure());
        };
    }
}
