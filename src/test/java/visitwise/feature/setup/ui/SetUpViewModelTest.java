package visitwise.feature.setup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visitwise.feature.setup.ListStudies;
import visitwise.feature.setup.SetUpSite;
import visitwise.feature.setup.ui.SetUpViewModel.Phase;
import visitwise.platform.preferences.Preferences;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;
import visitwise.storage.protocolfile.ProtocolFiles;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.HeldBackground;

/** Setting up without a screen. */
class SetUpViewModelTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-16T01:00:00Z"), ZoneOffset.UTC);
    private static final String ALPORT = "ISRCTN62094626";

    @TempDir
    private Path folder;

    private final HeldBackground background = new HeldBackground();
    private Database database;

    @BeforeEach
    void start() {
        database = Database.open(DataFolder.at(folder), CLOCK);
    }

    @AfterEach
    void stop() {
        database.close();
    }

    private SetUpViewModel open() {
        return new SetUpViewModel(new SetUpDesk(
                new SetUpSite(database),
                new ListStudies(database, new ProtocolLibrary()),
                background,
                () -> LocalDate.now(CLOCK),
                new SimpleObjectProperty<>(Preferences.first("Dr Li"))));
    }

    private static StudyOffer alport(SetUpViewModel model) {
        return model.offersProperty().get().stream()
                .filter(offer -> offer.protocol().equals(ALPORT))
                .findFirst()
                .orElseThrow();
    }

    private void add(String code) {
        var model = open();
        background.finish();
        model.code().typedProperty().set(code);
        model.name().typedProperty().set("Hospital " + code);
        alport(model).chosenProperty().set(true);
        model.save();
        background.finish();
        assertThat(model.phaseProperty().get()).isEqualTo(new Phase.Done("Hospital " + code, 1));
    }

    @Test
    void everythingIsReadOnceAndInTheBackground() {
        add("01");
        var model = open();
        assertThat(model.offersProperty().get()).isEmpty();
        assertThat(model.phaseProperty().get()).isEqualTo(new Phase.Reading());
        model.code().typedProperty().set("0");
        model.save();
        assertThat(background.waiting()).isEqualTo(1);
        background.finish();
        assertThat(model.offersProperty().get())
                .extracting(StudyOffer::protocol)
                .isEqualTo(ProtocolFiles.SHIPPED);
        assertThat(alport(model).numbers().typed()).isEqualTo("ALP-0-{000}");
        for (var typed : List.of("02", "021", "02")) {
            model.code().typedProperty().set(typed);
            assertThat(alport(model).numbers().typed()).isEqualTo("ALP-" + typed + "-{000}");
        }
        assertThat(background.waiting()).isZero();
    }

    @Test
    void whatWasRefusedIsLookedAtAgain() {
        var late = open();
        background.finish();
        add("01");
        late.code().typedProperty().set("02");
        late.name().typedProperty().set("Second");
        alport(late).chosenProperty().set(true);
        late.save();
        background.finish();
        assertThat(late.phaseProperty().get()).isEqualTo(new Phase.Refused());
        assertThat(alport(late).numbers().errorProperty().get()).isNotNull();
        late.save();
        background.finish();
        assertThat(late.phaseProperty().get()).isEqualTo(new Phase.Refused());
        alport(late).numbers().typedProperty().set("ALP-02-{000}");
        late.save();
        background.finish();
        assertThat(late.phaseProperty().get()).isEqualTo(new Phase.Done("Second", 1));
    }

    @Test
    void aFailedReadIsSaidAndCanBeRepeated() {
        database.close();
        var model = open();
        background.finish();
        assertThat(model.phaseProperty().get()).isEqualTo(new Phase.Failed());
        assertThat(background.shown()).hasSize(1);
        model.save();
        model.read();
        assertThat(model.phaseProperty().get()).isEqualTo(new Phase.Reading());
        assertThat(background.waiting()).isEqualTo(1);
    }
}
