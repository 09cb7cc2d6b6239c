package visitwise.feature.enrolment.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import visitwise.domain.protocol.Eligibility.Answered;
import visitwise.domain.study.StudyId;
import visitwise.feature.enrolment.Candidate;
import visitwise.feature.enrolment.EnrolParticipant.Place;
import visitwise.feature.enrolment.EnrolParticipant.Result;
import visitwise.feature.enrolment.Enrolment.FieldProblem;
import visitwise.feature.enrolment.ListPlaces.OpenPlace;
import visitwise.feature.enrolment.PreviewCalendar;
import visitwise.platform.form.Field;
import visitwise.platform.form.PlainText;
import visitwise.storage.database.ChangeContext;

/** Enrolling somebody: what is typed, the calendar it would give, and what came of saving it. */
final class EnrolViewModel {

    /** What the screen is doing. */
    sealed interface Phase {

        /** The studies are being read. */
        record Reading() implements Phase {}

        /** The studies could not be read. */
        record Failed() implements Phase {}

        /** No study takes anybody in. */
        record Nowhere() implements Phase {}

        record Filling() implements Phase {}

        record Saving() implements Phase {}

        /** Nothing was saved; what is wrong stands at the fields. */
        record Refused() implements Phase {}

        /** Nothing was saved: these criteria keep the person out. */
        record NotEligible(List<Answered> criteria) implements Phase {}

        /**
         * It is saved.
         *
         * @param failed true if the screening failed
         */
        record Done(Result.Enrolled enrolled, boolean failed) implements Phase {}
    }

    private static final int LONGEST_REASON = 1000;

    private final EnrolDesk desk;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(this, "phase", new Phase.Reading());
    private final ReadOnlyObjectWrapper<PreviewCalendar> calendar =
            new ReadOnlyObjectWrapper<>(this, "calendar", new PreviewCalendar.NoArm());
    private final @Nullable StudyId wanted;
    private final EnrolFields fields;
    private final CriteriaModel criteria;
    private final Filled filled;
    private final Field<String> failureReason = new Field<>(new PlainText(LONGEST_REASON)).required();
    private List<OpenPlace> places = List.of();
    private boolean isReading;

    EnrolViewModel(EnrolDesk desk, @Nullable StudyId study) {
        this.desk = desk;
        this.wanted = study;
        this.fields = new EnrolFields(desk.today(), () -> places, this::arms);
        this.criteria = new CriteriaModel(fields);
        this.filled = new Filled(fields, criteria);
        fields.place.valueProperty().subscribe((_, chosen) -> place(chosen));
        fields.arm.valueProperty().subscribe(this::plan);
        fields.enrolledOn.field().valueProperty().subscribe(this::plan);
        fields.dayZero.field().valueProperty().subscribe(this::plan);
        refresh();
    }

    /** Reads again where somebody can be enrolled, if nowhere so far. */
    void refresh() {
        if (isReading || !places.isEmpty()) {
            return;
        }
        var day = today();
        isReading = true;
        phase.set(new Phase.Reading());
        desk.background().run(() -> desk.places().list(day), this::offer, failure -> {
            isReading = false;
            phase.set(new Phase.Failed());
            throw failure;
        });
    }

    ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<PreviewCalendar> calendarProperty() {
        return calendar.getReadOnlyProperty();
    }

    EnrolFields fields() {
        return fields;
    }

    CriteriaModel criteria() {
        return criteria;
    }

    Field<String> failureReason() {
        return failureReason;
    }

    List<OpenPlace> places() {
        return places;
    }

    /** The arms of the chosen study. */
    List<ArmChoice> arms() {
        return fields.place
                .value()
                .map(open -> ArmChoice.of(open.place().protocol()))
                .orElse(List.of());
    }

    LocalDate today() {
        return desk.today().get();
    }

    boolean hasUnsaved() {
        return switch (phase.get()) {
            case Phase.Done _ -> false;
            case Phase.Reading _,
                    Phase.Failed _,
                    Phase.Nowhere _,
                    Phase.Filling _,
                    Phase.Saving _,
                    Phase.Refused _,
                    Phase.NotEligible _ ->
                fields.all().stream().anyMatch(field -> field.changedProperty().get())
                        || !criteria.said().isEmpty();
        };
    }

