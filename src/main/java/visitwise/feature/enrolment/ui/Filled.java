package visitwise.feature.enrolment.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.day.TypedDate;
import visitwise.domain.schedule.AnchorDates;
import visitwise.feature.enrolment.Candidate;
import visitwise.feature.enrolment.Candidate.ContactGiven;
import visitwise.feature.enrolment.Enrolment;
import visitwise.platform.form.DateEntry;
import visitwise.platform.form.Field;

/** What the fields say together. */
record Filled(EnrolFields fields, CriteriaModel criteria) {

    /** True if no field is empty that another one needs; what is missing is said at its field. */
    boolean isComplete() {
        var measured = fields.measuredOn.field();
        var hasSize = !fields.height.typed().isBlank() || !fields.weight.typed().isBlank();
        var hasContact = !fields.contactName.typed().isBlank()
                || !fields.relation.typed().isBlank()
                || !fields.phone.typed().isBlank();
        // Each of them is asked, so that everything missing is said at once.
        var isMeasured = needed(hasSize, measured, "enrolment.problem.measuredOn");
        var isRelated = needed(hasContact, fields.relation, "enrolment.problem.relation");
        var isNamed = needed(hasContact, fields.contactName, "enrolment.problem.contactName");
        return isMeasured && isRelated && isNamed;
    }

    private static boolean needed(boolean isNeeded, Field<?> field, String key) {
        if (isNeeded && field.typed().isBlank()) {
            field.refuse(Message.of(key));
            return false;
        }
        return true;
    }

    /** The days that the calendar counts from. */
    AnchorDates dates() {
        return new AnchorDates(EnrolFields.of(fields.enrolledOn), EnrolFields.of(fields.dayZero), null);
    }

    /** Everything typed, once nothing is wrong any more; without an arm if none is chosen. */
    Candidate candidate() {
        var height = fields.height.valueProperty().get();
        var weight = fields.weight.valueProperty().get();
        var size =
                height == null && weight == null ? null : new Enrolment.Size(date(fields.measuredOn), height, weight);
        var arm = fields.arm.valueProperty().get();
        var enrolment = new Enrolment(
                EnrolFields.text(fields.initials),
                fields.sex.value().orElseThrow(),
                date(fields.birthDate),
                arm == null ? null : arm.code(),
                size,
                new Enrolment.ConsentGiven(
                        EnrolFields.text(fields.formVersion),
                        date(fields.signedOn),
                        fields.signedBy.value().orElseThrow(),
                        EnrolFields.text(fields.takenBy)),
                dates(),
                criteria.measured());
        return new Candidate(enrolment, contact(), criteria.said());
    }

    private static LocalDate date(DateEntry entry) {
        return entry.field().value().flatMap(TypedDate::exactDay).orElseThrow();
    }

    private @Nullable ContactGiven contact() {
        var phone = EnrolFields.text(fields.phone);
        var name = EnrolFields.text(fields.contactName);
        return name.isEmpty()
                ? null
                : new ContactGiven(EnrolFields.text(fields.relation), name, phone.isEmpty() ? null : phone);
    }
}
