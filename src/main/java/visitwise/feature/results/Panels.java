package visitwise.feature.results;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

    private Panels() {}

    /**
     * Codes of the analytes in the order of the laboratory.
     *
     * @param visit null for all that any visit of the arm asks for
     */
    public static List<String> of(Protocol protocol, @Nullable Arm arm, @Nullable PlannedVisit visit) {
        if (arm == null) {
            return List.of();
        }
        var visits = visit == null ? protocol.visitsOf(arm) : List.of(visit);
        var asked = new LinkedHashSet<String>();
        for (var planned : visits) {
            for (var assessment : planned.assessmentsIn(arm.code())) {
                asked.addAll(USUAL.getOrDefault(assessment, List.of()));
            }
        }
        return ORDER.stream().filter(asked::contains).toList();
    }

    /** Codes of the analytes that a visit asks for, but for assessments that were not done there. */
    static List<String> asked(Protocol protocol, @Nullable String arm, String code, Set<String> notDone) {
        var known = Optional.ofNullable(arm).flatMap(protocol::arm).orElse(null);
        if (known == null) {
            return List.of();
        }
        return protocol.visitsOf(known).stream()
                .filter(visit -> visit.code().equals(code))
                .flatMap(visit -> visit.assessmentsIn(known.code()).stream())
                .filter(assessment -> !notDone.contains(assessment))
                .flatMap(assessment -> USUAL.getOrDefault(assessment, List.of()).stream())
                .distinct()
                .toList();
    }
}
