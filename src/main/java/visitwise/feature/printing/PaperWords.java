package visitwise.feature.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.protocol.Anchor;
import visitwise.domain.schedule.Certainty;
import visitwise.domain.schedule.DueVisit;
import visitwise.feature.printing.paper.Bilingual;
import visitwise.feature.printing.paper.Words;

/** Finds the words for a participant's schedule, as much as the paper may tell. */
final class PaperWords {

    private final ScheduleSheet sheet;
    private final Wording wording;
    private final Disclosure disclosure;
    private final VisitRows visits;

    PaperWords(ScheduleSheet sheet, Wording wording) {
        this.sheet = sheet;
        this.wording = wording;
        this.disclosure = Disclosure.of(sheet.protocol(), sheet.arm());
        this.visits = new VisitRows(sheet, disclosure, wording);
    }

    SchedulePaper paper() {
        return new SchedulePaper(
                wording.say("print.title"),
                number(),
                study(),
                disclosure
                        .arm()
                        .map(arm -> TreatmentWords.of(arm, sheet.protocol(), wording))
                        .orElse(List.of()),
                firstInfusion().orElse(null),
                instructions(),
                visits.anyWindowIsInWords(),
                visits.anyHasTime(),
                visits.rows(),
                notes(),
                new PageFoot(sheet.protocol(), sheet.printedAt(), sourceOfWindows(), wording));
    }

    private @Nullable Words number() {
        var number = sheet.participantNumber();
        return number == null || number.isBlank() ? null : new Words(number, Message.of("print.place.number"));
    }

    private Bilingual study() {
        var named = sheet.protocol().identification();
        var site = sheet.siteName();
        return wording.both(
                Message.of("print.place.study"),
                voice -> Stream.of(
                                voice.of(named.shortTitle()),
                                named.id(),
                                voice.say("print.scheduleVersion", named.version()),
                                site == null ? null : voice.of(site))
                        .filter(Objects::nonNull)
                        .reduce((earlier, later) -> voice.say("print.join.facts", earlier, later))
                        .orElse(""));
    }

    private Optional<Bilingual> firstInfusion() {
        return disclosure.showsAnchors()
                ? visits.visits().stream()
                        .filter(visit -> visit.visit().doseNumber().orElse(0) == 1)
                        .findFirst()
                        .flatMap(this::firstInfusionAt)
                : Optional.empty();
    }

    private Optional<Bilingual> firstInfusionAt(DueVisit visit) {
        var given = visit.certainty() == Certainty.FIRM
                && visit.visit().timing().anchor().value() instanceof Anchor.FirstDose;
        var agreed = visits.agreed(visit).map(DayAndTime::day);
        var movable = !given && !visit.state().isDone() && agreed.isEmpty();
        return Optional.ofNullable(visit.actual())
                .or(() -> agreed)
                .or(() -> visit.targetDate().filter(_ -> visit.conflict().isEmpty()))
                .map(day -> wording.own(voice -> voice.say(
                        "print.dayZero", movable ? voice.say("print.date.movable", voice.day(day)) : voice.day(day))));
    }

    private Bilingual instructions() {
        var come = disclosure.showsAnchors() && visits.everyVisitToComeMayMoveInsideItsWindow()
                ? "print.instructions.window"
                : "print.instructions.call";
        return wording.own(voice -> visits.anyCollectsUrineOfDay()
                ? voice.say("print.join.instructions", voice.say(come), voice.say("print.instructions.bottle"))
                : voice.say(come));
    }

    private List<Words> notes() {
        List<Words> notes = new ArrayList<>();
        if (visits.movable().findAny().isPresent()) {
            var waitsForLast = disclosure.showsAnchors()
                    && visits.movable()
                            .allMatch(visit -> visit.visit().timing().anchor().value() instanceof Anchor.LastDose);
            notes.add(note("~", waitsForLast ? "print.note.untilLastInfusion" : "print.note.movable"));
        }
        if (visits.anyWindowIsDash()) {
            notes.add(note("—", "print.note.noWindow"));
        }
        return notes;
    }

    private Words note(String sign, String key) {
        var meaning = wording.say(key).onOneLine();
        return meaning.part(sign + " " + meaning.text());
    }

    private Message sourceOfWindows() {
        var planned = visits.visits().stream().map(DueVisit::visit).toList();
        var sources = planned.stream()
                .filter(disclosure::showsWindowOf)
                .flatMap(disclosure::sourcesOfLimits)
                .map(WindowSource::of)
                .distinct()
                .sorted()
                .map(source -> Message.of(source.key()))
                .toList();
        var nothing = planned.stream().allMatch(disclosure::showsWindowOf)
                ? Message.of("print.windows.notStated")
                : Message.of("print.windows.notShown");
        return sources.stream()
                .reduce((earlier, later) -> Message.of("print.join.words", earlier, later))
                .orElse(nothing);
    }
}
