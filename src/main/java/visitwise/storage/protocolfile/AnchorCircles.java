package visitwise.storage.protocolfile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import visitwise.domain.Message;
import visitwise.domain.protocol.Anchor;
import visitwise.domain.protocol.PlannedVisit;

/** Finds visits of one arm whose dates would wait for each other. */
final class AnchorCircles {

    private final Problems problems;
    private final List<Placed<PlannedVisit>> visits;
    private final Set<Placed<PlannedVisit>> settled = new LinkedHashSet<>();

    AnchorCircles(Problems problems, List<Placed<PlannedVisit>> visits) {
        this.problems = problems;
        this.visits = visits;
    }

    void check() {
        visits.forEach(visit -> follow(visit, new ArrayList<>()));
    }

    private void follow(Placed<PlannedVisit> visit, List<Placed<PlannedVisit>> path) {
        if (path.contains(visit)) {
            report(path.subList(path.indexOf(visit), path.size()));
            return;
        }
        if (settled.contains(visit)) {
            return;
        }
        path.add(visit);
        waitsFor(visit.value()).forEach(next -> follow(next, path));
        path.removeLast();
        settled.add(visit);
    }

    private Stream<Placed<PlannedVisit>> waitsFor(PlannedVisit visit) {
        return switch (visit.timing().anchor().value()) {
            case Anchor.Enrolment() -> Stream.empty();
            case Anchor.FirstDose() ->
                visit.doseNumber().orElse(0) == 1
                        ? Stream.empty()
                        : those(v -> v.doseNumber().orElse(0) == 1);
            case Anchor.LastDose() -> those(v -> v.dose() != null);
            case Anchor.Dose(int number) -> those(v -> v.doseNumber().orElse(0) == number);
            case Anchor.Visit(String code) -> those(v -> v.code().equals(code));
        };
    }

    private Stream<Placed<PlannedVisit>> those(Predicate<PlannedVisit> wanted) {
        return visits.stream().filter(v -> wanted.test(v.value()));
    }

    private void report(List<Placed<PlannedVisit>> circle) {
        var names = circle.stream().map(v -> v.value().code()).collect(Collectors.joining(" → "));
        var first = circle.getFirst();
        problems.add(
                first.place() + ".timing.anchor",
                names + " → " + first.value().code(),
                Message.of("protocolfile.allowed.noCircle"),
                Message.of("protocolfile.cause.circle"));
    }
}
