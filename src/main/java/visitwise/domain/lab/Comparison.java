package visitwise.domain.lab;

import java.util.Optional;

/** How a reported number bounds the true value. */
public enum Comparison {
    LESS("<"),
    AT_MOST("<="),
    EXACT("="),
    AT_LEAST(">="),
    GREATER(">");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    /** What a bound says of a value that falls as this one rises. */
    public Comparison turned() {
        return switch (this) {
            case LESS -> GREATER;
            case AT_MOST -> AT_LEAST;
            case EXACT -> EXACT;
            case AT_LEAST -> AT_MOST;
            case GREATER -> LESS;
        };
    }

    /** How two bounded values bound one that rises with both; empty if they bound it from both sides. */
    public Optional<Comparison> with(Comparison other) {
        if (this == EXACT || this == other) {
            return Optional.of(other);
        }
        if (other == EXACT) {
            return Optional.of(this);
        }
        if (isUpper() != other.isUpper()) {
            return Optional.empty();
        }
        return Optional.of(isUpper() ? LESS : GREATER);
    }

    /** True if the true value lies at most there. */
    public boolean isUpper() {
        return this == LESS || this == AT_MOST;
    }
}
