package visitwise.feature.trends;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Laboratory;
import visitwise.domain.lab.LaboratoryId;
import visitwise.domain.lab.ReferenceRange;
import visitwise.domain.lab.panel.Person;
import visitwise.domain.lab.panel.Ranges;
import visitwise.feature.trends.Trend.Band;
import visitwise.feature.trends.Trend.Course;
import visitwise.storage.database.Stored;
import visitwise.storage.lab.TrendSearch.Found;

/** What is normal, by the laboratory of the last value. */
record Bands(Person person, List<Stored<Laboratory>> laboratories, List<Stored<ReferenceRange>> stated) {

    Optional<Band> of(Topic topic, List<Course> courses, List<Found> found) {
        var last = courses.stream()
                .flatMap(course -> course.values().stream())
                .filter(value -> value.number().isPresent())
                .map(TrendValue::collected)
                .max(Comparator.comparing(collected -> collected.day()));
        return last.flatMap(collected -> {
            var laboratory = found.stream()
                    .filter(value -> value.collected().equals(collected))
                    .map(Found::laboratory)
                    .filter(Objects::nonNull)
                    .reduce((_, later) -> later)
                    .orElse(null);
            return rangesOf(laboratory)
                    .of(topic.analyte(), person, collected.day())
                    .map(limits -> new Band(limits, collected.day()));
        });
    }

    private Ranges rangesOf(@Nullable LaboratoryId id) {
        if (id == null) {
            return new Ranges(null, List.of());
        }
        return new Ranges(
                laboratories.stream()
                        .filter(row -> row.id().equals(id.value()))
                        .map(row -> row.value().name())
                        .findFirst()
                        .orElse(null),
                stated.stream()
                        .map(Stored::value)
                        .filter(range -> range.laboratory().equals(id))
                        .toList());
    }
}
