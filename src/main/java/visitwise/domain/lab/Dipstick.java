package visitwise.domain.lab;

import java.util.Arrays;
import java.util.Optional;

/** What a test strip for protein shows, from none to most. */
public enum Dipstick {
    NEGATIVE("NEG"),
    TRACE("TRACE"),
    ONE("1+"),
    TWO("2+"),
    THREE("3+"),
    FOUR("4+");

    private final String code;

    Dipstick(String code) {
        this.code = code;
    }

    /** As the catalogue writes it. */
    public String code() {
        return code;
    }

    public boolean isAtLeast(Dipstick other) {
        return compareTo(other) >= 0;
    }

    public static Optional<Dipstick> of(String code) {
        return Arrays.stream(values()).filter(d -> d.code.equals(code)).findFirst();
    }
}
