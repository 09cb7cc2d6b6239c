package visitwise.feature.protocols.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visitwise.feature.protocols.AcceptSuggestions;
import visitwise.feature.protocols.ListProtocols;
import visitwise.feature.protocols.ui.ProtocolsViewModel.Deciding;
import visitwise.feature.protocols.ui.ProtocolsViewModel.UseCases;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;
import visitwise.storage.protocolfile.ProtocolFiles;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.HeldBackground;
import visitwise.testkit.Ward;

/** The protocols without a screen. */
class ProtocolsViewModelTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-16T01:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void theAnswerToTheLastQuestionStaysHoweverLateEarlierOnesCome() {
        try (var database = Database.open(DataFolder.at(folder), CLOCK)) {
            var background = new HeldBackground();
            var model = new ProtocolsViewModel(
                    null,
                    new UseCases(new ListProtocols(database, new ProtocolLibrary()), new AcceptSuggestions(database)),
                    new Deciding(() -> "Dr Li", () -> LocalDate.now(CLOCK)),
                    background,
                    _ -> {});
            background.run(
                    () -> database.change(
                            ChangeContext.firstEntry("Dr Li"), change -> Ward.running(change, "NCT06731192")),
                    _ -> {});
            model.read();
            background.finishTheLatestFirst();
            assertThat(model.protocols())
                    .as("what was read before the study was added, as it was asked last")
                    .hasSameSizeAs(ProtocolFiles.SHIPPED);
            model.read();
            background.finish();
            assertThat(model.protocols())
                    .singleElement()
                    .satisfies(one -> assertThat(one.protocol().id()).isEqualTo("NCT06731192"));
        }
    }
}
