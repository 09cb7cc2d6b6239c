package visitwise.feature.trends;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.response.RuleSet;

/** What a chart of a study is of. */
public enum StudyTopic {
    UPCR(Topic.UPCR, null),
    PROTEIN_24H(Topic.PROTEIN_24H, null),
    CREATININE(Topic.CREATININE, null),
    EGFR(Topic.EGFR, null),
    PROTEIN_REMISSION(null, RuleSet.Kind.URINE_PROTEIN),
    HAEMATURIA_REMISSION(null, RuleSet.Kind.HAEMATURIA);

    private final @Nullable Topic topic;
    private final RuleSet.@Nullable Kind kind;

    StudyTopic(@Nullable Topic topic, RuleSet.@Nullable Kind kind) {
        this.topic = topic;
        this.kind = kind;
    }

    /** The quantity whose courses are drawn; empty if it is a share in remission. */
    public Optional<Topic> quantity() {
        return Optional.ofNullable(topic);
    }

    /** What it is called by: a quantity by its own name. */
    public Message named() {
        return Message.of(topic == null ? "trends.remission." + name() : "Topic." + topic.name());
    }

    /** What the share in remission is told of; empty if courses are drawn. */
    public Optional<RuleSet.Kind> remission() {
        return Optional.ofNullable(kind);
    }
}
