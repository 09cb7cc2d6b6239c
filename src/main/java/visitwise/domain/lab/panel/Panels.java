package visitwise.domain.lab.panel;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Analyte;
import visitwise.domain.protocol.Arm;
import visitwise.domain.protocol.PlannedVisit;
import visitwise.domain.protocol.Protocol;

/** Which analytes a visit asks for. */
public final class Panels {

    /** What the assessments of a protocol stand for that does not say so itself, in the order of the laboratory. */
    private static final Map<String, List<String>> USUAL = Map.ofEntries(
            Map.entry("UA", List.of("PROT_DIP", "OCCBLD_U", "RBC_U_HPF")),
            Map.entry("UPRO", List.of("PROT_U", "CREAT_U")),
            Map.entry("UPCR", List.of("PROT_U", "CREAT_U")),
            Map.entry("UACR", List.of("ALB_U", "CREAT_U")),
            Map.entry("U24", List.of("PROT_U", "CREAT_U", "URINE_VOL")),
            Map.entry("URBC", List.of("RBC_U_VOL")),
            Map.entry("CREA", List.of("CREAT_S")),
            Map.entry("EGFR", List.of("CREAT_S")),
            Map.entry("GFR", List.of("CREAT_S")),
            Map.entry("CYSC", List.of("CYSTATC_S")),
            Map.entry("BUN", List.of("UREA_S")),
            Map.entry("CBC", List.of("HGB_B", "WBC_B", "NEUT_B", "PLAT_B")),
            Map.entry("LFT", List.of("ALT_S", "AST_S", "ALB_S")));

    private static final List<String> ORDER = List.of(
            "PROT_DIP",
            "OCCBLD_U",
            "PROT_U",
            "ALB_U",
            "CREAT_U",
            "RBC_U_HPF",
            "RBC_U_VOL",
            "URINE_VOL",
            "CREAT_S",
            "CYSTATC_S",
            "UREA_S",
            "ALB_S",
            "HGB_B",
            "WBC_B",
            "NEUT_B",
            "PLAT_B",
            "ALT_S",
            "AST_S");

    private static final Set<String> TOTALS = Set.of("SLEDAI_2K");

    private Panels() {}

    /**
     * Codes of the analytes in the order of the laboratory.
     *
     * @param arm null where it is not known to those who enter results: then what any arm asks for
     * @param visit null for all that any visit asks for
     */
    public static List<String> of(Protocol protocol, @Nullable Arm arm, @Nullable PlannedVisit visit) {
        var assessments = new LinkedHashSet<String>();
        for (var known : arm == null ? protocol.arms() : List.of(arm)) {
            for (var planned : protocol.visitsOf(known)) {
                if (visit == null || planned.code().equals(visit.code())) {
                    assessments.addAll(planned.assessmentsIn(known.code()));
                }
            }
        }
        return of(protocol, assessments);
    }

    /** False of a total that follows from the answers of a clinician, item by item: it is never typed as such. */
    public static boolean mayBeAdded(Analyte analyte) {
        return !TOTALS.contains(analyte.code());
    }

    /** The same of some assessments. */
    public static List<String> of(Protocol protocol, Collection<String> assessments) {
        return ordered(analytes(protocol, List.copyOf(assessments)));
    }

    /** What the protocol says its assessments ask for; of one that does not say, the usual. */
    private static List<String> analytes(Protocol protocol, List<String> assessments) {
        var judging = protocol.judging();
        return judging.panels().isEmpty()
                ? assessments.stream()
                        .flatMap(assessment -> USUAL.getOrDefault(assessment, List.of()).stream())
                        .distinct()
                        .toList()
                : judging.analytes(assessments);
    }

    /** In the usual order of the sheet; what that does not name follows. */
    private static List<String> ordered(List<String> asked) {
        return Stream.concat(
                        ORDER.stream().filter(asked::contains),
                        asked.stream().filter(analyte -> !ORDER.contains(analyte)))
                .toList();
    }
}
