package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visitwise.domain.participant.ParticipantId;
import visitwise.platform.i18n.Language;
import visitwise.platform.navigation.Route;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;

/** Screens whose database is gone say so, and offer to read again, instead of reading for ever. */
class FailedReadScreenTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-16T01:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void everyScreenThatCannotBeReadOffersToReadAgain() {
        var database = Database.open(DataFolder.at(folder), CLOCK);
        try (var desktop = RunningDesktop.over(database, CLOCK, Language.EN)) {
            database.close();
            var nobody = new ParticipantId(UUID.fromString("0190d3a0-0000-7000-8000-000000000001"));
            for (Route route : List.of(
                    new Route.Today(),
                    new Route.Participants(null),
                    new Route.Enrol(null),
                    new Route.PasteResults(null),
                    new Route.Results(nobody, "D0"),
                    new Route.SetUp(),
                    new Route.PrintDayList(LocalDate.now(CLOCK)),
                    new Route.File(nobody, Route.File.Tab.SCHEDULE))) {
                desktop.start(route);
                assertThat(desktop.words())
                        .as(route.toString())
                        .contains("This could not be read just now; nothing was changed.")
                        .doesNotContain("Reading");
                desktop.screen().click(desktop.find(Button.class, one -> "Read again".equals(one.getText())));
                desktop.settle();
                assertThat(desktop.words()).as(route.toString()).contains("Read again");
            }
        }
    }
}
