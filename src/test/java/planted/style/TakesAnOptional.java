package planted.style;

import java.util.Optional;

public final class TakesAnOptional {

    public String text(Optional<String> note) {
        return note.orElse("");
    }
}
