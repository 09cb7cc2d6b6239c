package visitwise.feature.trends.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.platform.background.Background;

/**
 * What the screens of charts work with.
 *
 * @param chooser asks for the file to save, proposing a name
 * @param said takes what came of saving
 * @param program its name and version, for the foot of the paper
 * @param demonstration true if the people are invented, which the paper then says
 */
public record ChartDesk(
        Background background,
        Supplier<LocalDateTime> now,
        BiFunction<@Nullable Window, String, Optional<Path>> chooser,
        Consumer<Message> said,
        String program,
        boolean demonstration) {

    LocalDate today() {
        return now.get().toLocalDate();
    }
}
