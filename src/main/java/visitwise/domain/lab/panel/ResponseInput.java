package visitwise.domain.lab.panel;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.lab.Quantity;
import visitwise.domain.lab.renal.Equation;
import visitwise.domain.lab.response.Reading;
import visitwise.domain.lab.response.UnitFamily;

/**
 * What of a specimen response is judged by, beside kidney function by the equation that is fixed for the participant. A
 * visit is judged by what these read and nothing else, and whoever fetches values to judge fetches all of these.
 */
public enum ResponseInput {
    /** Reported, or worked out from what was measured. */
    PROTEIN_RATIO(UnitFamily.RATIO, "PROTCRT_U", Equation.UPCR_MG_MMOL),
    PROTEIN_PER_DAY(UnitFamily.PER_DAY, "PROT_24H", Equation.PROTEIN_24H_G),
    /** Always worked out: no laboratory knows how tall somebody is. */
    PROTEIN_PER_SURFACE(UnitFamily.PER_SURFACE, null, Equation.PROTEIN_MG_M2_H),
    CELLS_PER_FIELD(UnitFamily.CELLS_PER_FIELD, "RBC_U_HPF", null),
    CELLS_PER_VOLUME(UnitFamily.CELLS_PER_VOLUME, "RBC_U_VOL", null),
    ALBUMIN(null, "ALB_S", null),
    STRIP(null, "PROT_DIP", null);

    /** Limits per body surface are stated per day. */
    private static final LabUnit MG_PER_M2_HOUR = LabUnit.of("mg/(m2.h)", "24");

    private final @Nullable UnitFamily family;
    private final @Nullable String analyte;
    private final @Nullable Equation equation;

    ResponseInput(@Nullable UnitFamily family, @Nullable String analyte, @Nullable Equation equation) {
        this.family = family;
        this.analyte = analyte;
        this.equation = equation;
    }

    /** Codes of what is measured. */
    public static List<String> analytes() {
        return Arrays.stream(values())
                .flatMap(input -> Stream.ofNullable(input.analyte))
                .toList();
    }

    /** Equations of what is worked out. */
    public static List<Equation> equations() {
        return Arrays.stream(values())
                .flatMap(input -> Stream.ofNullable(input.equation))
                .toList();
    }

    /** What is read of a family of values; none of kidney function. */
    static Optional<ResponseInput> of(UnitFamily family) {
        return Arrays.stream(values()).filter(input -> input.family == family).findFirst();
    }

    /** What a laboratory answered; empty if it did not. */
    Optional<String> answer(Sample sample) {
        return analyte == null ? Optional.empty() : sample.values().answer(analyte);
    }

    /** What was measured; empty if nothing was. */
    Optional<Quantity> measured(Sample sample) {
        return analyte == null ? Optional.empty() : sample.values().quantity(analyte);
    }

    /** The value that response is judged on: the reported one before the one that is worked out. */
    Optional<Reading> reading(Sample sample) {
        return family == null
                ? Optional.empty()
                : measured(sample)
                        .map(reported -> Reading.measured(family, reported))
                        .or(() -> workedOut(family, sample));
    }

    private Optional<Reading> workedOut(UnitFamily of, Sample sample) {
        return equation == null
                ? Optional.empty()
                : sample.derived(equation).map(value -> switch (this) {
                    case PROTEIN_RATIO ->
                        new Reading(of, value, null, sample.ratioPerGram().orElse(null), false);
                    case PROTEIN_PER_SURFACE ->
                        Reading.measured(of, new Quantity(value.comparison(), value.number(), MG_PER_M2_HOUR));
                    default -> Reading.measured(of, value);
                });
    }
}
