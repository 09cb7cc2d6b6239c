package visitwise.feature.participantfile.ui;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import visitwise.domain.Message;
import visitwise.domain.dosing.Amount;
import visitwise.domain.dosing.PlannedAmount;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.schedule.Disposition;
import visitwise.domain.schedule.Dosing;
import visitwise.feature.participantfile.ParticipantFile;
import visitwise.feature.participantfile.ParticipantFile.Calendar;
import visitwise.platform.i18n.Messages;
import visitwise.platform.widget.DayWords;
import visitwise.platform.widget.Sign;
import visitwise.platform.widget.StatusChip;

/** What the file says in the language of the screen. */
final class FileWords {

    private final Messages messages;
    private final DayWords days;

    FileWords(Messages messages) {
        this.messages = messages;
        this.days = new DayWords(messages);
    }

    /** Initials, sex, age, weight, height, arm and consent in one line. */
    String person(ParticipantFile file) {
        var person = file.person();
        var coded = person.participant().value();
        var parts = new ArrayList<String>();
        parts.add(coded.initials());
        parts.add(messages.text("participantFile.value." + coded.sex().name()));
        parts.add(age(person.age()));
        parts.add(
                person.weight() == null
                        ? messages.text("fileView.noWeight")
                        : messages.text("fileView.kilograms", person.weight().value()));
        parts.add(
                person.height() == null
                        ? messages.text("fileView.noHeight")
                        : messages.text("fileView.centimetres", person.height().value()));
        if (file.calendar() instanceof Calendar.Planned planned && planned.mayShowArm()) {
            parts.add(messages.text("fileView.arm", planned.arm().name()));
        }
        parts.add(
                person.consents().isEmpty()
                        ? messages.text("fileView.noConsent")
                        : messages.text(
                                "fileView.consent",
                                person.consents().getFirst().value().formVersion(),
                                days.day(person.consents().getFirst().value().signedOn())));
        return String.join(" · ", parts);
    }

    private String age(Period age) {
        return messages.text("fileView.age", age.getYears(), age.getMonths());
    }

    /** Where the participant stands in the trial. */
    StatusChip status(Disposition disposition) {
        return switch (disposition) {
            case Disposition.InStudy() -> new StatusChip(Sign.PLANNED, messages.text("participantFile.value.IN_STUDY"));
            case Disposition.ScreenFailure _ ->
                new StatusChip(Sign.OFF, messages.text("participantFile.value.SCREEN_FAILURE"));
            case Disposition.Ended(Disposition.How how, LocalDate on, String _) ->
                new StatusChip(
                        how == Disposition.How.COMPLETED ? Sign.DONE : Sign.OFF,
                        messages.text(
                                "fileView.ended", messages.text("participantFile.value." + how.name()), days.day(on)));
        };
    }

    /** Day 0 and the last infusion, or why there is no calendar. */
    String anchors(Calendar calendar) {
        return switch (calendar) {
            case Calendar.Planned planned
            when planned.mayShowArm() && planned.arm().regimen().infusions() == 0 ->
                messages.text("fileView.noInfusions");
            case Calendar.Planned planned -> {
                var zero = Optional.ofNullable(planned.dayZero().date())
                        .map(day -> messages.text(
                                planned.dayZero().happened() ? "fileView.dayZero" : "fileView.dayZeroAgreed",
                                days.day(day)))
                        .orElseGet(() -> messages.text("fileView.noDayZero"));
                var last = Optional.ofNullable(planned.lastInfusion().date())
                        .map(day -> messages.text(
                                planned.lastInfusion().happened() ? "fileView.lastGiven" : "fileView.lastExpected",
                                days.day(day)));
                yield last.map(words -> zero + " · " + words).orElse(zero);
            }
            case Calendar.Blinded(), Calendar.NoArm(), Calendar.UnknownArm _ -> "";
        };
    }

    /** Why there is no calendar; empty if there is one. */
    Optional<String> noCalendar(Calendar calendar) {
        return switch (calendar) {
            case Calendar.Planned _ -> Optional.empty();
            case Calendar.Blinded() -> Optional.of(messages.text("fileView.blinded"));
            case Calendar.NoArm() -> Optional.of(messages.text("fileView.noArm"));
            case Calendar.UnknownArm(String code) -> Optional.of(messages.text("fileView.unknownArm", code));
        };
    }

    /** Whether doses may still come. */
    String dosing(ParticipantFile file) {
        var dosing = file.dosing();
        var given = messages.text("fileView.given", dosing.given(), dosing.planned());
        return switch (dosing.state()) {
            case Dosing.Open() -> given;
            case Dosing.Closed(LocalDate last) ->
                given + " · " + messages.text("fileView.dosingClosed", days.day(last));
            case Dosing.StoppedEarly(LocalDate on, String reason) ->
                given + " · " + messages.text("fileView.dosingStopped", days.day(on), reason);
        };
    }

    String amount(Amount amount) {
        return amount(amount.value(), amount.unit());
    }

    /** 20×10⁶ cells, 40 mL. */
    private String amount(BigDecimal value, String unit) {
        return new InfusionAmountWords(messages).amount(value, unit);
    }

    /** What the protocol says about an amount before a weight is known. */
    String planned(PlannedAmount planned) {
        return switch (planned) {
            case PlannedAmount.Flat(Amount amount) -> amount(amount);
            case PlannedAmount.WeightMissing(BigDecimal perKg, String unit) ->
                messages.text("fileView.perKilogram", amount(perKg, unit));
            case PlannedAmount.ByWeight byWeight -> amount(byWeight.amount());
            case PlannedAmount.NotStated() -> messages.text("fileView.amountNotStated");
        };
    }

    static String number(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }

    /** 23 Jan 2027, or Sat 23 Jan 2027 at a weekend. */
    String day(LocalDate day) {
        return isWeekend(day) ? days.full(day) : days.day(day);
    }

    String dayAndTime(DayAndTime at) {
        return at.timeOfDay()
                .map(time -> messages.text("participantFile.dayAndTime", day(at.day()), time.toString()))
                .orElseGet(() -> day(at.day()));
    }

    static boolean isWeekend(LocalDate day) {
        return List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek());
    }

    String text(Message message) {
        return messages.text(message);
    }
}
