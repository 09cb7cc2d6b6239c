package visitwise.feature.trends;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Analyte;
import visitwise.domain.lab.renal.Equation;
import visitwise.domain.lab.response.RuleSet;
import visitwise.domain.lab.response.UnitFamily;
import visitwise.storage.labcatalogue.ShippedCatalogue;

/** What a chart is of. Counts per field and per volume are two charts, for neither can be told from the other. */
public enum Topic {
    /** Entered ratios and those worked out are one quantity. */
    UPCR("PROTCRT_U", Equation.UPCR_MG_MMOL, UnitFamily.RATIO, RuleSet.Kind.URINE_PROTEIN),
    PROTEIN_24H("PROT_24H", Equation.PROTEIN_24H_G, UnitFamily.PER_DAY, RuleSet.Kind.URINE_PROTEIN),
    CREATININE("CREAT_S", null, null, null),
    /** Only what is worked out here: of a reported one nobody knows the equation. */
    EGFR("GFR_CR_173", null, UnitFamily.FILTRATION, RuleSet.Kind.KIDNEY_FUNCTION),
    RED_CELLS_FIELD("RBC_U_HPF", null, UnitFamily.CELLS_PER_FIELD, RuleSet.Kind.HAEMATURIA),
    RED_CELLS_VOLUME("RBC_U_VOL", null, UnitFamily.CELLS_PER_VOLUME, RuleSet.Kind.HAEMATURIA);

    private final String code;
    private final @Nullable Equation equation;
    private final @Nullable UnitFamily family;
    private final RuleSet.@Nullable Kind kind;

    Topic(String code, @Nullable Equation equation, @Nullable UnitFamily family, RuleSet.@Nullable Kind kind) {
        this.code = code;
        this.equation = equation;
        this.family = family;
        this.kind = kind;
    }

    /** Codes of what is measured and drawn. */
    static List<String> analytes() {
        return Arrays.stream(values())
                .filter(topic -> topic != EGFR)
                .map(topic -> topic.code)
                .toList();
    }

    /** Equations of what is drawn whoever it is of. */
    static List<Equation> equations() {
        return Arrays.stream(values()).flatMap(topic -> topic.by().stream()).toList();
    }

    /** The topic of an analyte that is measured. */
    static Optional<Topic> measured(String code) {
        return Arrays.stream(values())
                .filter(topic -> topic != EGFR && topic.code.equals(code))
                .findFirst();
    }

    /** The topic of what an equation gives, if it is drawn whoever it is of. */
    static Optional<Topic> workedOut(Equation equation) {
        return Arrays.stream(values())
                .filter(topic -> topic.equation == equation)
                .findFirst();
    }

    /** The row of the catalogue with its standard unit, in which the chart is drawn. */
    public Analyte analyte() {
        return ShippedCatalogue.catalogue().analyte(code).orElseThrow();
    }

    /** The equation that gives it; empty if it is measured, or if the equation is a participant's own. */
    public Optional<Equation> by() {
        return Optional.ofNullable(equation);
    }

    /** What it is judged as. */
    Optional<UnitFamily> family() {
        return Optional.ofNullable(family);
    }

    Optional<RuleSet.Kind> kind() {
        return Optional.ofNullable(kind);
    }

    /** True if values are set against one before treatment. */
    public boolean hasBaseline() {
        return family != null;
    }

    /** True if it spans so much that a log scale is asked for. */
    public boolean mayBeLog() {
        return this == UPCR || this == PROTEIN_24H || this == RED_CELLS_FIELD || this == RED_CELLS_VOLUME;
    }

    /** True if results of these analytes would have given a value. */
    boolean isAskedBy(Collection<String> analytes) {
        return switch (this) {
            case UPCR -> analytes.contains(code) || analytes.containsAll(List.of("PROT_U", "CREAT_U"));
            case PROTEIN_24H -> analytes.contains(code) || analytes.contains("URINE_VOL");
            case EGFR, CREATININE -> analytes.contains("CREAT_S");
            case RED_CELLS_FIELD, RED_CELLS_VOLUME -> analytes.contains(code);
        };
    }
}
