package planted.domain;

import java.time.LocalDate;

public record ReadsTheClock(LocalDate date) {

    public boolean isPast() {
        return date.isBefore(LocalDate.now());
    }
}
