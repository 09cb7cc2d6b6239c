package visitwise.domain.lab;

import java.util.Optional;
import visitwise.domain.Message;

/** What somebody says why a result is kept, corrected or judged anew. It holds a letter of some script: a number says nothing. */
public final class GivenReason {

    private GivenReason() {}

    /** What is wrong with a reason; nothing as long as none is given. */
    public static Optional<Message> problem(String typed) {
        return typed.isBlank() || typed.codePoints().anyMatch(Character::isLetter)
                ? Optional.empty()
                : Optional.of(Message.of("results.problem.noWords", typed.strip()));
    }
}