    /**
     * Enrols, unless something is wrong, which then stands at its field.
     *
     * @param why what a person answered, in words for the audit trail
     */
    void save(Function<CriteriaModel, String> why) {
        var context = context(why);
        var day = today();
        attempt(false, (place, candidate) -> desk.enrol().enrol(place, candidate, context, day));
    }

    /** Records that the person may not take part, for the reason that was typed. */
    void recordFailure(Function<CriteriaModel, String> why) {
        if (failureReason.check()) {
            var reason = EnrolFields.text(failureReason);
            var context = context(why);
            var day = today();
            attempt(
                    true,
                    (place, candidate) -> desk.enrol().recordScreenFailure(place, candidate, reason, context, day));
        } else {
            phase.set(new Phase.Refused());
        }
    }

    private interface Attempt {
        Result make(Place place, Candidate candidate);
    }

    private void attempt(boolean failed, Attempt attempt) {
        if (phase.get() instanceof Phase.Saving || places.isEmpty()) {
            return;
        }
        // What an earlier attempt refused is looked at again: something else may have been mended.
        fields.all().forEach(Field::readAgain);
        var isRight = asked(failed).filter(field -> !field.check()).count() == 0;
        var isComplete = filled.isComplete();
        if (!isComplete || !isRight) {
            phase.set(new Phase.Filling());
            phase.set(new Phase.Refused());
            return;
        }
        var place = fields.place.value().orElseThrow().place();
        var candidate = filled.candidate();
        phase.set(new Phase.Saving());
        desk.background().run(() -> attempt.make(place, candidate), result -> show(result, failed), failure -> {
            phase.set(new Phase.Filling());
            throw failure;
        });
    }

    /** The fields that must be right; an arm is chosen only for somebody who is taken in. */
    private Stream<Field<?>> asked(boolean failed) {
        return fields.all().stream().filter(field -> !failed || field != fields.arm);
    }

    private void show(Result result, boolean failed) {
        phase.set(
                switch (result) {
                    case Result.Enrolled enrolled -> new Phase.Done(enrolled, failed);
                    case Result.Invalid(var problems) -> {
                        problems.forEach(this::refuse);
                        yield new Phase.Refused();
                    }
                    case Result.NotEligible(var refusing) -> {
                        criteria.refuse(refusing);
                        yield new Phase.NotEligible(refusing);
                    }
                });
    }

    private void refuse(FieldProblem problem) {
        var field = switch (problem.field()) {
            case INITIALS -> fields.initials;
            case BIRTH_DATE -> fields.birthDate.field();
            case ARM -> fields.arm;
            case HEIGHT -> fields.height;
            case WEIGHT -> fields.weight;
            case MEASURED_ON -> fields.measuredOn.field();
            case CONSENT -> fields.signedOn.field();
            case ENROLMENT -> fields.enrolledOn.field();
            case FIRST_DOSE -> fields.dayZero.field();
            case RELATION -> fields.relation;
            case CONTACT_NAME -> fields.contactName;
        };
        field.refuse(problem.message());
    }

    private ChangeContext context(Function<CriteriaModel, String> why) {
        var words = why.apply(criteria);
        return words.isBlank()
                ? ChangeContext.firstEntry(desk.who().get())
                : new ChangeContext(desk.who().get(), words);
    }

    private void offer(List<OpenPlace> read) {
        isReading = false;
        places = read;
        read.stream()
                .filter(open -> open.place().study().equals(wanted) || read.size() == 1)
                .findFirst()
                .ifPresent(open -> fields.place.start(EnrolFields.key(open)));
        phase.set(read.isEmpty() ? new Phase.Nowhere() : new Phase.Filling());
    }

    /** The arms of another study are other arms. */
    private void place(@Nullable OpenPlace chosen) {
        if (chosen == null) {
            return;
        }
        var arms = arms();
        fields.arm.start(
                arms.size() == 1 || arms.getFirst().arm() == null
                        ? arms.getFirst().key()
                        : "");
        criteria.of(chosen.place().protocol());
        plan();
    }

    private void plan() {
        fields.place
                .value()
                .map(open -> open.place().protocol())
                .ifPresent(protocol -> calendar.set(fields.arm
                        .value()
                        .map(arm -> PreviewCalendar.of(protocol, arm.code(), filled.dates(), today()))
                        .orElseGet(PreviewCalendar.NoArm::new)));
    }
}
