package visitwise.domain.lab;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import visitwise.domain.Message;
import visitwise.domain.lab.renal.Equation;
import visitwise.domain.lab.renal.RenalInput;

/** A reason as the record keeps it: the key of its text and what the text's places stand for, in no language. */
public final class KeptReason {

    private static final String BETWEEN = "|";

    private KeptReason() {}

    public static String kept(Message reason) {
        return Stream.concat(Stream.of(reason.key()), reason.args().stream().map(String::valueOf))
                .collect(Collectors.joining(BETWEEN));
    }

    /** The reason that was kept, so that it can be said in any language. */
    public static Message told(String kept) {
        var parts = List.of(kept.split("\\" + BETWEEN, -1));
        return new Message(
                parts.getFirst(),
                parts.stream().skip(1).map(KeptReason::meaning).toList());
    }

    /** Names of inputs and of equations were kept; everything else is a number. */
    private static Object meaning(String part) {
        return Stream.<Enum<?>[]>of(RenalInput.values(), Equation.values())
                .flatMap(Arrays::stream)
                .filter(constant -> constant.name().equals(part))
                .<Object>map(constant -> constant)
                .findFirst()
                .orElse(part);
    }
}
