package visitwise.feature.enrolment.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.day.TypedDate;
import visitwise.domain.participant.Consent;
import visitwise.domain.participant.Sex;
import visitwise.domain.protocol.Measure;
import visitwise.feature.enrolment.ListPlaces.OpenPlace;
import visitwise.feature.enrolment.Plausible;
import visitwise.platform.form.Choices;
import visitwise.platform.form.DateEntry;
import visitwise.platform.form.Field;
import visitwise.platform.form.NumberText;
import visitwise.platform.form.PlainText;

/** What is typed about somebody who is to be enrolled. */
final class EnrolFields {

    static final Choices<Sex> SEXES = new Choices<>(List.of(Sex.values()), Sex::name);
    static final Choices<Consent.Signer> SIGNERS =
            new Choices<>(List.of(Consent.Signer.values()), Consent.Signer::name);

    private static final int SHORT = 20;
    private static final int LONG = 200;

    final Field<OpenPlace> place;
    final Field<ArmChoice> arm;
    final Field<String> initials = new Field<>(new PlainText(SHORT)).required();
    final Field<Sex> sex = new Field<>(SEXES).required();
    final DateEntry birthDate;
    final Field<BigDecimal> height = new Field<>(NumberText.ANY).rule(Plausible::height);
    final Field<BigDecimal> weight = new Field<>(NumberText.ANY).rule(Plausible::weight);
    final DateEntry measuredOn;
    final Field<String> formVersion = new Field<>(new PlainText(SHORT)).required();
    final DateEntry signedOn;
    final Field<Consent.Signer> signedBy = new Field<>(SIGNERS).required();
    final Field<String> takenBy = new Field<>(new PlainText(LONG)).required();
    final DateEntry enrolledOn;
    final DateEntry dayZero;
    final Field<String> contactName = new Field<>(new PlainText(LONG));
    final Field<String> relation = new Field<>(new PlainText(LONG));
    final Field<String> phone = new Field<>(new PlainText(LONG));
    /** Values that criteria ask for, beside age and weight. */
    final Map<Measure, Field<BigDecimal>> measured = new EnumMap<>(Measure.class);

    EnrolFields(Supplier<LocalDate> today, Supplier<List<OpenPlace>> places, Supplier<List<ArmChoice>> arms) {
        place = new Field<OpenPlace>(typed -> new Choices<>(places.get(), EnrolFields::key).read(typed)).required();
        arm = new Field<ArmChoice>(typed -> new Choices<>(arms.get(), ArmChoice::key).read(typed)).required();
        birthDate = day(today, day -> Plausible.birthDate(day, today.get()));
        birthDate.field().required();
        measuredOn = day(today, day -> Plausible.measuredOn(day, born(), today.get()));
        signedOn = day(today, day -> Plausible.consent(day, born(), today.get()));
        signedOn.field().required();
        enrolledOn = day(today, day -> Plausible.anchor(day, born(), of(signedOn)));
        dayZero = day(today, day -> Plausible.anchor(day, born(), of(signedOn)));
        Arrays.stream(Measure.values())
                .filter(measure -> measure != Measure.AGE && measure != Measure.WEIGHT)
                .forEach(measure -> measured.put(measure, new Field<>(new NumberText(BigDecimal.ZERO, null))));
        birthDate.field().valueProperty().subscribe(_ -> readDaysAgain());
        signedOn.field().valueProperty().subscribe(_ -> {
            enrolledOn.field().readAgain();
            dayZero.field().readAgain();
        });
    }

    /** In the order of the form; the values for criteria come last. */
    List<Field<?>> all() {
        var all = new ArrayList<Field<?>>(List.of(
                place,
                arm,
                initials,
                sex,
                birthDate.field(),
                height,
                weight,
                measuredOn.field(),
                formVersion,
                signedOn.field(),
                signedBy,
                takenBy,
                enrolledOn.field(),
                dayZero.field()));
        all.addAll(List.of(contactName, relation, phone));
        all.addAll(measured.values());
        return all;
    }

    /** The name of a place in no language. */
    static String key(OpenPlace place) {
        return place.place().study().value().toString();
    }

    /** The day a field holds; null if it holds none. */
    static @Nullable LocalDate of(DateEntry entry) {
        return entry.field().value().flatMap(TypedDate::exactDay).orElse(null);
    }

    /** What a text field holds; empty if nothing. */
    static String text(Field<String> field) {
        return field.value().orElse("");
    }

    private @Nullable LocalDate born() {
        return of(birthDate);
    }

    private void readDaysAgain() {
        List.of(measuredOn, signedOn, enrolledOn, dayZero)
                .forEach(day -> day.field().readAgain());
    }

    private static DateEntry day(Supplier<LocalDate> today, Function<LocalDate, Optional<Message>> rule) {
        var entry = new DateEntry(today);
        entry.field().rule(date -> date.exactDay().flatMap(rule));
        return entry;
    }
}
