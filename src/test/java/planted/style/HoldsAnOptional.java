package planted.style;

import java.util.Optional;

public final class HoldsAnOptional {

    private final Optional<String> note = Optional.empty();

    public String note() {
        return note.orElse("");
    }
}
