package visitwise.feature.participantfile.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.day.TypedDate;
import visitwise.domain.dosing.DosingClosure.State;
import visitwise.feature.participantfile.Attempt;
import visitwise.feature.participantfile.CloseDosing;
import visitwise.feature.participantfile.CloseDosing.Decision;
import visitwise.feature.participantfile.ConflictWords;
import visitwise.feature.participantfile.DosingPreview;
import visitwise.feature.participantfile.OpenParticipantFile;
import visitwise.feature.participantfile.ParticipantFile;
import visitwise.feature.participantfile.Problem;
import visitwise.platform.background.Background;
import visitwise.platform.form.DateEntry;
import visitwise.platform.form.Field;
import visitwise.platform.form.FieldGroup;
import visitwise.platform.form.PlainText;
import visitwise.platform.navigation.Route;

/** Deciding that no more doses come, or that they may come again. */
public final class CloseDosingViewModel {

    private static final int SENTENCE = 1000;

    /** The use cases behind the form. */
    public record UseCases(OpenParticipantFile files, CloseDosing dosing) {}

    private final Route.CloseDosing route;
    private final UseCases useCases;
    private final Signing signing;
    private final Background background;
    private final Consumer<Message> saved;
    private final ObjectProperty<State> state = new SimpleObjectProperty<>(this, "state", State.COMPLETE);
    private final DateEntry day;
    private final Field<String> reason = new Field<>(new PlainText(SENTENCE));
    private final FieldGroup group;
    private final ReadOnlyObjectWrapper<Filling> phase =
            new ReadOnlyObjectWrapper<>(this, "phase", new Filling.Reading());
    private final ReadOnlyObjectWrapper<@Nullable ParticipantFile> file = new ReadOnlyObjectWrapper<>(this, "file");
    private final ReadOnlyObjectWrapper<@Nullable DosingPreview> preview = new ReadOnlyObjectWrapper<>(this, "preview");
    private int questions;

    /** Takes what happens once it is saved. */
    public CloseDosingViewModel(
            Route.CloseDosing route,
            UseCases useCases,
            Signing signing,
            Background background,
            Consumer<Message> saved) {
        this.route = route;
        this.useCases = useCases;
        this.signing = signing;
        this.background = background;
        this.saved = saved;
        this.day = new DateEntry(signing::today);
        day.field().required();
        group = new FieldGroup(List.of(day.field(), reason));
        day.field().valueProperty().addListener(_ -> look());
        reason.valueProperty().addListener(_ -> look());
        state.addListener(_ -> look());
        background.run(() -> useCases.files.open(route.participant(), signing.today()), this::show);
    }

    ObjectProperty<State> stateProperty() {
        return state;
    }

    DateEntry day() {
        return day;
    }

    Field<String> reason() {
        return reason;
    }

    public ReadOnlyObjectProperty<Filling> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable ParticipantFile> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** What the decision would do; null as long as that cannot be told. */
    ReadOnlyObjectProperty<@Nullable DosingPreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    public boolean hasUnsaved() {
        return group.changedProperty().get();
    }

    private void show(ParticipantFile read) {
        day.studyDaysProperty().set(InfusionSheet.studyDays(read.calendar()));
        var closure = read.dosing().closure();
        boolean closed = closure != null && closure.value().state() != State.REOPENED;
        state.set(
                closed
                        ? State.REOPENED
                        : read.dosing().given() < read.dosing().planned() ? State.EARLY : State.COMPLETE);
        day.field().start(signing.today().toString());
        file.set(read);
        phase.set(new Filling.Editing());
        look();
    }

    private Optional<Decision> draft() {
        var read = file.get();
        var closure = read == null ? null : read.dosing().closure();
        return day.field()
                .value()
                .flatMap(TypedDate::exactDay)
                .map((LocalDate on) -> new Decision(
                        route.participant(),
                        closure == null ? 0 : closure.version(),
                        state.get(),
                        on,
                        reason.value().orElse(null)));
    }

    private void look() {
        questions++;
        var wanted = draft().orElse(null);
        if (wanted == null || file.get() == null) {
            preview.set(null);
            return;
        }
        int question = questions;
        background.run(() -> useCases.dosing.preview(wanted, signing.today()), found -> {
            if (question == questions) {
                preview.set(found);
            }
        });
    }

    /** Saves it if nothing is wrong. */
    public void save() {
        var wanted = draft().orElse(null);
        if (!phase.get().isOpen() || !group.check() || wanted == null) {
            return;
        }
        var context = wanted.seen() == 0 ? signing.firstEntry() : signing.correction(wanted.reason());
        var today = signing.today();
        phase.set(new Filling.Saving());
        background.run(() -> useCases.dosing.decide(wanted, context, today), this::after, failure -> {
            phase.set(new Filling.Editing());
            throw failure;
        });
    }

    private void after(Attempt<?> attempt) {
        switch (attempt) {
            case Attempt.Saved<?> _ -> {
                group.keep();
                phase.set(new Filling.Editing());
                saved.accept(Message.of("closeDosing.saved." + state.get().name()));
            }
            case Attempt.Refused<?>(var problems) -> phase.set(Refusals.spread(problems, this::field));
            case Attempt.Conflict<?> lost -> phase.set(new Filling.Conflict(ConflictWords.of(lost, signing.place())));
        }
    }

    private Optional<Field<?>> field(Problem problem) {
        return Optional.ofNullable(
                switch (problem.field()) {
                    case DAY -> day.field();
                    case REASON -> reason;
                    default -> null;
                });
    }
}
