package visitwise.feature.participantfile.ui;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.day.TypedDate;
import visitwise.domain.dosing.Amount;
import visitwise.domain.dosing.Infusion;
import visitwise.domain.participant.ParticipantId;
import visitwise.feature.participantfile.InfusionRecord;
import visitwise.feature.participantfile.InfusionRecord.Stated;
import visitwise.feature.participantfile.InfusionRecord.WeightChoice;
import visitwise.feature.participantfile.Problem;
import visitwise.platform.form.DateEntry;
import visitwise.platform.form.Field;
import visitwise.platform.form.FieldGroup;
import visitwise.platform.form.NumberText;
import visitwise.platform.form.PlainText;
import visitwise.platform.form.TimeText;

/** What is typed about an infusion. */
final class InfusionFields {

    private static final int LINE = 200;
    private static final int SENTENCE = 1000;

    private final DateEntry day;
    private final Field<BigDecimal> weight = number();
    private final Field<BigDecimal> stated = number();
    private final Field<String> statedUnit = new Field<>(new PlainText(LINE));
    private final Field<BigDecimal> actual = number().required();
    private final Field<String> lot = new Field<>(new PlainText(LINE));
    private final Field<LocalTime> start = new Field<>(new TimeText()).required();
    private final Field<LocalTime> stop = new Field<>(new TimeText());
    private final Field<BigDecimal> before = number();
    private final Field<BigDecimal> after = number();
    private final Field<String> difference = new Field<>(new PlainText(SENTENCE));
    private final Field<String> correction = new Field<>(new PlainText(SENTENCE));
    private final FieldGroup group;

    InfusionFields(Supplier<LocalDate> today) {
        day = new DateEntry(today);
        day.field().required();
        stop.rule(this::notBeforeStart);
        start.valueProperty().addListener(_ -> stop.readAgain());
        group = new FieldGroup(List.of(
                day.field(),
                weight,
                stated,
                statedUnit,
                actual,
                lot,
                start,
                stop,
                before,
                after,
                difference,
                correction));
    }

    private static Field<BigDecimal> number() {
        return new Field<>(NumberText.ANY);
    }

    private Optional<Message> notBeforeStart(LocalTime stopped) {
        return start.value()
                .filter(stopped::isBefore)
                .map(started -> Message.of("infusionForm.stopBeforeStart", stopped, started));
    }

    DateEntry day() {
        return day;
    }

    Field<BigDecimal> weight() {
        return weight;
    }

    Field<BigDecimal> stated() {
        return stated;
    }

    Field<String> statedUnit() {
        return statedUnit;
    }

    Field<BigDecimal> actual() {
        return actual;
    }

    Field<String> lot() {
        return lot;
    }

    Field<LocalTime> start() {
        return start;
    }

    Field<LocalTime> stop() {
        return stop;
    }

    Field<BigDecimal> before() {
        return before;
    }

    Field<BigDecimal> after() {
        return after;
    }

    Field<String> difference() {
        return difference;
    }

    Field<String> correction() {
        return correction;
    }

    FieldGroup group() {
        return group;
    }

    Optional<LocalDate> exactDay() {
        return day.field().value().flatMap(TypedDate::exactDay);
    }

    /** How long it ran; empty as long as that cannot be told. */
    Optional<Duration> lasted() {
        return start.value().flatMap(from -> stop.value().map(to -> Duration.between(from, to)));
    }

    /** What is to be recorded; empty as long as day or start are missing. */
    Optional<InfusionRecord> draft(ParticipantId participant, int dose, WeightChoice choice, boolean statedByHand) {
        return exactDay()
                .flatMap(on -> start.value()
                        .map(at -> new InfusionRecord(
                                participant,
                                dose,
                                choice,
                                statedByHand ? statedAmount() : null,
                                actual.value().orElse(null),
                                lot.value().orElse(null),
                                on.atTime(at),
                                stop.value().map(on::atTime).orElse(null),
                                before.value().orElse(null),
                                after.value().orElse(null),
                                difference.value().orElse(null))));
    }

    private @Nullable Stated statedAmount() {
        return stated.value()
                .map(value -> new Stated(value, statedUnit.value().orElse("")))
                .orElse(null);
    }

    void start(LocalDate proposed) {
        day.field().offer(proposed.toString());
    }

    /**
     * Asks for the amounts.
     *
     * @param byHand true if the planned amount is stated by the person
     * @param keepsStored true if amounts that are not typed stay as they were recorded
     */
    void ask(boolean byHand, boolean keepsStored) {
        stated.require(byHand && !keepsStored);
        statedUnit.require(byHand && !keepsStored);
        actual.require(!keepsStored);
    }

    void start(Infusion given) {
        given.givenOn().ifPresent(this::start);
        start.offer(time(given.started()));
        stop.offer(time(given.stopped()));
        lot.offer(text(given.lot()));
        before.offer(number(given.temperatureBefore()));
        after.offer(number(given.temperatureAfter()));
        difference.offer(text(given.differenceReason()));
    }

    /** Shows the amounts as they were recorded. */
    void startAmounts(Infusion given) {
        actual.offer(given.actualAmount()
                .map(Amount::value)
                .map(BigDecimal::toPlainString)
                .orElse(""));
        if (given.weight() == null) {
            stated.offer(given.planned().value().toPlainString());
            statedUnit.offer(given.planned().unit());
        }
    }

    private static String time(@Nullable LocalDateTime at) {
        return at == null ? "" : at.toLocalTime().toString();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    /** The field at which a problem is said; empty if it belongs to none. */
    Optional<Field<?>> of(Problem problem) {
        return Optional.ofNullable(
                switch (problem.field()) {
                    case WEIGHT -> weight;
                    case PLANNED_AMOUNT -> stated.value().isPresent() ? statedUnit : stated;
                    case ACTUAL_AMOUNT -> actual;
                    case DIFFERENCE_REASON -> difference;
                    case START ->
                        problem.message().key().equals("participantFile.problem.timeAhead") ? start : day.field();
                    case STOP -> stop;
                    case TEMPERATURE_BEFORE -> before;
                    case TEMPERATURE_AFTER -> after;
                    case REASON -> correction;
                    default -> null;
                });
    }
}
