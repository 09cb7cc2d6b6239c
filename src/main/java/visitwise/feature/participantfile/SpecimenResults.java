package visitwise.feature.participantfile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import visitwise.domain.lab.DerivedValue;
import visitwise.domain.lab.Flag;
import visitwise.domain.lab.Interpreted;
import visitwise.domain.lab.LabResult;
import visitwise.domain.lab.Specimen;
import visitwise.domain.lab.SpecimenId;
import visitwise.domain.lab.renal.Equation;
import visitwise.storage.database.Stored;

/**
 * What was measured in one specimen, with what follows from it.
 *
 * @param results by analyte
 * @param derived as it is stored
 * @param derivedFlags where each of them lies that is a number
 */
public record SpecimenResults(
        Stored<Specimen> specimen,
        List<Stored<LabResult>> results,
        List<Stored<DerivedValue>> derived,
        List<Flag> derivedFlags) {

    private static final Comparator<SpecimenResults> NEWEST_FIRST = Comparator.comparing(
                    (SpecimenResults one) -> one.specimen.value().collected().day())
            .thenComparing(
                    one -> one.specimen.value().collected().timeOfDay().orElse(null),
                    Comparator.nullsFirst(Comparator.naturalOrder()))
            .reversed();

    public SpecimenResults {
        results = List.copyOf(results);
        derived = List.copyOf(derived);
        derivedFlags = List.copyOf(derivedFlags);
    }

    /** Every specimen with its results, the newest first. */
    static List<SpecimenResults> of(
            List<Stored<Specimen>> specimens,
            List<Stored<LabResult>> results,
            List<Stored<DerivedValue>> derived,
            DerivedFlags flags) {
        return specimens.stream()
                .map(specimen -> of(
                        specimen,
                        results.stream()
                                .filter(row -> row.value().sheet().value().equals(specimen.id()))
                                .toList(),
                        derived.stream()
                                .filter(row -> row.value().sheet().value().equals(specimen.id()))
                                .toList(),
                        flags))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private static SpecimenResults of(
            Stored<Specimen> specimen,
            List<Stored<LabResult>> results,
            List<Stored<DerivedValue>> derived,
            DerivedFlags flags) {
        return new SpecimenResults(
                specimen,
                results,
                derived,
                derived.stream()
                        .map(row -> flags.of(specimen.value(), row.value()))
                        .toList());
    }

    public SpecimenId id() {
        return new SpecimenId(specimen.id());
    }

    /** The result of an analyte. */
    public Optional<LabResult> result(String analyte) {
        return results.stream()
                .map(Stored::value)
                .filter(result -> result.analyte().equals(analyte))
                .findFirst();
    }

    /** What one of these equations gives: the first of them that gave a number. */
    public Optional<DerivedValue> derived(Equation... equations) {
        return Arrays.stream(equations)
                .flatMap(equation -> derived.stream()
                        .map(Stored::value)
                        .filter(value -> value.equation().equation().equals(equation.name())
                                && value.outcome() instanceof DerivedValue.Outcome.Value))
                .findFirst();
    }

    /** How many results, and values that follow from them, lie so against their reference. */
    public long count(Flag flag) {
        var measured =
                results.stream().flatMap(row -> row.value().meaning().stream()).map(Interpreted::flag);
        return Stream.concat(measured, derivedFlags.stream())
                .filter(flag::equals)
                .count();
    }
}
