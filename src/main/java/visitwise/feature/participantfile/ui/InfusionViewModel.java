package visitwise.feature.participantfile.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.dosing.Infusion;
import visitwise.domain.dosing.PlannedAmount;
import visitwise.domain.schedule.AllowedDays;
import visitwise.feature.participantfile.Attempt;
import visitwise.feature.participantfile.ConflictWords;
import visitwise.feature.participantfile.InfusionRecord;
import visitwise.feature.participantfile.InfusionRecord.WeightChoice;
import visitwise.feature.participantfile.OpenParticipantFile;
import visitwise.feature.participantfile.PlannedDose;
import visitwise.feature.participantfile.RecordInfusion;
import visitwise.platform.background.Background;
import visitwise.platform.navigation.Route;

/** Recording or correcting one infusion. */
public final class InfusionViewModel {

    /** The use cases behind the form. */
    public record UseCases(OpenParticipantFile files, RecordInfusion infusions) {}

    private final Route.Infusion route;
    private final UseCases useCases;
    private final Signing signing;
    private final Background background;
    private final Consumer<Message> saved;
    private final InfusionFields fields;
    private final ReadOnlyObjectWrapper<Filling> phase =
            new ReadOnlyObjectWrapper<>(this, "phase", new Filling.Reading());
    private final ReadOnlyObjectWrapper<@Nullable InfusionSheet> sheet = new ReadOnlyObjectWrapper<>(this, "sheet");
    private final ReadOnlyObjectWrapper<@Nullable PlannedDose> planned = new ReadOnlyObjectWrapper<>(this, "planned");
    private final BooleanProperty older = new SimpleBooleanProperty(this, "older");
    private final ObservableList<Message> warnings = FXCollections.observableArrayList();
    private boolean looking;
    private boolean lookAgain;

    /** Takes what happens once it is saved. */
    public InfusionViewModel(
            Route.Infusion route, UseCases useCases, Signing signing, Background background, Consumer<Message> saved) {
        this.route = route;
        this.useCases = useCases;
        this.signing = signing;
        this.background = background;
        this.saved = saved;
        this.fields = new InfusionFields(signing::today);
        fields.group().fields().forEach(field -> field.valueProperty().addListener(_ -> look()));
        older.addListener(_ -> look());
        read();
    }

    InfusionFields fields() {
        return fields;
    }

    public int dose() {
        return route.dose();
    }

    public ReadOnlyObjectProperty<Filling> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable InfusionSheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /** How much it should hold; null as long as that is not worked out. */
    ReadOnlyObjectProperty<@Nullable PlannedDose> plannedProperty() {
        return planned.getReadOnlyProperty();
    }

    /** True if somebody decided that the latest weight counts although it is older. */
    BooleanProperty olderProperty() {
        return older;
    }

    /** What the person should know and may still record. */
    ObservableList<Message> warnings() {
        return warnings;
    }

    LocalDate today() {
        return signing.today();
    }

    public boolean hasUnsaved() {
        return fields.group().changedProperty().get();
    }

    /** True if the planned amount is stated by the person. */
    boolean isStatedByHand() {
        var dose = planned.get();
        return dose != null && dose.amount() instanceof PlannedAmount.NotStated;
    }

    private void read() {
        background.run(
                () -> InfusionSheet.of(useCases.files.open(route.participant(), signing.today()), route.dose()),
                this::show);
    }

    private void show(InfusionSheet read) {
        sheet.set(read);
        fields.day().studyDaysProperty().set(read.studyDays());
        fields.day()
                .windowProperty()
                .set(
                        read.visit() == null
                                ? AllowedDays.NOT_STATED
                                : read.visit().due().allowed());
        var stored = read.stored();
        if (stored != null && read.corrects()) {
            fields.start(stored.value());
            if (!read.masked()) {
                fields.startAmounts(stored.value());
                older.set(wasOlder(stored.value()));
            }
        } else {
            fields.start(read.booked()
                    .map(at -> at.day())
                    .filter(day -> !day.isAfter(signing.today()))
                    .orElseGet(signing::today));
        }
        fields.ask(read.masked(), keepsStored());
        phase.set(new Filling.Editing());
        look();
    }

