package visitwise.feature.participantfile.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import visitwise.domain.day.TypedDate;
import visitwise.domain.lab.FirstAnalyte;
import visitwise.domain.lab.Unit;
import visitwise.feature.participantfile.Problem;
import visitwise.feature.participantfile.RecordFirstResults;
import visitwise.feature.participantfile.ResultsForm.Entry;
import visitwise.platform.form.DateEntry;
import visitwise.platform.form.Field;
import visitwise.platform.form.FieldGroup;
import visitwise.platform.form.PlainText;
import visitwise.platform.form.TimeText;

/** What is typed about the results of one specimen collection. */
final class ResultsFields {

    private static final int SENTENCE = 1000;

    private final DateEntry day;
    private final Field<LocalTime> time = new Field<>(new TimeText());
    private final Map<FirstAnalyte, ObjectProperty<Unit>> units = new EnumMap<>(FirstAnalyte.class);
    private final Map<FirstAnalyte, Field<Entry>> values = new EnumMap<>(FirstAnalyte.class);
    private final Field<String> reason = new Field<>(new PlainText(SENTENCE));
    private final FieldGroup group;

    ResultsFields(Supplier<LocalDate> today, ResultsUnits remembered) {
        day = new DateEntry(today);
        day.field().required();
        var all = new ArrayList<Field<?>>(List.of(day.field(), time));
        for (var analyte : FirstAnalyte.values()) {
            var unit = new SimpleObjectProperty<>(this, "unit", remembered.of(analyte));
            var value =
                    new Field<>(new ResultsText(unit::get)).rule(entry -> RecordFirstResults.problem(analyte, entry));
            unit.addListener((_, _, chosen) -> {
                remembered.remember(analyte, chosen);
                value.readAgain();
            });
            units.put(analyte, unit);
            values.put(analyte, value);
            all.add(value);
        }
        all.add(reason);
        group = new FieldGroup(all);
    }

    DateEntry day() {
        return day;
    }

    Field<LocalTime> time() {
        return time;
    }

    ObjectProperty<Unit> unit(FirstAnalyte analyte) {
        return Objects.requireNonNull(units.get(analyte));
    }

    Field<Entry> value(FirstAnalyte analyte) {
        return Objects.requireNonNull(values.get(analyte));
    }

    Field<String> reason() {
        return reason;
    }

    FieldGroup group() {
        return group;
    }

    Optional<LocalDate> exactDay() {
        return day.field().value().flatMap(TypedDate::exactDay);
    }

    /** What was typed and can be, by analyte. */
    Map<FirstAnalyte, Entry> entries() {
        var entries = new EnumMap<FirstAnalyte, Entry>(FirstAnalyte.class);
        values.forEach((analyte, field) -> field.value().ifPresent(entry -> entries.put(analyte, entry)));
        return entries;
    }

    /** The field at which a problem is said. */
    Optional<Field<?>> of(Problem problem) {
        return Optional.ofNullable(
                switch (problem.field()) {
                    case DAY -> day.field();
                    case TIME -> time;
                    case REASON -> reason;
                    case URINE_PROTEIN -> value(FirstAnalyte.URINE_PROTEIN);
                    case URINE_CREATININE -> value(FirstAnalyte.URINE_CREATININE);
                    case SERUM_CREATININE -> value(FirstAnalyte.SERUM_CREATININE);
                    default -> null;
                });
    }
}
