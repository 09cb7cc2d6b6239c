package visitwise.feature.participantfile.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.day.TypedDate;
import visitwise.domain.schedule.AllowedDays;
import visitwise.feature.participantfile.Attempt;
import visitwise.feature.participantfile.ConflictWords;
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
public final class MoveViewModel {

    private static final int SENTENCE = 1000;

    /** The use cases behind the form. */
    public record UseCases(OpenParticipantFile files, MoveAnchor moves) {}

    private final Route.MoveDate route;
    private final UseCases useCases;
    private final Signing signing;
    private final Background background;
    private final Consumer<MoveDone> saved;
    private final DateEntry day;
    private final Field<String> reason = new Field<>(new PlainText(SENTENCE)).required();
    private final FieldGroup group;
    private final ReadOnlyObjectWrapper<Filling> phase =
            new ReadOnlyObjectWrapper<>(this, "phase", new Filling.Reading());
    private final ReadOnlyObjectWrapper<@Nullable ParticipantFile> file = new ReadOnlyObjectWrapper<>(this, "file");
    private final ReadOnlyObjectWrapper<@Nullable MovePreview> preview = new ReadOnlyObjectWrapper<>(this, "preview");
    private int questions;

    /** Takes what happens once it is saved. */
    public MoveViewModel(
            Route.MoveDate route, UseCases useCases, Signing signing, Background background, Consumer<MoveDone> saved) {
        this.route = route;
        this.useCases = useCases;
        this.signing = signing;
        this.background = background;
        this.saved = saved;
        this.day = new DateEntry(signing::today);
        day.field().required();
        group = new FieldGroup(List.of(day.field(), reason));
        day.field().valueProperty().addListener(_ -> look());
        background.run(() -> useCases.files.open(route.participant(), signing.today()), this::show);
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

    /** What would move; null as long as no day is typed. */
    ReadOnlyObjectProperty<@Nullable MovePreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** What is to be moved, with the day it is on now. */
    Optional<Message> subject() {
        return Optional.ofNullable(file.get()).map(read -> MoveSubject.of(read, move(read, signing.today())));
    }

    public boolean hasUnsaved() {
        return group.changedProperty().get();
    }

    private void show(ParticipantFile read) {
        file.set(read);
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
        phase.set(new Filling.Editing());
        look();
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

    private void look() {
        var read = file.get();
        var to = day.field().value().flatMap(TypedDate::exactDay).orElse(null);
        var move = read == null || to == null ? null : move(read, to);
        var shown = preview.get();
        if (move != null && shown != null && shown.move().equals(move)) {
            return;
        }
        questions++;
        preview.set(null);
        if (move == null) {
            return;
        }
        int question = questions;
        var now = signing.now().get();
        background.run(() -> useCases.moves.preview(route.participant(), move, now), found -> {
            if (question == questions) {
                preview.set(found);
            }
        });
    }

    /** Moves it as it is shown, if nothing is wrong. */
    public void save() {
        var shown = preview.get();
        if (!phase.get().isOpen() || !group.check() || shown == null) {
            return;
        }
        var context = signing.correction(reason.value().orElse(null));
        var now = signing.now().get();
        phase.set(new Filling.Saving());
        background.run(() -> useCases.moves.accept(shown, context, now), this::after, failure -> {
            phase.set(new Filling.Editing());
            throw failure;
        });
    }

    private void after(Attempt<MoveDone> attempt) {
        switch (attempt) {
            case Attempt.Saved<MoveDone>(MoveDone done, var _) -> {
                group.keep();
                phase.set(new Filling.Editing());
                saved.accept(done);
            }
            case Attempt.Refused<MoveDone>(var problems) -> phase.set(Refusals.spread(problems, this::field));
            case Attempt.Conflict<MoveDone> lost ->
                phase.set(new Filling.Conflict(ConflictWords.of(lost, signing.place())));
        }
    }

    private Optional<Field<?>> field(Problem problem) {
        return Optional.ofNullable(
                switch (problem.field()) {
                    case DAY, VISIT -> day.field();
                    case REASON -> reason;
                    default -> null;
                });
    }
}