    /** True if amounts that are not typed stay as they were recorded, since they may not be shown. */
    boolean keepsStored() {
        var read = sheet.get();
        return read != null && read.masked() && read.corrects();
    }

    private static boolean wasOlder(Infusion given) {
        return given.dosingWeight()
                .filter(weight -> given.givenOn().filter(weight.on()::isBefore).isPresent())
                .isPresent();
    }

    private WeightChoice choice() {
        var read = sheet.get();
        var latest = read == null ? null : read.latestWeight();
        var stored = read == null || read.stored() == null
                ? null
                : read.stored().value().weight();
        if (older.get() && stored != null) {
            return new WeightChoice.Earlier(stored.on());
        }
        if (older.get() && latest != null) {
            return new WeightChoice.Earlier(latest.on());
        }
        return fields.weight()
                .value()
                .<WeightChoice>map(WeightChoice.MeasuredNow::new)
                .orElseGet(WeightChoice.OfTheDay::new);
    }

    private Optional<InfusionRecord> draft() {
        return fields.draft(route.participant(), route.dose(), choice(), isStatedByHand());
    }

    /** Works out the planned amount and the warnings anew; while one answer is awaited, the next question waits. */
    private void look() {
        var day = fields.exactDay().orElse(null);
        var read = sheet.get();
        if (day == null || read == null) {
            planned.set(null);
            warnings.clear();
            return;
        }
        if (looking) {
            lookAgain = true;
            return;
        }
        looking = true;
        var choice = choice();
        var draft = draft().orElse(null);
        var corrects = read.corrects();
        background.run(() -> looked(day, choice, draft, corrects), this::show, failure -> {
            looking = false;
            throw failure;
        });
    }

    /**
     * What was found.
     *
     * @param warnings empty also if there is something to correct first
     */
    private record Looked(PlannedDose dose, List<Message> warnings) {}

    private Looked looked(LocalDate day, WeightChoice choice, @Nullable InfusionRecord draft, boolean corrects) {
        var dose = useCases.infusions.planned(route.participant(), day, choice);
        if (draft == null) {
            return new Looked(dose, List.of());
        }
        var checked = corrects
                ? useCases.infusions.checkCorrection(draft, signing.now().get())
                : useCases.infusions.check(draft, signing.now().get());
        return new Looked(dose, checked.warnings());
    }

    private void show(Looked looked) {
        looking = false;
        planned.set(looked.dose);
        fields.ask(isStatedByHand(), keepsStored());
        warnings.setAll(looked.warnings);
        if (lookAgain) {
            lookAgain = false;
            look();
        }
    }

    /** Saves it if nothing is wrong. */
    public void save() {
        var read = sheet.get();
        var wanted = draft().orElse(null);
        if (read == null || !phase.get().isOpen() || !fields.group().check() || wanted == null) {
            return;
        }
        var context =
                read.corrects() ? signing.correction(fields.correction().value().orElse(null)) : signing.firstEntry();
        LocalDateTime now = signing.now().get();
        phase.set(new Filling.Saving());
        background.run(
                () -> read.corrects()
                        ? useCases.infusions.correct(wanted, read.seen(), context, now)
                        : useCases.infusions.record(wanted, read.seen(), context, now),
                this::after,
                failure -> {
                    phase.set(new Filling.Editing());
                    throw failure;
                });
    }

    private void after(Attempt<?> attempt) {
        switch (attempt) {
            case Attempt.Saved<?> _ -> {
                fields.group().keep();
                phase.set(new Filling.Editing());
                saved.accept(Message.of("infusionForm.saved", route.dose()));
            }
            case Attempt.Refused<?>(var problems) -> phase.set(Refusals.spread(problems, fields::of));
            case Attempt.Conflict<?> lost -> phase.set(new Filling.Conflict(ConflictWords.of(lost, signing.place())));
        }
    }
}
