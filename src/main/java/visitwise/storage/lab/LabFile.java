package visitwise.storage.lab;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Analyte;
import visitwise.domain.lab.Catalogue;
import visitwise.domain.lab.DerivedValue;
import visitwise.domain.lab.LabResult;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.lab.Quantity;
import visitwise.domain.lab.Specimen;
import visitwise.domain.lab.SpecimenId;
import visitwise.domain.lab.panel.Course;
import visitwise.domain.lab.panel.History;
import visitwise.domain.lab.panel.KidneyEquations;
import visitwise.domain.lab.panel.Person;
import visitwise.domain.lab.panel.Sample;
import visitwise.domain.lab.panel.Values;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.participant.VisitId;
import visitwise.storage.database.Stored;

/**
 * All that laboratories reported of one participant, read at one moment.
 *
 * @param equations fixed for the participant; null if none are as yet
 * @param specimens the oldest first
 * @param results by analyte and time
 * @param derived by equation and day
 */
public record LabFile(
        Catalogue catalogue,
        Person person,
        @Nullable KidneyEquations equations,
        List<Stored<Specimen>> specimens,
        List<Stored<LabResult>> results,
        List<Stored<DerivedValue>> derived) {

    public Optional<Stored<Specimen>> specimen(SpecimenId id) {
        return specimens.stream().filter(row -> row.id().equals(id.value())).findFirst();
    }

    /** The results of one specimen. */
    public List<Stored<LabResult>> resultsOf(SpecimenId id) {
        return results.stream().filter(row -> row.value().sheet().equals(id)).toList();
    }

    public List<Stored<DerivedValue>> derivedOf(SpecimenId id) {
        return derived.stream().filter(row -> row.value().sheet().equals(id)).toList();
    }

    /** What one specimen measured, with the rows it stands in. */
    public Values values(SpecimenId id) {
        var numbers = new HashMap<String, Values.Measured>();
        var answers = new HashMap<String, String>();
        for (var row : resultsOf(id)) {
            var result = row.value();
            quantity(result).ifPresent(quantity -> numbers.put(result.analyte(), number(quantity, row)));
            result.meaning()
                    .flatMap(meaning -> Optional.ofNullable(meaning.answer()))
                    .ifPresent(answer -> answers.put(result.analyte(), answer));
        }
        return new Values(numbers, answers);
    }

    /**
     * The specimens in their order, with what follows from them as it is stored, but for one that is being typed.
     *
     * @param planned codes of the planned visits
     */
    public Course course(@Nullable SpecimenId except, Map<VisitId, String> planned, @Nullable DayAndTime firstDose) {
        var samples = new ArrayList<Sample>();
        for (var row : specimens) {
            var id = new SpecimenId(row.id());
            if (!id.equals(except)) {
                var visit = row.value().visit();
                samples.add(new Sample(
                        visit == null ? null : planned.get(visit),
                        row.value().collected(),
                        row.value().timedUrine().isPresent(),
                        values(id),
                        numbers(id)));
            }
        }
        return new Course(samples, firstDose);
    }

    private Map<String, Quantity> numbers(SpecimenId id) {
        var numbers = new HashMap<String, Quantity>();
        for (var row : derivedOf(id)) {
            var by = row.value().equation();
            if (row.value().outcome() instanceof DerivedValue.Outcome.Value(var comparison, var number)) {
                numbers.put(by.equation(), new Quantity(comparison, number, LabUnit.of(by.unit(), "1")));
            }
        }
        return numbers;
    }

    private static Values.Measured number(Quantity quantity, Stored<LabResult> row) {
        var meaning = row.value().interpreted();
        return new Values.Measured(quantity, row.id().toString(), meaning == null ? null : meaning.limits());
    }

    /** A reported number in the unit it was reported in. */
    public Optional<Quantity> quantity(LabResult result) {
        var reported = result.reported();
        var number = reported.number();
        var comparison = reported.comparison();
        var unit = reported.unit();
        var analyte = catalogue.analyte(result.analyte()).filter(Analyte::isNumber);
        if (number == null || comparison == null || unit == null || analyte.isEmpty()) {
            return Optional.empty();
        }
        var listed = analyte.get().unit(unit).map(known -> new Quantity(comparison, number, known));
        return listed.or(() -> result.meaning()
                .flatMap(meaning -> Optional.ofNullable(meaning.standard()))
                .map(standard ->
                        new Quantity(comparison, standard, analyte.get().standard())));
    }

    /** What was measured of every analyte before, leaving one specimen out. */
    public Map<String, History> histories(@Nullable SpecimenId except) {
        var points = new HashMap<String, List<History.Point>>();
        for (var row : results) {
            var result = row.value();
            if (!result.sheet().equals(except)) {
                quantity(result)
                        .filter(Quantity::isExact)
                        .ifPresent(quantity -> points.merge(
                                result.analyte(),
                                List.of(new History.Point(result.specimen().day(), quantity.standard())),
                                LabFile::join));
            }
        }
        var histories = new HashMap<String, History>();
        points.forEach((analyte, all) -> histories.put(analyte, new History(all)));
        return Map.copyOf(histories);
    }

    private static List<History.Point> join(List<History.Point> one, List<History.Point> other) {
        var all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
