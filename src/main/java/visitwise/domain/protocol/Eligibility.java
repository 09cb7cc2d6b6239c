package visitwise.domain.protocol;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Works out criteria from recorded values. A value that is not there makes the answer "cannot tell", never "met". */
public final class Eligibility {

    /** What a criterion answers. */
    public enum Answer {
        MET,
        NOT_MET,
        CANNOT_TELL;

        private Answer and(Answer other) {
            if (this == NOT_MET || other == NOT_MET) {
                return NOT_MET;
            }
            return this == MET ? other : CANNOT_TELL;
        }

        private Answer or(Answer other) {
            if (this == MET || other == MET) {
                return MET;
            }
            return this == NOT_MET ? other : CANNOT_TELL;
        }
    }

    /** A criterion with what it answers. For an exclusion criterion MET means that it keeps the person out. */
    public record Answered(Criterion criterion, Answer answer) {

        /** True if this keeps the person out. */
        public boolean refuses() {
            return answer == (criterion.kind() == Criterion.Kind.INCLUSION ? Answer.NOT_MET : Answer.MET);
        }
    }

    private final Map<Measure, BigDecimal> values;

    /** Values as recorded, each in the unit of its measure. */
    public Eligibility(Map<Measure, BigDecimal> values) {
        this.values = Map.copyOf(values);
    }

    /** The criteria of a protocol that the program can work out, in its order. */
    public List<Answered> computable(Protocol protocol) {
        return protocol.criteria().stream()
                .flatMap(
                        criterion -> criterion.computable().stream().map(rule -> new Answered(criterion, answer(rule))))
                .toList();
    }

    public Answer answer(Rule rule) {
        return switch (rule) {
            case Rule.AllOf(var parts) -> parts.stream().map(this::answer).reduce(Answer.MET, Answer::and);
            case Rule.AnyOf(var parts) -> parts.stream().map(this::answer).reduce(Answer.NOT_MET, Answer::or);
            case Rule.Compare compare -> answer(compare);
        };
    }

    private Answer answer(Rule.Compare compare) {
        var value = values.get(compare.measure());
        if (value == null) {
            return Answer.CANNOT_TELL;
        }
        int order = value.compareTo(compare.threshold());
        boolean holds = switch (compare.comparison()) {
            case AT_LEAST -> order >= 0;
            case ABOVE -> order > 0;
            case AT_MOST -> order <= 0;
            case BELOW -> order < 0;
        };
        return holds ? Answer.MET : Answer.NOT_MET;
    }
}
