package visitwise.feature.trends;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.participant.Occasion;
import visitwise.domain.participant.Visit;
import visitwise.domain.schedule.VisitOutcome;
import visitwise.feature.trends.Trend.Course;
import visitwise.feature.trends.Trend.Gap;
import visitwise.storage.database.Stored;
import visitwise.storage.dossier.Dossier;

/** Visits that should have given a value and did not. */
final class Gaps {

    private final Dossier dossier;
    private final ToldVisits told;
    private final Map<String, LocalDate> targets;

    Gaps(Dossier dossier, ToldVisits told, LocalDate today) {
        this.dossier = dossier;
        this.told = told;
        this.targets = dossier.plan(today).stream()
                .filter(due -> due.targetDate().isPresent())
                .collect(Collectors.toMap(
                        due -> due.code(), due -> due.targetDate().orElseThrow(), (first, _) -> first));
    }

    List<Gap> of(Topic topic, List<Course> courses) {
        var days = courses.stream()
                .flatMap(course -> course.values().stream())
                .map(value -> value.collected().day())
                .collect(Collectors.toSet());
        var codes = courses.stream()
                .flatMap(course -> course.values().stream())
                .map(TrendValue::code)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return dossier.visits().stream()
                .map(Stored::value)
                .filter(visit -> !(visit.occasion() instanceof Occasion.Planned(String code)) || !codes.contains(code))
                .flatMap(visit -> gap(topic, visit, days).stream())
                .toList();
    }

    private Optional<Gap> gap(Topic topic, Visit visit, Set<LocalDate> days) {
        if (!(visit.occasion() instanceof Occasion.Planned(String code)) || !topic.isAskedBy(told.askedAt(code))) {
            return Optional.empty();
        }
        var name = told.nameOf(code).orElse(null);
        return switch (visit.outcome()) {
            case VisitOutcome.Occurred(LocalDate on)
            when !days.contains(on) -> Optional.of(new Gap(on, name, Gap.Why.NOT_ENTERED));
            case VisitOutcome.Missed _ -> dayOf(visit, code).map(day -> new Gap(day, name, Gap.Why.MISSED));
            case null, default -> Optional.empty();
        };
    }

    /** The day it was booked for, or else its target where that tells no arm. */
    private Optional<LocalDate> dayOf(Visit visit, String code) {
        return visit.appointment()
                .map(DayAndTime::day)
                .or(() -> told.tellsTargetOf(code) ? Optional.ofNullable(targets.get(code)) : Optional.empty());
    }
}
