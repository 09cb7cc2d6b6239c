package visitwise.feature.participantfile.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import visitwise.domain.Message;
import visitwise.domain.day.TypedDate;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.Visit;
import visitwise.domain.schedule.VisitOutcome;
import visitwise.feature.participantfile.Problem;
import visitwise.feature.participantfile.VisitRecord;
import visitwise.platform.form.Choices;
import visitwise.platform.form.DateEntry;
import visitwise.platform.form.Field;
import visitwise.platform.form.FieldGroup;
import visitwise.platform.form.PlainText;
import visitwise.platform.form.TimeText;

/** What is typed about what became of a visit. */
final class OutcomeFields {

    static final Choices<OutcomeKind> KINDS = new Choices<>(List.of(OutcomeKind.values()), OutcomeKind::name);

    private static final int SENTENCE = 1000;

    private final Field<OutcomeKind> kind = new Field<>(KINDS).required();
    private final DateEntry day;
    private final Field<LocalTime> time = new Field<>(new TimeText());
    private final Field<String> reason = new Field<>(new PlainText(SENTENCE));
    private final Field<String> correction = new Field<>(new PlainText(SENTENCE));
    private final ObservableList<AssessmentEntry> assessments = FXCollections.observableArrayList();
    private final FieldGroup group;
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper(this, "changed");

    OutcomeFields(Supplier<LocalDate> today) {
        day = new DateEntry(today);
        group = new FieldGroup(List.of(kind, day.field(), time, reason, correction));
        group.changedProperty().subscribe(this::look);
    }

    Field<OutcomeKind> kind() {
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

    /** Why something recorded is changed. */
    Field<String> correction() {
        return correction;
    }

    /** Without the assessments. */
    FieldGroup group() {
        return group;
    }

    ObservableList<AssessmentEntry> assessments() {
        return assessments;
    }

    ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    boolean occurred() {
        return kind.value().filter(OutcomeKind.OCCURRED::equals).isPresent();
    }

    /** Shows what is stored; before anything is, that it occurred, which says nothing as long as the day is missing. */
    void start(VisitSheet sheet) {
        var outcome = sheet.recorded().map(Visit::outcome);
        kind.start(outcome.map(OutcomeKind::of).orElse(OutcomeKind.OCCURRED).name());
        day.field()
                .start(sheet.recorded()
                        .flatMap(Visit::actualDay)
                        .map(LocalDate::toString)
                        .orElse(""));
        time.start(
                sheet.recorded().map(Visit::actualTime).map(LocalTime::toString).orElse(""));
        reason.start(outcome.map(OutcomeKind::reason).orElse(""));
        correction.start("");
        assessments.setAll(
                sheet.visit().assessments().stream().map(AssessmentEntry::new).toList());
        assessments.forEach(entry -> entry.changedProperty().subscribe(this::look));
        look();
    }

    /** Takes over what is stored now and keeps what was typed. */
    void keepTyped(VisitSheet sheet) {
        for (var entry : assessments) {
            sheet.visit().assessments().stream()
                    .filter(line ->
                            line.assessment().code().equals(entry.assessment().code()))
                    .findFirst()
                    .ifPresent(entry::keepTyped);
        }
    }

    /** Everything that is planned was done. */
    void tickAll() {
        assessments.forEach(entry -> entry.doneProperty().set(true));
    }

    /** What stands here is saved. */
    void keep() {
        group.keep();
        assessments.forEach(AssessmentEntry::keep);
        look();
    }

    /** Shows what is wrong; true if nothing is. */
    boolean check() {
        assessments.forEach(entry -> entry.reason().readAgain());
        var right = group.checkAnew();
        if (occurred() && day.field().typed().isBlank()) {
            day.field().refuse(Message.of("form.required"));
            right = false;
        }
        return assessments.stream().filter(AssessmentEntry::isUnexplained).count() == 0 && right;
    }

    /** What is to be recorded; empty as long as what became of the visit, or its day, is not told. */
    Optional<VisitRecord> draft(ParticipantId participant, VisitSheet sheet) {
        return outcome()
                .map(outcome -> new VisitRecord(
                        participant,
                        sheet.visit().due().code(),
                        sheet.visit().seen(),
                        outcome,
                        occurred() ? time.value().orElse(null) : null,
                        assessments.stream()
                                .filter(AssessmentEntry::isNews)
                                .flatMap(entry -> entry.told().stream())
                                .toList()));
    }

    private Optional<VisitOutcome> outcome() {
        var on = day.field().value().flatMap(TypedDate::exactDay);
        return kind.value()
                .filter(chosen -> chosen != OutcomeKind.OCCURRED || on.isPresent())
                .map(chosen ->
                        chosen.outcome(on.orElse(LocalDate.MIN), reason.value().orElse("")));
    }

    /** The field at which a problem is said; empty if it belongs to none. */
    Optional<Field<?>> of(Problem problem) {
        return switch (problem.field()) {
            case DAY -> Optional.of(day.field());
            case TIME -> Optional.of(time);
            case OUTCOME -> Optional.of(kind);
            case REASON -> Optional.of(problem.asksWhyCorrected() ? correction : reason);
            case ASSESSMENT ->
                assessments.stream()
                        .filter(entry -> problem.message()
                                .args()
                                .contains(entry.assessment().name()))
                        .<Field<?>>map(AssessmentEntry::reason)
                        .findFirst();
            default -> Optional.empty();
        };
    }

    private void look() {
        changed.set(group.changedProperty().get()
                || assessments.stream()
                        .anyMatch(entry -> entry.changedProperty().get()));
    }
}
