package visitwise.domain.lab.response;

import static visitwise.domain.lab.Threshold.Side.ABOVE;
import static visitwise.domain.lab.Threshold.Side.BELOW;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Answer;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.lab.Multiple;
import visitwise.domain.lab.Quantity;
import visitwise.domain.lab.Threshold;

/**
 * SLEDAI-2K items that results speak for. The clinician confirms each: a stone, an infection or a drug may be the reason
 * instead. The limits of fever, platelets, leukocytes, complement and DNA binding are unverified.
 */
public final class SledaiProposals {

    /** A result that an item may rest on. */
    public enum Sign {
        RED_CELLS_URINE(SledaiItem.HEMATURIA, "RBC_U_HPF"),
        WHITE_CELLS_URINE(SledaiItem.PYURIA),
        PROTEIN_24H(SledaiItem.PROTEINURIA, "PROT_24H"),
        TEMPERATURE(SledaiItem.FEVER, "TEMP"),
        PLATELETS(SledaiItem.THROMBOCYTOPENIA, "PLAT_B"),
        LEUKOCYTES(SledaiItem.LEUKOPENIA, "WBC_B"),
        COMPLEMENT(SledaiItem.LOW_COMPLEMENT, "C3_S", "C4_S"),
        DNA_BINDING(SledaiItem.INCREASED_DNA_BINDING, "DSDNA_S");

        private final SledaiItem item;
        private final String analytes;

        Sign(SledaiItem item, String... analytes) {
            this.item = item;
            this.analytes = String.join(" ", analytes);
        }

        public SledaiItem item() {
            return item;
        }

        /** The limit of the item in its unit; empty where the limit is that of the laboratory. */
        public Optional<Threshold> limit() {
            return switch (this) {
                case RED_CELLS_URINE, WHITE_CELLS_URINE -> Optional.of(at(ABOVE, "5", "/[HPF]"));
                case PROTEIN_24H -> Optional.of(at(ABOVE, "0.5", "g/(24.h)"));
                case TEMPERATURE -> Optional.of(at(ABOVE, "38", "Cel"));
                case PLATELETS -> Optional.of(at(BELOW, "100", "10*9/L"));
                case LEUKOCYTES -> Optional.of(at(BELOW, "3", "10*9/L"));
                case COMPLEMENT, DNA_BINDING -> Optional.empty();
            };
        }

        /** Catalogue codes of the results. */
        public List<String> analytes() {
            return analytes.isEmpty() ? List.of() : List.of(analytes.split(" "));
        }

        public static Optional<Sign> of(String analyte) {
            return Arrays.stream(values())
                    .filter(s -> s.analytes().contains(analyte))
                    .findFirst();
        }

        private static Threshold at(Threshold.Side side, String limit, String unit) {
            return new Threshold(side, new BigDecimal(limit), LabUnit.of(unit, "1"));
        }
    }

    /**
     * A result, with the limits of normal of the laboratory that measured it.
     *
     * @param lower null if not known
     * @param upper null if not known
     */
    public record Result(
            Sign sign,
            Quantity value,
            @Nullable Quantity lower,
            @Nullable Quantity upper) {

        private Answer speaksFor() {
            return sign.limit().map(limit -> limit.isMetBy(value)).orElseGet(this::speaksByRange);
        }

        private Answer speaksByRange() {
            if (sign == Sign.DNA_BINDING) {
                return upper == null
                        ? Answer.CANNOT_TELL
                        : Multiple.of(ABOVE, "1").isMetBy(value, upper);
            }
            return lower == null ? Answer.CANNOT_TELL : Multiple.of(BELOW, "1").isMetBy(value, lower);
        }
    }

    /**
     * What the results of an item come to.
     *
     * @param answer YES proposes the item
     */
    public record Proposal(SledaiItem item, Answer answer, List<Result> results) {

        public Proposal {
            results = List.copyOf(results);
        }
    }

    private SledaiProposals() {}

    /** One proposal for each item that there is a result for, in the order of the items. */
    public static List<Proposal> from(List<Result> results) {
        var proposals = new ArrayList<Proposal>();
        for (var item : SledaiItem.values()) {
            var own = results.stream().filter(r -> r.sign().item() == item).toList();
            own.stream()
                    .map(Result::speaksFor)
                    .reduce(Answer::or)
                    .ifPresent(answer -> proposals.add(new Proposal(item, answer, own)));
        }
        return proposals;
    }
}
