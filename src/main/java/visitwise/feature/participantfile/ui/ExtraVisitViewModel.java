package visitwise.feature.participantfile.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.day.TypedDate;
import visitwise.domain.participant.Occasion;
import visitwise.domain.participant.Visit;
import visitwise.domain.participant.VisitId;
import visitwise.domain.schedule.ExtraVisit;
import visitwise.feature.participantfile.ExtraVisitRecord;
import visitwise.feature.participantfile.OpenParticipantFile;
import visitwise.feature.participantfile.ParticipantFile;
import visitwise.feature.participantfile.Problem;
import visitwise.feature.participantfile.RecordUnscheduledVisit;
import visitwise.platform.background.Background;
import visitwise.platform.form.Choices;
import visitwise.platform.form.DateEntry;
import visitwise.platform.form.Field;
import visitwise.platform.form.FieldGroup;
import visitwise.platform.form.PlainText;
import visitwise.platform.form.TimeText;
import visitwise.platform.navigation.Route;
import visitwise.storage.database.Stored;

/** Recording or correcting a visit outside the plan. */
public final class ExtraVisitViewModel extends FormModel<ParticipantFile> {

    static final Choices<ExtraVisit.Kind> KINDS = new Choices<>(List.of(ExtraVisit.Kind.values()), Enum::name);

    private static final int SENTENCE = 1000;

    /** The use cases behind the form. */
    public record UseCases(OpenParticipantFile files, RecordUnscheduledVisit visits) {}

    private final Route.ExtraVisit route;
    private final UseCases useCases;
    private final Consumer<Message> saved;
    private final Field<ExtraVisit.Kind> kind = new Field<>(KINDS).required();
    private final DateEntry day;
    private final Field<LocalTime> time = new Field<>(new TimeText());
    private final Field<String> reason = new Field<>(new PlainText(SENTENCE)).required();
    private final Field<String> correction = new Field<>(new PlainText(SENTENCE));
    private final FieldGroup group;
    private final ReadOnlyObjectWrapper<@Nullable Stored<Visit>> corrected =
            new ReadOnlyObjectWrapper<>(this, "corrected");

    /** Takes what happens once it is saved. */
    public ExtraVisitViewModel(
            Route.ExtraVisit route,
            UseCases useCases,
            Signing signing,
            Background background,
            Consumer<Message> saved) {
        super(signing, background);
        this.route = route;
        this.useCases = useCases;
        this.saved = saved;
        this.day = new DateEntry(signing::today);
        day.field().required();
        this.group = new FieldGroup(List.of(kind, day.field(), time, reason, correction));
        kind.start(ExtraVisit.Kind.UNSCHEDULED.name());
        refresh();
    }

    Field<ExtraVisit.Kind> kind() {
        return kind;
    }

    DateEntry day() {
        return day;
    }

    Field<LocalTime> time() {
        return time;
    }

    Field<String> reason() {
        return reason;
    }

    Field<String> correction() {
        return correction;
    }

    /** The visit to correct; null for a new one. */
    ReadOnlyObjectProperty<@Nullable Stored<Visit>> correctedProperty() {
        return corrected.getReadOnlyProperty();
    }

    boolean corrects() {
        return route.visit() != null;
    }

    @Override
    String keptAs() {
        return "extraVisit/" + route.participant().value() + "/" + route.visit();
    }

    @Override
    String seen() {
        var row = corrected.get();
        return row == null ? "" : String.valueOf(row.version());
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
    void show(ParticipantFile file) {
        day.studyDaysProperty().set(VisitSheet.studyDays(file.calendar()));
        row(file).ifPresent(row -> {
            corrected.set(row);
            start(row.value());
        });
        about(ParticipantLine.of(file));
    }

    private Optional<Stored<Visit>> row(ParticipantFile file) {
        return file.extras().stream()
                .filter(row -> new VisitId(row.id()).equals(route.visit()))
                .findFirst();
    }

    private void start(Visit visit) {
        if (visit.occasion() instanceof Occasion.Extra(ExtraVisit.Kind why, String words)) {
            kind.offer(why.name());
            reason.offer(words);
        }
        day.field().offer(visit.actualDay().map(LocalDate::toString).orElse(""));
        time.offer(visit.actualTime() == null ? "" : visit.actualTime().toString());
    }

    @Override
    void save() {
        var row = corrected.get();
        if (!isRight() || (corrects() && row == null)) {
            return;
        }
        var wanted = new ExtraVisitRecord(
                route.participant(),
                kind.value().orElseThrow(),
                reason.value().orElseThrow(),
                day.field().value().flatMap(TypedDate::exactDay).orElseThrow(),
                time.value().orElse(null));
        var context = row == null
                ? signing().firstEntry()
                : signing().correction(correction.value().orElse(null));
        var now = signing().now().get();
        write(
                () -> row == null
                        ? useCases.visits.record(wanted, context, now)
                        : useCases.visits.correct(new VisitId(row.id()), row.version(), wanted, context, now),
                written ->
                        saved.accept(Warned.of(Message.of("extraVisitForm.saved", wanted.day()), written.warnings())));
    }

    @Override
    Optional<Field<?>> of(Problem problem) {
        return switch (problem.field()) {
            case DAY -> Optional.of(day.field());
            case TIME -> Optional.of(time);
            case VISIT -> Optional.of(kind);
            case REASON -> Optional.of(problem.asksWhyCorrected() ? correction : reason);
            default -> Optional.empty();
        };
    }
}
