package visitwise.feature.participantfile.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.dosing.PlannedAmount;
import visitwise.domain.participant.DayAndTime;
import visitwise.feature.participantfile.InfusionRecord;
import visitwise.feature.participantfile.InfusionRecord.WeightChoice;
import visitwise.feature.participantfile.OpenParticipantFile;
import visitwise.feature.participantfile.ParticipantFile.Measured;
import visitwise.feature.participantfile.PlannedDose;
import visitwise.feature.participantfile.Problem;
import visitwise.feature.participantfile.RecordInfusion;
import visitwise.platform.background.Background;
import visitwise.platform.form.Field;
import visitwise.platform.form.FieldGroup;
import visitwise.platform.navigation.Route;

/** Recording or correcting one infusion. */
public final class InfusionViewModel extends FormModel<InfusionSheet> {

    /** The use cases behind the form. */
    public record UseCases(OpenParticipantFile files, RecordInfusion infusions) {}

    private final Route.Infusion route;
    private final UseCases useCases;
    private final Consumer<Message> saved;
    private final InfusionFields fields;
    private final ReadOnlyObjectWrapper<@Nullable InfusionSheet> sheet = new ReadOnlyObjectWrapper<>(this, "sheet");
    private final ReadOnlyObjectWrapper<@Nullable PlannedDose> planned = new ReadOnlyObjectWrapper<>(this, "planned");
    private final BooleanProperty older = new SimpleBooleanProperty(this, "older");
    private final ObservableList<Message> warnings = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Measured> offered = new ReadOnlyObjectWrapper<>(this, "offered");
    private final Looking<Looked> looking;

    /** Takes what happens once it is saved. */
    public InfusionViewModel(
            Route.Infusion route, UseCases useCases, Signing signing, Background background, Consumer<Message> saved) {
        super(signing, background);
        this.route = route;
        this.useCases = useCases;
        this.saved = saved;
        this.fields = new InfusionFields(signing::today);
        this.looking = new Looking<>(background, this::question, this::show);
        fields.day().field().valueProperty().addListener(_ -> offer());
        fields.group().fields().forEach(field -> field.valueProperty().addListener((_, _, _) -> looking.look()));
        older.addListener((_, _, _) -> looking.look());
        refresh();
    }

    InfusionFields fields() {
        return fields;
    }

    public int dose() {
        return route.dose();
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

    /** The weight that is offered for the typed day: an older one counts only if somebody decides so. */
    ReadOnlyObjectProperty<@Nullable Measured> offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    LocalDate today() {
        return signing().today();
    }

    /** True if the planned amount is stated by the person. */
    boolean isStatedByHand() {
        var dose = planned.get();
        return dose != null && dose.amount() instanceof PlannedAmount.NotStated;
    }

    @Override
    String keptAs() {
        return "infusion/" + route.participant().value() + "/" + route.dose();
    }

    @Override
    String seen() {
        var read = sheet.get();
        return read == null ? "" : String.valueOf(read.seen());
    }

    @Override
    String chosen() {
        return String.valueOf(older.get());
    }

    @Override
    boolean choose(String before) {
        older.set(Boolean.parseBoolean(before));
        return true;
    }

    @Override
    FieldGroup group() {
        return fields.group();
    }

    @Override
    Supplier<InfusionSheet> reading() {
        var today = signing().today();
        return () -> InfusionSheet.of(
                useCases.files.open(route.participant(), today),
                route.dose(),
                useCases.infusions.weights(route.participant()));
    }

    @Override
    void show(InfusionSheet read) {
        sheet.set(read);
        about(read.line());
        fields.day().studyDaysProperty().set(read.studyDays());
        fields.day().windowProperty().set(read.allowed());
        var stored = read.stored();
        if (stored != null && read.corrects()) {
            fields.start(stored.value());
            if (!read.masked()) {
                fields.startAmounts(stored.value());
                older.set(older.get() || read.olderOnce() != null);
            }
        } else {
            fields.start(read.booked()
                    .map(DayAndTime::day)
                    .filter(day -> !day.isAfter(today()))
                    .orElseGet(this::today));
        }
        fields.ask(read.masked(), keepsStored());
        offer();
        looking.look();
    }

    private void offer() {
        var read = sheet.get();
        offered.set(
                read == null ? null : fields.exactDay().flatMap(read::weightFor).orElse(null));
    }

    /** True if amounts that are not typed stay as they were recorded, since they may not be shown. */
    boolean keepsStored() {
        var read = sheet.get();
        return read != null && read.masked() && read.corrects();
    }

    private WeightChoice choice() {
        var weight = offered.get();
        if (older.get() && weight != null) {
            return new WeightChoice.Earlier(weight.on());
        }
        return fields.weight()
                .value()
                .<WeightChoice>map(WeightChoice.MeasuredNow::new)
                .orElseGet(WeightChoice.OfTheDay::new);
    }

    private Optional<InfusionRecord> draft() {
        return fields.draft(route.participant(), route.dose(), choice(), isStatedByHand());
    }

    /**
     * What was found.
     *
     * @param warnings empty also if there is something to correct first
     */
    private record Looked(PlannedDose dose, List<Message> warnings) {}

    /** What to work out anew: the planned amount and the warnings. */
    private Optional<Supplier<Looked>> question() {
        var read = sheet.get();
        if (read == null) {
            return Optional.empty();
        }
        var choice = choice();
        var draft = draft().orElse(null);
        var now = signing().now().get();
        return fields.exactDay().map(day -> () -> {
            var dose = useCases.infusions.planned(route.participant(), day, choice);
            if (draft == null) {
                return new Looked(dose, List.of());
            }
            var checked = read.corrects()
                    ? useCases.infusions.checkCorrection(draft, now)
                    : useCases.infusions.check(draft, now);
            return new Looked(dose, checked.warnings());
        });
    }

    private void show(@Nullable Looked looked) {
        planned.set(looked == null ? null : looked.dose);
        fields.ask(isStatedByHand(), keepsStored());
        warnings.setAll(looked == null ? List.of() : looked.warnings);
    }

    /** Saves it if nothing is wrong. */
    @Override
    void save() {
        var read = sheet.get();
        if (read == null || !isRight()) {
            return;
        }
        var wanted = draft().orElseThrow();
        var context = read.corrects()
                ? signing().correction(fields.correction().value().orElse(null))
                : signing().firstEntry();
        var now = signing().now().get();
        write(
                () -> read.corrects()
                        ? useCases.infusions.correct(wanted, read.seen(), context, now)
                        : useCases.infusions.record(wanted, read.seen(), context, now),
                _ -> saved.accept(Message.of("infusionForm.saved", route.dose())));
    }

    /** Makes a dose that was recorded by mistake one that is not given. */
    void takeBack() {
        var read = sheet.get();
        if (read == null || !read.corrects()) {
            return;
        }
        fields.correction().readAgain();
        var context = signing().correction(fields.correction().value().orElse(null));
        write(
                () -> useCases.infusions.takeBack(route.participant(), route.dose(), read.seen(), context),
                _ -> saved.accept(Message.of("infusionForm.takenBack", route.dose())));
    }

    @Override
    Optional<Field<?>> of(Problem problem) {
        return fields.of(problem);
    }
}
