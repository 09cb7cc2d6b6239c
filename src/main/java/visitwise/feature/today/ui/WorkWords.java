package visitwise.feature.today.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import visitwise.domain.dosing.Amount;
import visitwise.domain.dosing.PlannedAmount;
import visitwise.domain.protocol.Assessment;
import visitwise.domain.schedule.Certainty;
import visitwise.domain.schedule.VisitContent;
import visitwise.feature.today.Work;
import visitwise.platform.i18n.Messages;
import visitwise.platform.widget.DayWords;
import visitwise.platform.widget.Sign;
import visitwise.platform.widget.StatusChip;
import visitwise.platform.widget.VisitDates;

/** The worklist in words. */
final class WorkWords {

    private static final String MILLION_CELLS = "10^6 cells";
    private static final int ROOM = 20;

    private final Messages messages;
    private final DayWords days;

    WorkWords(Messages messages) {
        this.messages = messages;
        this.days = new DayWords(messages);
    }

    String group(Work work) {
        return switch (work.group()) {
            case DONE_TODAY, TODAY -> messages.text("today.group.today");
            case BOOKED -> messages.text("today.group.booked", days.full(work.day()));
            case CLOSING -> messages.text("today.group.closing");
            case PASSED -> messages.text("today.group.passed");
            case DUE -> messages.text("today.group.due");
            case CLOSED -> messages.text("today.group.closed");
        };
    }

    String when(Work work) {
        return switch (work.group()) {
            case DONE_TODAY, TODAY, BOOKED -> work.time() == null ? messages.text("today.noTime") : time(work.time());
            case CLOSING -> messages.text("today.when.by", days.brief(work.day()));
            case PASSED -> days.brief(booked(work));
            case DUE -> about(work);
            case CLOSED -> days.brief(work.day());
        };
    }

    private static LocalDate booked(Work work) {
        var booked = work.dates().booked();
        return booked == null ? work.day() : booked;
    }

    private String about(Work work) {
        var day = days.brief(work.day());
        return work.dates().certainty() == Certainty.PROVISIONAL ? messages.text("widget.about", day) : day;
    }

    String participant(Work work) {
        var person = work.person();
        return messages.text("today.participant", person.number(), person.initials(), person.age());
    }

    String visit(VisitContent content) {
        return content.name().map(messages::of).orElseGet(() -> messages.text("today.visit.masked"));
    }

    String window(Work work) {
        var dates = work.dates();
        if (dates.allowed().isStated()) {
            return days.range(dates.allowed());
        }
        return dates.target() == null ? messages.text("widget.noDate") : days.brief(dates.target());
    }

    static VisitDates dates(Work.Dates dates) {
        return new VisitDates(dates.target(), dates.allowed(), dates.booked(), dates.actual(), dates.certainty());
    }

    /** Everything that is to be done. */
    String toDo(VisitContent content) {
        return joined(Stream.concat(infusion(content), names(content.assessments())));
    }

    /** The same, with as many assessments as have room, and how many more there are. */
    String toDoInShort(VisitContent content) {
        var all = Stream.concat(infusion(content), names(content.assessments())).toList();
        var shown = "";
        for (int i = 0; i < all.size(); i++) {
            var longer = i == 0 ? all.getFirst() : messages.text("today.join", shown, all.get(i));
            if (i > 0 && width(longer) > ROOM) {
                return messages.text("today.toDo.more", shown, all.size() - i);
            }
            shown = longer;
        }
        return shown.isEmpty() ? "–" : shown;
    }

    /** In letters: a Chinese character is as wide as two. */
    private static long width(String words) {
        return words.length()
                + words.codePoints().filter(Character::isIdeographic).count();
    }

    private Stream<String> names(List<Assessment> assessments) {
        return assessments.stream().map(assessment -> messages.of(assessment.name()));
    }

    private Stream<String> infusion(VisitContent content) {
        var dose = content.dose();
        if (dose == null) {
            return Stream.empty();
        }
        return Stream.of(
                switch (content.amount()) {
                    case null -> messages.text("today.infusion", dose);
                    case PlannedAmount.NotStated() -> messages.text("today.infusion", dose);
                    case PlannedAmount.Flat(Amount amount) -> messages.text("today.infuse", amount(amount));
                    case PlannedAmount.ByWeight byWeight ->
                        messages.text("today.infuse.weight", amount(byWeight.amount()), byWeight.weight());
                    case PlannedAmount.WeightMissing missing ->
                        messages.text("today.infuse.perKg", amount(new Amount(missing.perKg(), missing.unit())));
                });
    }

    private String amount(Amount amount) {
        var number = amount.value().stripTrailingZeros();
        var plain = number.scale() < 0 ? number.setScale(0) : number;
        return amount.unit().equals(MILLION_CELLS)
                ? messages.text("today.amount.millions", plain)
                : messages.text("today.amount", plain, amount.unit());
    }

    private String joined(Stream<String> words) {
        return words.reduce((one, other) -> messages.text("today.join", one, other))
                .orElse("–");
    }

    StatusChip chip(Work work, LocalDate today) {
        return switch (work.group()) {
            case DONE_TODAY -> new StatusChip(Sign.DONE, messages.text("today.done"));
            case TODAY, BOOKED -> StatusChip.booked(messages);
            case CLOSING -> StatusChip.closing(work.daysLeft(today), messages);
            case PASSED -> new StatusChip(Sign.DUE, messages.text("today.notRecorded"));
            case DUE, CLOSED -> {
                var state = work.state();
                yield state == null ? StatusChip.planned(messages) : StatusChip.of(state, messages);
            }
        };
    }

    static String time(LocalTime time) {
        return DateTimeFormatter.ofPattern("HH:mm").format(time);
    }
}
