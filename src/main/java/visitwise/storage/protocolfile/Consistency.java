package visitwise.storage.protocolfile;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import visitwise.domain.Message;
import visitwise.domain.protocol.Anchor;
import visitwise.domain.protocol.Arm;
import visitwise.domain.protocol.Offset;
import visitwise.domain.protocol.PlannedVisit;
import visitwise.domain.protocol.Regimen;

/** Checks that the visits, doses and anchors of a file fit together. Items with problems of their own are passed over. */
final class Consistency {

    private final Problems problems;
    private final List<Placed<Arm>> arms;
    private final List<Placed<PlannedVisit>> visits;

    Consistency(Problems problems, List<Placed<Arm>> arms, List<Placed<PlannedVisit>> visits) {
        this.problems = problems;
        this.arms = arms.stream()
                .filter(a -> problems.noneIn(a.place() + ".") && problems.noneIn("regimens"))
                .toList();
        this.visits = visits;
    }

    void check() {
        if (problems.noneIn("visits")) {
            visitCodes();
            arms.forEach(this::doses);
            visits.forEach(this::anchor);
            arms.forEach(this::intervals);
            arms.forEach(this::orderOfDoses);
            arms.stream().filter(arm -> visitsOf(arm).isEmpty()).forEach(this::withoutVisits);
        }
        if (problems.noneIn("visits") && problems.noneIn("arms")) {
            arms.forEach(arm -> new AnchorCircles(problems, visitsOf(arm)).check());
        }
    }

    private List<Placed<PlannedVisit>> visitsOf(Placed<Arm> arm) {
        return visits.stream()
                .filter(v -> v.value().arms().contains(arm.value().code()))
                .toList();
    }

    private void visitCodes() {
        for (int i = 0; i < visits.size(); i++) {
            var visit = visits.get(i);
            for (var earlier : visits.subList(0, i)) {
                var shared = earlier.value().arms().stream()
                        .filter(visit.value().arms()::contains)
                        .sorted()
                        .collect(Collectors.joining(", "));
                if (earlier.value().code().equals(visit.value().code()) && !shared.isEmpty()) {
                    problems.add(
                            visit.place() + ".code",
                            visit.value().code(),
                            Message.of("protocolfile.allowed.uniqueInArm"),
                            Message.of("protocolfile.cause.sameVisit", earlier.place(), shared));
                }
            }
        }
    }

    /** An arm has exactly one visit for each dose of its regimen. */
    private void doses(Placed<Arm> arm) {
        var planned = visitsOf(arm).stream()
                .flatMap(v -> v.value().doseNumber().stream().boxed())
                .sorted()
                .toList();
        int number = arm.value().regimen().infusions();
        if (!planned.equals(IntStream.rangeClosed(1, number).boxed().toList())) {
            problems.add(
                    arm.place() + ".regimen",
                    arm.value().regimen().code(),
                    Message.of("protocolfile.allowed.doseVisits", number),
                    Message.of(
                            "protocolfile.cause.doseVisits",
                            arm.value().code(),
                            planned.isEmpty()
                                    ? "–"
                                    : planned.stream().map(String::valueOf).collect(Collectors.joining(", "))));
        }
    }

    private void anchor(Placed<PlannedVisit> visit) {
        var place = visit.place() + ".timing.anchor";
        var anchor = visit.value().timing().anchor().value();
        for (var arm : arms) {
            if (!visit.value().arms().contains(arm.value().code())) {
                continue;
            }
            int doses = arm.value().regimen().infusions();
            switch (anchor) {
                case Anchor.Enrolment() -> {}
                case Anchor.FirstDose() -> needsDose(place, "first-dose", 1, doses, arm.value());
                case Anchor.LastDose() -> needsDose(place, "last-dose", 1, doses, arm.value());
                case Anchor.Dose(int number) -> needsDose(place, "dose:" + number, number, doses, arm.value());
                case Anchor.Visit(String code) -> needsVisit(place, code, arm);
            }
        }
        boolean onItself =
                anchor instanceof Anchor.FirstDose && visit.value().doseNumber().orElse(0) == 1;
        if (onItself && visit.value().timing().offset().value().amount() != 0) {
            problems.add(
                    visit.place() + ".timing.offset",
                    visit.value().timing().offset().value().iso(),
                    Message.of("protocolfile.allowed.zeroOffset"),
                    Message.of("protocolfile.cause.firstDoseOnItself"));
        }
    }

