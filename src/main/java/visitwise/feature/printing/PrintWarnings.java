package visitwise.feature.printing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import visitwise.domain.Message;
import visitwise.domain.protocol.Protocol;

/**
 * What to say before a schedule of a masked study is printed. It depends on the protocol alone: the same words for every
 * participant, so that they cannot tell the arm either.
 */
public final class PrintWarnings {

    private PrintWarnings() {}

    /** Empty for an open study, and for a masked one whose arms look the same on paper. */
    public static List<Message> before(Protocol protocol) {
        var shapes = ArmShapes.of(protocol);
        if (!protocol.design().isMasked() || !shapes.differ()) {
            return List.of();
        }
        List<Message> warnings = new ArrayList<>();
        joined("print.join.sentences", byVisits(shapes, PrintWarnings::difference))
                .ifPresent(list -> warnings.add(Message.of("print.shape.differ", list)));
        List<Message> leftOff = new ArrayList<>(byVisits(shapes, PrintWarnings::leftOff));
        if (shapes.datesDiffer()) {
            warnings.add(Message.of("print.shape.datesMayTell"));
            leftOff.add(Message.of("print.leftOff.anchors"));
        }
        joined("print.join.sentences", leftOff)
                .ifPresent(list -> warnings.add(Message.of("print.shape.leftOff", list)));
        return List.copyOf(warnings);
    }

    /** One message for all visits of which the same is true: {0} is left open for their codes. */
    private static List<Message> byVisits(ArmShapes shapes, Function<ArmDifference, Optional<Message>> said) {
        Map<Message, Set<String>> visits = new LinkedHashMap<>();
        for (var difference : shapes.differences()) {
            said.apply(difference)
                    .ifPresent(message -> visits.computeIfAbsent(message, _ -> new LinkedHashSet<>())
                            .add(difference.visit()));
        }
        return visits.entrySet().stream()
                .map(entry -> withVisits(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private static Message withVisits(Message message, List<String> visits) {
        List<Object> args = new ArrayList<>();
        args.add(words(visits));
        args.addAll(message.args());
        return new Message(message.key(), args);
    }

    private static Optional<Message> difference(ArmDifference difference) {
        return Optional.of(
                switch (difference) {
                    case ArmDifference.OnlyPlannedIn only -> Message.of("print.shape.planned", words(only.arms()));
                    case ArmDifference.CountedDifferently counted ->
                        Message.of("print.shape.counted", words(counted.arms()));
                    case ArmDifference.OnlyInfusedIn only -> Message.of("print.shape.infused", words(only.arms()));
                    case ArmDifference.OnlyAssessedIn only ->
                        Message.of("print.shape.assessed", only.assessment(), words(only.arms()));
                    case ArmDifference.LimitedDifferently _ -> Message.of("print.shape.limited");
                    case ArmDifference.NamedDifferently _ -> Message.of("print.shape.named");
                });
    }

    private static Optional<Message> leftOff(ArmDifference difference) {
        return switch (difference) {
            case ArmDifference.OnlyPlannedIn _ -> Optional.of(Message.of("print.leftOff.allButDate"));
            case ArmDifference.CountedDifferently _ -> Optional.empty();
            case ArmDifference.OnlyInfusedIn _ -> Optional.of(Message.of("print.leftOff.infusion"));
            case ArmDifference.OnlyAssessedIn only ->
                Optional.of(Message.of("print.leftOff.assessment", only.assessment()));
            case ArmDifference.LimitedDifferently _ -> Optional.of(Message.of("print.leftOff.window"));
            case ArmDifference.NamedDifferently _ -> Optional.of(Message.of("print.leftOff.name"));
        };
    }

    private static Message words(List<String> words) {
        var messages =
                words.stream().map(word -> Message.of("print.words", word)).toList();
        return joined("print.join.words", messages).orElseGet(() -> Message.of("print.nothing"));
    }

    private static Optional<Message> joined(String key, List<Message> messages) {
        return messages.stream().reduce((earlier, later) -> Message.of(key, earlier, later));
    }
}
