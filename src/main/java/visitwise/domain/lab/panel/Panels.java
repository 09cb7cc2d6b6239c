package visitwise.domain.lab.panel;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import visitwise.domain.protocol.Arm;
import visitwise.domain.protocol.PlannedVisit;
import visitwise.domain.protocol.Protocol;

/** Which analytes a visit asks for: what the protocol says, and for want of that what its assessments usually stand for. */
public final class Panels {

    /** What the assessments of a protocol stand for that does not say so itself. */
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
        return of(
                protocol,
                visits.stream()
                        .flatMap(planned -> planned.assessmentsIn(arm.code()).stream())
                        .toList());
    }

    /** The same of some assessments. */
    public static List<String> of(Protocol protocol, Collection<String> assessments) {
        var asked = new LinkedHashSet<String>();
        if (protocol.judging().panels().isEmpty()) {
            assessments.forEach(assessment -> asked.addAll(USUAL.getOrDefault(assessment, List.of())));
        } else {
            asked.addAll(protocol.judging().analytes(List.copyOf(assessments)));
        }
        return Stream.concat(
                        ORDER.stream().filter(asked::contains),
                        asked.stream().filter(analyte -> !ORDER.contains(analyte)))
                .toList();
    }
}
