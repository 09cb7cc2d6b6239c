package visitwise.domain.lab;

/** What can be said of a value that may only be bounded. */
public enum Answer {
    YES,
    NO,
    CANNOT_TELL;

    public Answer and(Answer other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES ? other : CANNOT_TELL;
    }

    public Answer or(Answer other) {
        if (this == YES || other == YES) {
            return YES;
        }
        return this == NO ? other : CANNOT_TELL;
    }

    public Answer not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case CANNOT_TELL -> CANNOT_TELL;
        };
    }
}
