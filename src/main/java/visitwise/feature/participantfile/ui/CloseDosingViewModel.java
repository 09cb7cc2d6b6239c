package visitwise.feature.participantfile.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.day.TypedDate;
import visitwise.domain.dosing.DosingClosure.State;
import visitwise.feature.participantfile.CloseDosing;
import visitwise.feature.participantfile.CloseDosing.Decision;
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
public final class CloseDosingViewModel extends FormModel<ParticipantFile> {

    private static final int SENTENCE = 1000;

    /** The use cases behind the form. */
    public record UseCases(OpenParticipantFile files, CloseDosing dosing) {}

    private final Route.CloseDosing route;
    private final UseCases useCases;
    private final Consumer<Message> saved;
    private final ObjectProperty<State> state = new SimpleObjectProperty<>(this, "state", State.COMPLETE);
    private State kept = State.COMPLETE;
    private final DateEntry day;
    private final Field<String> reason = new Field<>(new PlainText(SENTENCE));
    private final FieldGroup group;
    private final ReadOnlyObjectWrapper<@Nullable ParticipantFile> file = new ReadOnlyObjectWrapper<>(this, "file");
    private final ReadOnlyObjectWrapper<@Nullable DosingPreview> preview = new ReadOnlyObjectWrapper<>(this, "preview");
    private final Looking<DosingPreview> looking;

    /** Takes what happens once it is saved. */
    public CloseDosingViewModel(
            Route.CloseDosing route,
            UseCases useCases,
            Signing signing,
            Background background,
            Consumer<Message> saved) {
        super(signing, background);
        this.route = route;
        this.useCases = useCases;
        this.saved = saved;
        this.day = new DateEntry(signing::today);
        this.looking = new Looking<>(background, this::question, preview::set);
        day.field().required();
        group = new FieldGroup(List.of(day.field(), reason));
        day.field().valueProperty().addListener((_, _, _) -> looking.look());
        reason.valueProperty().addListener((_, _, _) -> looking.look());
        state.addListener((_, _, _) -> looking.look());
        refresh();
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

    ReadOnlyObjectProperty<@Nullable ParticipantFile> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** What the decision would do; null as long as that cannot be told. */
    ReadOnlyObjectProperty<@Nullable DosingPreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    @Override
    boolean hasUnsaved() {
        return super.hasUnsaved() || state.get() != kept;
    }

    @Override
    String keptAs() {
        return "closeDosing/" + route.participant().value();
    }

    @Override
    String seen() {
        var read = file.get();
        var closure = read == null ? null : read.dosing().closure();
        return closure == null ? "" : String.valueOf(closure.version());
    }

    @Override
    String chosen() {
        return state.get().name();
    }

    @Override
    boolean choose(String before) {
        for (var one : State.values()) {
            if (one.name().equals(before)) {
                state.set(one);
            }
        }
        return before.equals(chosen());
    }

    @Override
    FieldGroup group() {
        return group;
    }

    @Override
    void keep() {
        super.keep();
        kept = state.get();
    }

    @Override
    Supplier<ParticipantFile> reading() {
        var today = signing().today();
        return () -> useCases.files.open(route.participant(), today);
    }

    @Override
    void show(ParticipantFile read) {
        about(ParticipantLine.of(read));
        day.studyDaysProperty().set(InfusionSheet.studyDays(read.calendar()));
        var chosen = state.get() != kept;
        kept = proposed(read);
        if (!chosen || isClosed(read) != (state.get() == State.REOPENED)) {
            state.set(kept);
        }
        day.field().offer(signing().today().toString());
        file.set(read);
        looking.look();
    }

    private static State proposed(ParticipantFile read) {
        if (isClosed(read)) {
            return State.REOPENED;
        }
        return read.dosing().given() < read.dosing().planned() ? State.EARLY : State.COMPLETE;
    }

    private static boolean isClosed(ParticipantFile read) {
        var closure = read.dosing().closure();
        return closure != null && closure.value().state() != State.REOPENED;
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

    private Optional<Supplier<DosingPreview>> question() {
        var today = signing().today();
        return file.get() == null
                ? Optional.empty()
                : draft().map(wanted -> () -> useCases.dosing.preview(wanted, today));
    }

    /** Saves it if nothing is wrong. */
    @Override
    void save() {
        if (!isRight()) {
            return;
        }
        var wanted = draft().orElseThrow();
        var context = wanted.seen() == 0 ? signing().firstEntry() : signing().correction(wanted.reason());
        var today = signing().today();
        write(
                () -> useCases.dosing.decide(wanted, context, today),
                _ -> saved.accept(
                        Message.of("closeDosing.saved." + wanted.state().name())));
    }

    @Override
    Optional<Field<?>> of(Problem problem) {
        return Optional.ofNullable(
                switch (problem.field()) {
                    case DAY -> day.field();
                    case REASON -> reason;
                    default -> null;
                });
    }
}
