package visitwise.feature.results.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import visitwise.domain.Message;
import visitwise.domain.lab.LabResult;
import visitwise.domain.participant.ParticipantId;
import visitwise.feature.results.PasteResults;
import visitwise.feature.results.PastedRow;
import visitwise.platform.preferences.Preferences;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;
import visitwise.storage.database.Outcome;
import visitwise.storage.lab.LabResultStore;
import visitwise.storage.participant.ParticipantStore;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.HeldBackground;
import visitwise.testkit.Ward;

/** Tables of results that are pasted for one child, without a screen. */
abstract class PasteDesk {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-16T01:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final ObjectProperty<Preferences> preferences = new SimpleObjectProperty<>(Preferences.first("Dr Li"));
    final HeldBackground background = new HeldBackground();
    final List<Message> said = new ArrayList<>();
    Database database;
    ParticipantId child;
    PasteViewModel model;

    @BeforeEach
    final void open() {
        database = Database.open(DataFolder.at(folder), CLOCK);
        var enrolled = database.change(ChangeContext.firstEntry("Dr Li"), change -> {
            var ward = Ward.running(change, "ISRCTN62094626");
            return new ParticipantId(new ParticipantStore()
                    .add(change, ward.site(), ward.participant("ALP-1"))
                    .id());
        });
        child = ((Outcome.Saved<ParticipantId>) enrolled).value();
        model = opened();
    }

    /** A page of its own, which knows what was decided before. */
    final PasteViewModel opened() {
        var useCases = new PasteViewModel.UseCases(
                new PasteResults(database, new ProtocolLibrary()),
                new PasteViewModel.Memory(new PasteMemory(preferences), new SheetMemory(preferences)),
                () -> "Dr Li",
                () -> LocalDateTime.now(CLOCK));
        return new PasteViewModel(child, useCases, background, said::add);
    }

    @AfterEach
    final void close() {
        database.close();
    }

    final void paste(String table) {
        model.paste(table);
        background.finish();
    }

    final PastedRow row(int place) {
        return Objects.requireNonNull(model.previewProperty().get()).rows().get(place);
    }

    final List<String> stored() {
        return database.read(reading -> new LabResultStore().ofAll(reading, List.of(child))).stream()
                .map(stored -> stored.value())
                .map(LabResult::reported)
                .map(reported -> reported.text())
                .toList();
    }
}
