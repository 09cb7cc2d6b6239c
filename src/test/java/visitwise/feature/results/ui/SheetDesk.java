package visitwise.feature.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import visitwise.domain.Message;
import visitwise.domain.lab.Analyte;
import visitwise.domain.lab.SpecimenId;
import visitwise.domain.lab.UrineCollection;
import visitwise.domain.lab.panel.Cell;
import visitwise.domain.participant.AgreedDates;
import visitwise.domain.participant.Participant;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.Sex;
import visitwise.domain.schedule.AnchorDates;
import visitwise.domain.schedule.Disposition;
import visitwise.feature.results.OpenSheet;
import visitwise.feature.results.SaveSheet;
import visitwise.feature.results.Sheet;
import visitwise.feature.results.SheetDraft;
import visitwise.feature.results.SheetOf;
import visitwise.feature.results.SheetOutcome;
import visitwise.platform.drafts.Drafts;
import visitwise.platform.navigation.Route;
import visitwise.platform.preferences.Preferences;
import visitwise.storage.database.Change;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;
import visitwise.storage.database.Outcome;
import visitwise.storage.labcatalogue.ShippedCatalogue;
import visitwise.storage.participant.AgreedDatesStore;
import visitwise.storage.participant.ParticipantStore;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.storage.study.StudyStore;
import visitwise.testkit.HeldBackground;
import visitwise.testkit.SteppingClock;
import visitwise.testkit.Ward;

/** Sheets of one boy without a screen: Day 0 was on 2 November 2026, today is the 16th. */
abstract class SheetDesk {

    static final LocalDate DAY0 = LocalDate.of(2026, 11, 2);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    static final ChangeContext CHEN = ChangeContext.firstEntry("Chen Jie");

    @TempDir
    Path folder;

    final SteppingClock clock = new SteppingClock(Instant.parse("2026-11-16T12:00:00Z"));
    final HeldBackground background = new HeldBackground();
    final ObjectProperty<Preferences> preferences = new SimpleObjectProperty<>(Preferences.first("Dr Li"));
    final SheetMemory memory = new SheetMemory(preferences);
    final List<SheetViewModel.Saved> saved = new ArrayList<>();
    final List<Message> said = new ArrayList<>();
    Database database;
    Drafts drafts;
    Ward ward;
    ParticipantId boy;

    @BeforeEach
    final void start() {
        database = Database.open(DataFolder.at(folder), clock);
        drafts = Drafts.in(folder.resolve("drafts"), clock, said::add);
        ward = changed(change -> Ward.running(change, "ISRCTN62094626"));
        boy = enrolled();
    }

    @AfterEach
    final void stop() {
        drafts.close();
        database.close();
    }

    final <T> T changed(Function<Change, T> work) {
        return switch (database.change(CHEN, work)) {
            case Outcome.Saved<T>(T value) -> value;
            case Outcome.Conflict<T> conflict -> throw new AssertionError(conflict.toString());
        };
    }

    final ParticipantId enrolled() {
        return enrolled(ward, "MSC");
    }

    final ParticipantId enrolled(Ward in, String arm) {
        return changed(change -> {
            var participant = new Participant(
                    in.study(),
                    new StudyStore().takeNumber(change, in.study()),
                    "LZ",
                    Sex.MALE,
                    LocalDate.of(2017, 7, 2),
                    arm,
                    in.version(),
                    new Disposition.InStudy());
            var id = new ParticipantId(
                    new ParticipantStore().add(change, in.site(), participant).id());
            new AgreedDatesStore().add(change, in.site(), new AgreedDates(id, new AnchorDates(DAY0, DAY0, null)));
            return id;
        });
    }

    final LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    /** A sheet that is not read yet. */
    final SheetViewModel opening(Route.Results route) {
        var useCases = new SheetViewModel.UseCases(
                new OpenSheet(database, new ProtocolLibrary()), new SaveSheet(database, new ProtocolLibrary()), memory);
        return new SheetViewModel(
                route,
                useCases,
                new SheetSigning(() -> "Dr Li", this::now, clock.getZone(), drafts),
                background,
                saved::add);
    }

    final SheetViewModel open(@Nullable String visit) {
        return open(new Route.Results(boy, visit));
    }

    final SheetViewModel open(Route.Results route) {
        var model = opening(route);
        background.finish();
        assertThat(model.phaseProperty().get()).isInstanceOf(SheetPhase.Editing.class);
        return model;
    }

    final Sheet read(SheetOf of) {
        return new OpenSheet(database, new ProtocolLibrary()).open(of, TODAY);
    }

    /** Somebody else saves a sheet. */
    final SpecimenId other(SheetOf of, Map<String, Cell> cells) {
        return other(of, null, cells);
    }

    final SpecimenId other(SheetOf of, @Nullable UrineCollection urine, Map<String, Cell> cells) {
        var draft = new SheetDraft(of, null, DAY0.minusDays(3), null, urine, cells, SheetDraft.Seen.of(read(of)));
        clock.advance(Duration.ofSeconds(1));
        var outcome = new SaveSheet(database, new ProtocolLibrary())
                .save(draft, new ChangeContext("Chen Jie", "point"), now());
        return ((SheetOutcome.Saved) outcome).specimen();
    }

    static Analyte analyte(String code) {
        return ShippedCatalogue.catalogue().analyte(code).orElseThrow();
    }

    static EnteredLine line(SheetViewModel model, String code) {
        return model.typed().lines().line(code).orElseThrow();
    }

    static void type(SheetViewModel model, String code, String text) {
        var value = line(model, code).value();
        value.typedProperty().set(text);
        value.leave();
        model.check();
    }

    static String typed(SheetViewModel model, String code) {
        return line(model, code).value().typed();
    }
}
