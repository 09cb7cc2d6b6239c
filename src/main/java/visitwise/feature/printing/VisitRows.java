package visitwise.feature.printing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import visitwise.domain.Message;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.protocol.Assessment;
import visitwise.domain.schedule.DueVisit;
import visitwise.domain.schedule.VisitState;
import visitwise.feature.printing.paper.Bilingual;

/** The visits of a schedule as they stand on the paper. */
final class VisitRows {

    private final ScheduleSheet sheet;
    private final List<DueVisit> visits;
    private final Disclosure disclosure;
    private final Wording wording;

    VisitRows(ScheduleSheet sheet, Disclosure disclosure, Wording wording) {
        this.sheet = sheet;
        this.visits = disclosure.listed(sheet.visits());
        this.disclosure = disclosure;
        this.wording = wording;
    }

    /** The visits that are listed. */
    List<DueVisit> visits() {
        return visits;
    }

    List<VisitRow> rows() {
        List<VisitRow> rows = new ArrayList<>();
        for (var visit : visits) {
            rows.add(row(visit, rows.size() + 1));
        }
        return rows;
    }

    /** True if there are visits to come and all of them have days to choose from, with the agreed day among them. */
    boolean everyVisitToComeMayMoveInsideItsWindow() {
        return toCome().findAny().isPresent()
                && toCome().allMatch(visit -> shownWindow(visit) == Shown.DAYS
                        && agreed(visit).stream()
                                .allMatch(agreed -> visit.allowed().contains(agreed.day())));
    }

    /** Day and time agreed for a visit that is still to come: it stands on the paper, wherever it lies. */
    Optional<DayAndTime> agreed(DueVisit visit) {
        return isToCome(visit) ? sheet.appointment(visit) : Optional.empty();
    }

    /** True if any window is more than a dash. */
    boolean anyWindowIsInWords() {
        return toCome().map(this::shownWindow).anyMatch(shown -> shown == Shown.DAYS);
    }

    boolean anyWindowIsDash() {
        return toCome().anyMatch(visit -> shownWindow(visit) == Shown.DASH);
    }

    boolean anyHasTime() {
        return visits.stream()
                .anyMatch(visit -> agreed(visit).flatMap(DayAndTime::timeOfDay).isPresent());
    }

    Stream<DueVisit> movable() {
        return visits.stream().filter(this::isMovable);
    }

    boolean anyCollectsUrineOfDay() {
        return toCome().flatMap(visit -> disclosure.assessmentsAt(visit.visit()).stream())
                .anyMatch(VisitContents::collectsUrineOfDay);
    }

    private Stream<DueVisit> toCome() {
        return visits.stream().filter(this::isToCome);
    }

    /** True if the paper shows the visit as one that is still to come. */
    private boolean isToCome(DueVisit visit) {
        boolean hidden = visit.state().isDone() || visit.state() == VisitState.NOT_APPLICABLE;
        return visit.state().isPending() || (hidden && !disclosure.showsDone(visit.visit()));
    }

    private boolean isMovable(DueVisit visit) {
        return isToCome(visit)
                && visit.target() != null
                && agreed(visit).isEmpty()
                && visit.conflict().isEmpty()
                && disclosure.marksAsMovable(visit);
    }

    private VisitRow row(DueVisit visit, int position) {
        var movable = isMovable(visit);
        var name = disclosure.nameOf(visit.visit(), position);
        return new VisitRow(
                tick(visit),
                wording.both(Message.of("print.place.visit", visit.code()), voice -> voice.say(name)),
                date(visit, movable),
                window(visit),
                happens(visit),
                movable);
    }

    private VisitRow.Tick tick(DueVisit visit) {
        if (isToCome(visit)) {
            return VisitRow.Tick.BOX;
        }
        return visit.state().isDone() ? VisitRow.Tick.TICKED : VisitRow.Tick.DASH;
    }

    private Bilingual date(DueVisit visit, boolean movable) {
        var agreed = agreed(visit);
        if (agreed.isPresent()) {
            return wording.own(voice -> voice.appointment(agreed.get()));
        }
        if (visit.conflict().isPresent()) {
            return wording.say("print.date.ask");
        }
        return dayOf(visit)
                .map(day -> wording.own(voice ->
                        movable ? voice.say("print.date.movable", voice.dayAndWeekday(day)) : voice.dayAndWeekday(day)))
                .orElseGet(() -> wording.say("print.date.toBeSet"));
    }

    private Optional<LocalDate> dayOf(DueVisit visit) {
        if (isToCome(visit)) {
            return agreed(visit).map(DayAndTime::day).or(visit::targetDate);
        }
        return Optional.ofNullable(visit.actual()).or(visit::targetDate);
    }

    private Bilingual window(DueVisit visit) {
        if (!isToCome(visit)) {
            return wording.say(visit.state().isDone() ? "print.visit.done" : "VisitState." + visit.state());
        }
        return switch (shownWindow(visit)) {
            case NOTHING -> wording.own(_ -> "");
            case DASH -> wording.say("print.window.none");
            case DAYS ->
                wording.own(voice -> voice.window(visit.allowed(), dayOf(visit).orElseThrow()));
        };
    }

    private enum Shown {
        NOTHING,
        DASH,
        DAYS
    }

    private Shown shownWindow(DueVisit visit) {
        if (visit.target() == null || visit.conflict().isPresent()) {
            return Shown.NOTHING;
        }
        if (!visit.allowed().isStated() || !disclosure.showsWindowOf(visit.visit())) {
            return Shown.DASH;
        }
        return Shown.DAYS;
    }

    private Bilingual happens(DueVisit visit) {
        var assessments = disclosure.assessmentsAt(visit.visit());
        return wording.both(
                Message.of("print.place.happens", visit.code()),
                voice -> voice.joined(Stream.concat(
                                infusion(visit, assessments, voice),
                                assessments.stream().map(assessment -> voice.of(assessment.name())))
                        .toList()));
    }

    private Stream<String> infusion(DueVisit visit, List<Assessment> assessments, Voice voice) {
        var infusion = disclosure.infusionAt(visit.visit());
        return infusion.isEmpty() || assessments.stream().anyMatch(VisitContents::isInfusion)
                ? Stream.empty()
                : Stream.of(voice.say("print.infusion.numbered", infusion.getAsInt()));
    }
}
