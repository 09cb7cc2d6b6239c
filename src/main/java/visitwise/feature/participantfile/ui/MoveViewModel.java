package visitwise.feature.participantfile.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.day.TypedDate;
import visitwise.domain.schedule.AllowedDays;
import visitwise.feature.participantfile.Move;
import visitwise.feature.participantfile.MoveAnchor;
import visitwise.feature.participantfile.MoveDone;
import visitwise.feature.participantfile.MovePreview;
import visitwise.feature.participantfile.OpenParticipantFile;
import visitwise.feature.participantfile.ParticipantFile;
import visitwise.feature.participantfile.Problem;
import visitwise.platform.background.Background;
import visitwise.platform.form.DateEntry;
import visitwise.platform.form.Field;
import visitwise.platform.form.FieldGroup;
import visitwise.platform.form.PlainText;
import visitwise.platform.navigation.Route;

/** Putting a dose, Day 0 or the enrolment on another day, after seeing what moves with it. */
public final class MoveViewModel extends FormModel<ParticipantFile> {

    private static final int SENTENCE = 1000;

    /** The use cases behind the form. */
    public record UseCases(OpenParticipantFile files, MoveAnchor moves) {}

    private final Route.MoveDate route;
    private final UseCases useCases;
    private final Consumer<MoveDone> saved;
    private final DateEntry day;
    private final Field<String> reason = new Field<>(new PlainText(SENTENCE)).required();
    private final FieldGroup group;
    private final ReadOnlyObjectWrapper<@Nullable ParticipantFile> file = new ReadOnlyObjectWrapper<>(this, "file");
    private final ReadOnlyObjectWrapper<@Nullable MovePreview> preview = new ReadOnlyObjectWrapper<>(this, "preview");
    private final Looking<MovePreview> looking;

    /** Takes what happens once it is saved. */
    public MoveViewModel(
            Route.MoveDate route, UseCases useCases, Signing signing, Background background, Consumer<MoveDone> saved) {
        super(signing, background);
        this.route = route;
        this.useCases = useCases;
        this.saved = saved;
        this.day = new DateEntry(signing::today);
        this.looking = new Looking<>(background, this::question, preview::set);
        day.field().required();
        group = new FieldGroup(List.of(day.field(), reason));
        day.field().valueProperty().addListener((_, _, _) -> looking.look());
        refresh();
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

    /** What would move; null as long as no day is typed. */
    ReadOnlyObjectProperty<@Nullable MovePreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** What is to be moved, with the day it is on now. */
    Optional<Message> subject() {
        return Optional.ofNullable(file.get())
                .map(read -> MoveSubject.of(read, move(read, signing().today())));
    }

    @Override
    String keptAs() {
        return "move/" + route.participant().value() + "/" + route.dose();
    }

    @Override
    FieldGroup group() {
        return group;
    }

    @Override
    Supplier<ParticipantFile> reading() {
        var today = signing().today();
        return () -> useCases.files.open(route.participant(), today);
    }

    @Override
    void show(ParticipantFile read) {
        file.set(read);
        about(ParticipantLine.of(read));
        day.studyDaysProperty().set(InfusionSheet.studyDays(read.calendar()));
        var number = route.dose();
        // The day of the first dose is Day 0 wherever it is moved to.
        if (number != null && number > 1) {
            day.studyDaysProperty().set(InfusionSheet.studyDays(read.calendar()));
        }
        if (number != null && read.calendar() instanceof ParticipantFile.Calendar.Planned planned) {
            day.windowProperty()
                    .set(planned.visits().stream()
                            .map(ParticipantFile.FileVisit::due)
                            .filter(due -> due.visit().doseNumber().orElse(0) == number)
                            .map(due -> due.allowed())
                            .findFirst()
                            .orElse(AllowedDays.NOT_STATED));
        }
        looking.look();
    }

    /** What is moved: a dose that was given, else the agreed Day 0, else the enrolment where nothing is infused. */
    private Move move(ParticipantFile read, LocalDate to) {
        var number = route.dose();
        boolean given = number != null
                && read.dosing().infusions().stream()
                        .anyMatch(row -> row.value().doseNumber() == number
                                && row.value().givenOn().isPresent());
        if (number != null && (given || number > 1)) {
            return new Move.DoseDay(number, to);
        }
        return number != null || read.dosing().planned() > 0 ? new Move.DayZero(to) : new Move.Enrolment(to);
    }

    private Optional<Supplier<MovePreview>> question() {
        var read = file.get();
        preview.set(null);
        if (read == null) {
            return Optional.empty();
        }
        var now = signing().now().get();
        return day.field()
                .value()
                .flatMap(TypedDate::exactDay)
                .map(to -> move(read, to))
                .map(move -> () -> useCases.moves.preview(route.participant(), move, now));
    }

    /** Moves it as it is shown, if nothing is wrong. */
    @Override
    void save() {
        var shown = isRight() ? preview.get() : null;
        if (shown == null) {
            return;
        }
        var context = signing().correction(reason.value().orElse(null));
        var now = signing().now().get();
        write(() -> useCases.moves.accept(shown, context, now), done -> saved.accept(done.value()));
    }

    /** What would move may be something else by now. */
    @Override
    void refused() {
        looking.look();
    }

    @Override
    Optional<Field<?>> of(Problem problem) {
        if (problem.message().key().equals("participantFile.problem.changedSince")) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (problem.field()) {
                    case DAY, VISIT -> day.field();
                    case REASON -> reason;
                    default -> null;
                });
    }
}