    private void needsDose(String place, String written, int number, int doses, Arm arm) {
        if (number > doses) {
            problems.add(
                    place,
                    written,
                    Message.of("protocolfile.allowed.anchorInArm"),
                    Message.of("protocolfile.cause.noSuchDose", arm.code(), doses));
        }
    }

    private void needsVisit(String place, String code, Placed<Arm> arm) {
        if (visitsOf(arm).stream().noneMatch(v -> v.value().code().equals(code))) {
            problems.add(
                    place,
                    "visit:" + code,
                    Message.of("protocolfile.allowed.anchorInArm"),
                    Message.of("protocolfile.cause.noSuchVisit", arm.value().code(), code));
        }
    }

    /** A dose that counts from an earlier one lies as many intervals after it as their numbers differ. */
    private void intervals(Placed<Arm> arm) {
        if (!(arm.value().regimen() instanceof Regimen.Infusions infusions) || infusions.interval() == null) {
            return;
        }
        var interval = infusions.interval().value();
        for (var visit : visitsOf(arm)) {
            var timing = visit.value().timing();
            int dose = visit.value().doseNumber().orElse(0);
            int from = countedFrom(timing.anchor().value());
            if (dose <= from || from == 0) {
                continue;
            }
            var expected = interval.times(dose - from);
            if (!sameDistance(timing.offset().value(), expected)) {
                problems.add(
                        visit.place() + ".timing.offset",
                        timing.offset().value().iso(),
                        Message.of("protocolfile.allowed.interval", expected.iso()),
                        Message.of("protocolfile.cause.interval", infusions.code(), interval.iso(), dose));
            }
        }
    }

    /** The number of the dose that an anchor names; 0 if it names none. */
    private static int countedFrom(Anchor anchor) {
        return switch (anchor) {
            case Anchor.FirstDose() -> 1;
            case Anchor.Dose(int number) -> number;
            case Anchor.Enrolment(), Anchor.LastDose(), Anchor.Visit _ -> 0;
        };
    }

    /** Doses stand in the file in their order, and a later one does not lie before an earlier one of the same anchor. */
    private void orderOfDoses(Placed<Arm> arm) {
        var doses = visitsOf(arm).stream().filter(v -> v.value().dose() != null).toList();
        for (int i = 1; i < doses.size(); i++) {
            var before = doses.get(i - 1).value();
            var visit = doses.get(i).value();
            var days = inDays(visit.timing().offset().value());
            var earlier = inDays(before.timing().offset().value());
            boolean backwards = before.timing()
                            .anchor()
                            .value()
                            .equals(visit.timing().anchor().value())
                    && days.isPresent()
                    && earlier.isPresent()
                    && days.getAsInt() <= earlier.getAsInt();
            if (backwards || visit.doseNumber().orElse(0) < before.doseNumber().orElse(0)) {
                problems.add(
                        doses.get(i).place() + (backwards ? ".timing.offset" : ".dose"),
                        backwards ? visit.timing().offset().value().iso() : String.valueOf(visit.dose()),
                        Message.of("protocolfile.allowed.dosesInOrder"),
                        Message.of("protocolfile.cause.doseBefore", visit.code(), before.code()));
            }
        }
    }

    private void withoutVisits(Placed<Arm> arm) {
        problems.add(
                arm.place(),
                arm.value().code(),
                Message.of("protocolfile.allowed.armWithVisits"),
                Message.of("protocolfile.cause.armWithoutVisits"));
    }

    private static boolean sameDistance(Offset one, Offset other) {
        var days = inDays(one);
        return one.equals(other) || (days.isPresent() && days.equals(inDays(other)));
    }

    /** Days of an offset in days or weeks; months have no fixed number of days. */
    private static OptionalInt inDays(Offset offset) {
        return switch (offset.unit()) {
            case DAYS -> OptionalInt.of(offset.amount());
            case WEEKS -> OptionalInt.of(7 * offset.amount());
            case MONTHS -> OptionalInt.empty();
        };
    }
}
