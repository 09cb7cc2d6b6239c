package visitwise.feature.results.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.day.TypedDate;
import visitwise.domain.lab.GivenReason;
import visitwise.domain.lab.Laboratory;
import visitwise.domain.lab.LaboratoryId;
import visitwise.domain.lab.Specimen;
import visitwise.feature.results.Sheet;
import visitwise.platform.form.DateEntry;
import visitwise.platform.form.Field;
import visitwise.platform.form.FieldGroup;
import visitwise.platform.form.PlainText;
import visitwise.platform.form.Reading;
import visitwise.platform.form.TimeText;
import visitwise.storage.database.Stored;

/** What is typed about the specimen, and why something stored is changed. */
final class SheetHead {

    private static final int SENTENCE = 1000;

    private final SheetMemory memory;
    private final ObservableList<Stored<Laboratory>> laboratories = FXCollections.observableArrayList();
    private final DateEntry day;
    private final Field<LocalTime> time = new Field<>(new TimeText());
    private final Field<Stored<Laboratory>> laboratory = new Field<>(this::named);
    private final TimedUrine urine;
    private final Field<String> reason = new Field<>(new PlainText(SENTENCE)).rule(GivenReason::problem);
    private final FieldGroup group;

    SheetHead(Supplier<LocalDate> today, SheetMemory memory) {
        this.memory = memory;
        this.day = new DateEntry(today);
        this.day.field().required();
        this.urine = new TimedUrine(today);
        this.group = new FieldGroup(List.of(
                day.field(),
                time,
                laboratory,
                urine.fromDay().field(),
                urine.fromTime(),
                urine.toDay().field(),
                urine.toTime()));
    }

    DateEntry day() {
        return day;
    }

    Field<LocalTime> time() {
        return time;
    }

    Field<Stored<Laboratory>> laboratory() {
        return laboratory;
    }

    /** Those to choose from. */
    ObservableList<Stored<Laboratory>> laboratories() {
        return laboratories;
    }

    TimedUrine urine() {
        return urine;
    }

    Field<String> reason() {
        return reason;
    }

    FieldGroup group() {
        return group;
    }

    /** All of them, by names that stay. */
    Map<String, Field<?>> fields() {
        return Map.of(
                "day", day.field(),
                "time", time,
                "laboratory", laboratory,
                "fromDay", urine.fromDay().field(),
                "fromTime", urine.fromTime(),
                "toDay", urine.toDay().field(),
                "toTime", urine.toTime(),
                "reason", reason);
    }

    Optional<LocalDate> exactDay() {
        return day.field().value().flatMap(TypedDate::exactDay);
    }

    @Nullable
    LaboratoryId chosenLaboratory() {
        return laboratory.value().map(row -> new LaboratoryId(row.id())).orElse(null);
    }

    /** Puts in what is stored or likely; what was typed meanwhile stays. */
    void take(Sheet sheet, LocalDate today) {
        var stored = sheet.specimen();
        laboratories.setAll(sheet.site().all().stream()
                .filter(row -> row.value().inUse() || row.id().equals(idOf(stored)))
                .toList());
        day.windowProperty().set(sheet.window());
        if (stored == null) {
            var visit = sheet.visit();
            var on = visit == null || visit.actual() == null ? today : visit.actual();
            day.field().offer(on.toString());
            likely(sheet).ifPresent(row -> laboratory.offer(row.value().name()));
            return;
        }
        var specimen = stored.value();
        day.field().offer(specimen.collected().day().toString());
        time.offer(specimen.collected().timeOfDay().map(LocalTime::toString).orElse(""));
        laboratory.offer(laboratories.stream()
                .filter(row -> row.id().equals(idOf(stored)))
                .findFirst()
                .map(row -> row.value().name())
                .orElse(""));
        urine.offer(specimen.timedUrine().orElse(null));
    }

    private static @Nullable Object idOf(@Nullable Stored<Specimen> specimen) {
        return specimen == null
                ? null
                : specimen.value().reportedBy().map(LaboratoryId::value).orElse(null);
    }

    /** The one chosen last at the site, or the only one there is. */
    private Optional<Stored<Laboratory>> likely(Sheet sheet) {
        var remembered = memory.laboratory(sheet.dossier().site());
        return laboratories.stream()
                .filter(row -> laboratories.size() == 1
                        || remembered.filter(row.id().toString()::equals).isPresent())
                .findFirst();
    }

    private Reading<Stored<Laboratory>> named(String typed) {
        return laboratories.stream()
                .filter(row -> row.value().name().equals(typed))
                .findFirst()
                .<Reading<Stored<Laboratory>>>map(Reading.Understood::new)
                .orElseGet(() -> new Reading.Refused<>(Message.of("form.choice.unknown", typed)));
    }

    /** Shows what is wrong; true if nothing is. */
    boolean check(boolean timed) {
        var right = group.checkAnew();
        return (!timed || urine.check()) && right;
    }

    /** Refuses a day before the birth at once: nothing can be worked out for it. */
    boolean isFrom(LocalDate birth) {
        var early = exactDay().filter(on -> on.isBefore(birth));
        early.ifPresent(on -> day.field().refuse(Message.of("results.problem.beforeBirth", on, birth)));
        return early.isEmpty();
    }

    /** Puts back what was there at first, or what is saved. */
    void goBack() {
        fields().values().forEach(Field::goBack);
    }

    void keep() {
        group.keep();
        reason.start("");
    }
}
