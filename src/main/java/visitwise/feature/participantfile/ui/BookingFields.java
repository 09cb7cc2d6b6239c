package visitwise.feature.participantfile.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import visitwise.domain.day.TypedDate;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.Visit;
import visitwise.feature.participantfile.Booking;
import visitwise.feature.participantfile.Problem;
import visitwise.platform.form.DateEntry;
import visitwise.platform.form.Field;
import visitwise.platform.form.FieldGroup;
import visitwise.platform.form.TimeText;

/** What is typed about the day that is agreed for a visit. */
final class BookingFields {

    private final DateEntry day;
    private final Field<LocalTime> time = new Field<>(new TimeText());
    private final FieldGroup group;

    BookingFields(Supplier<LocalDate> today) {
        day = new DateEntry(today);
        day.field().required();
        group = new FieldGroup(List.of(day.field(), time));
    }

    DateEntry day() {
        return day;
    }

    Field<LocalTime> time() {
        return time;
    }

    FieldGroup group() {
        return group;
    }

    /** Shows what is agreed. */
    void start(VisitSheet sheet) {
        var appointment = sheet.recorded().flatMap(Visit::appointment);
        day.field().start(appointment.map(at -> at.day().toString()).orElse(""));
        time.start(appointment
                .flatMap(DayAndTime::timeOfDay)
                .map(LocalTime::toString)
                .orElse(""));
    }

    /** What is to be agreed; empty as long as there is no day. */
    Optional<Booking> draft(ParticipantId participant, VisitSheet sheet) {
        return day.field()
                .value()
                .flatMap(TypedDate::exactDay)
                .map(on -> new Booking(
                        participant,
                        sheet.visit().due().code(),
                        sheet.visit().seen(),
                        on,
                        time.value().orElse(null)));
    }

    /** The field at which a problem is said; empty if it belongs to none. */
    Optional<Field<?>> of(Problem problem) {
        return switch (problem.field()) {
            case DAY -> Optional.of(day.field());
            case TIME -> Optional.of(time);
            default -> Optional.empty();
        };
    }
}
