package visitwise.feature.results.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import visitwise.domain.Message;
import visitwise.domain.lab.grading.Bound;
import visitwise.domain.lab.grading.Grading;
import visitwise.domain.lab.panel.Grades;

/** Grades by CTCAE in words: proposals, each with the limit that decided. */
final class GradeWords {

    private GradeWords() {}

    /** Grades above 0, and what keeps others from being given. */
    static List<Judged> of(List<Grades.Graded> grades) {
        var lines = new ArrayList<Judged>();
        var open = new LinkedHashMap<Message, List<Message>>();
        for (var graded : grades) {
            switch (graded.grading()) {
                case Grading.Graded known when known.grade() > 0 -> lines.add(graded(graded, known));
                case Grading.Graded _ -> {}
                case Grading.NotGradable(var reason, int atLeast)
                when atLeast > 0 ->
                    lines.add(new Judged(
                            name(graded),
                            Message.of("results.grade.atLeast", atLeast),
                            Stream.concat(
                                            Stream.of(Message.of("results.grade.notGradable", reason)),
                                            before(graded).stream())
                                    .toList()));
                case Grading.NotGradable(var reason, int _) ->
                    open.computeIfAbsent(reason, _ -> new ArrayList<>()).add(name(graded));
            }
        }
        open.forEach((reason, terms) -> lines.add(new Judged(
                terms.stream()
                        .reduce((one, other) -> Message.of("results.grade.join", one, other))
                        .orElseThrow(),
                Message.of("results.grade.none"),
                List.of(reason))));
        return lines;
    }

    private static Judged graded(Grades.Graded graded, Grading.Graded known) {
        var details = new ArrayList<Message>();
        known.decidedBy().stream()
                .flatMap(limit -> bound(limit.bound()))
                .forEach(limit -> details.add(Message.of("results.grade.limit", limit)));
        if (known.isBaselineCriterion()) {
            details.add(Message.of("results.grade.baselineCriterion"));
        }
        if (known.rule().baselineTakenAsNormal()) {
            details.add(Message.of("results.grade.baselineTaken"));
        }
        before(graded).ifPresent(details::add);
        return new Judged(
                name(graded),
                Message.of("results.grade.proposed", known.grade(), known.rule().version()),
                details);
    }

    /** So that what somebody had before treatment is not taken for new. */
    private static Optional<Message> before(Grades.Graded graded) {
        return Optional.ofNullable(graded.before())
                .map(before -> switch (before) {
                    case Grading.Graded known -> Message.of("results.grade.number", known.grade());
                    case Grading.NotGradable(var _, int atLeast)
                    when atLeast > 0 -> Message.of("results.grade.atLeast", atLeast);
                    case Grading.NotGradable _ -> Message.of("results.grade.beforeUnknown");
                })
                .map(grade -> Message.of("results.grade.before", grade));
    }

    private static Message name(Grades.Graded graded) {
        return Message.of(
                "results.term." + graded.term().name().toLowerCase(Locale.ROOT).replace(' ', '_'));
    }

    private static Stream<Object> bound(Bound bound) {
        return switch (bound) {
            case Bound.Absolute absolute -> Stream.of(ResponseWords.limit(absolute.threshold()));
            case Bound.Times times ->
                Stream.of(Message.of(
                        "results.grade.times." + times.reference().name(),
                        ResponseWords.sign(times.multiple().side()),
                        ResponseWords.plain(times.multiple().times())));
            case Bound.Strip strip ->
                Stream.of(Message.of("results.grade.strip", strip.least().code()));
            case Bound.OpenWithout _ -> Stream.empty();
        };
    }
}
