package visitwise.feature.participantfile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.FirstAnalyte;
import visitwise.domain.lab.LabResult;
import visitwise.domain.lab.ProteinCreatinineRatio;
import visitwise.domain.lab.Reported;
import visitwise.domain.participant.DayAndTime;
import visitwise.storage.database.Stored;

/**
 * What was measured at one time, with what follows from it.
 *
 * @param results of urine protein, urine creatinine and serum creatinine, as far as measured
 */
public record SpecimenResults(DayAndTime specimen, List<Stored<LabResult>> results) {

    private static final Comparator<SpecimenResults> NEWEST_FIRST = Comparator.comparing(
                    (SpecimenResults one) -> one.specimen.day())
            .thenComparing(
                    one -> one.specimen.timeOfDay().orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()))
            .reversed();

    public SpecimenResults {
        results = List.copyOf(results);
    }

    /** Results by the time of their specimens, the newest first. */
    static List<SpecimenResults> of(List<Stored<LabResult>> results) {
        var specimens = new LinkedHashMap<DayAndTime, List<Stored<LabResult>>>();
        for (var result : results) {
            if (FirstAnalyte.of(result.value().analyte()).isPresent()) {
                specimens
                        .computeIfAbsent(result.value().specimen(), _ -> new ArrayList<>())
                        .add(result);
            }
        }
        return specimens.entrySet().stream()
                .map(specimen -> new SpecimenResults(specimen.getKey(), specimen.getValue()))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /** The result of an analyte, the last one entered. */
    public Optional<Stored<LabResult>> result(FirstAnalyte analyte) {
        return results.stream()
                .filter(result -> result.value().analyte().equals(analyte.code()))
                .reduce((_, later) -> later);
    }

    public ProteinCreatinineRatio ratio() {
        return ProteinCreatinineRatio.of(reported(FirstAnalyte.URINE_PROTEIN), reported(FirstAnalyte.URINE_CREATININE));
    }

    private @Nullable Reported reported(FirstAnalyte analyte) {
        return result(analyte).map(result -> result.value().reported()).orElse(null);
    }

    /** The arithmetic of a ratio in words. */
    public static Message arithmetic(ProteinCreatinineRatio ratio) {
        return switch (ratio) {
            case ProteinCreatinineRatio.Known known ->
                Message.of(
                        "participantFile.ratio.arithmetic",
                        known.protein().stripTrailingZeros(),
                        known.creatinine().stripTrailingZeros(),
                        known.comparison().sign(),
                        known.rounded(known.mgPerMmol(), 1),
                        ProteinCreatinineRatio.MG_PER_G,
                        known.rounded(known.mgPerG(), 0));
            case ProteinCreatinineRatio.CannotTell() -> Message.of("participantFile.ratio.cannotTell");
        };
    }
}
