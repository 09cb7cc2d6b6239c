package visitwise.platform.form;

import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.day.DateReader;
import visitwise.domain.day.StudyDays;
import visitwise.domain.day.TypedDate;
import visitwise.domain.schedule.AllowedDays;

/** A date being typed, with what it counts from and the window it should lie in. */
public final class DateEntry {

    private final Supplier<LocalDate> today;
    private final ObjectProperty<@Nullable StudyDays> studyDays = new SimpleObjectProperty<>(this, "studyDays");
    private final ObjectProperty<AllowedDays> window =
            new SimpleObjectProperty<>(this, "window", AllowedDays.NOT_STATED);
    private final Field<TypedDate> field = new Field<>(this::read);
    private boolean partialAllowed;

    public DateEntry(Supplier<LocalDate> today) {
        this.today = today;
        studyDays.addListener(_ -> field.readAgain());
    }

    /** Partly or wholly unknown dates are accepted. */
    public DateEntry partialAllowed() {
        partialAllowed = true;
        field.readAgain();
        return this;
    }

    public Field<TypedDate> field() {
        return field;
    }

    /** What study days count from; null as long as that day is not known. */
    public ObjectProperty<@Nullable StudyDays> studyDaysProperty() {
        return studyDays;
    }

    /** The days on which it should lie. Another day is accepted, and said to be outside. */
    public ObjectProperty<AllowedDays> windowProperty() {
        return window;
    }

    private Reading<TypedDate> read(String typed) {
        var date = new DateReader(today.get(), studyDays.get()).read(typed);
        return switch (date) {
            case TypedDate.Wrong(Message message) -> new Reading.Refused<>(message);
            case TypedDate.Exact _ -> new Reading.Understood<>(date);
            case TypedDate.Partial _, TypedDate.Unknown _ ->
                partialAllowed
                        ? new Reading.Understood<>(date)
                        : new Reading.Refused<>(Message.of("date.wrong.partial", typed.strip(), today.get()));
        };
    }
}
