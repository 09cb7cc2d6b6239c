package visitwise.domain.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import visitwise.domain.lab.ProteinCreatinineRatio.CannotTell;
import visitwise.domain.lab.ProteinCreatinineRatio.Known;

class ProteinCreatinineRatioTest {

    private static Reported reported(String text, Unit unit) {
        return Reported.number(text, unit.code()).orElseThrow();
    }

    private static ProteinCreatinineRatio ratio(String protein, String creatinine) {
        return ProteinCreatinineRatio.of(reported(protein, Unit.MG_PER_L), reported(creatinine, Unit.MMOL_PER_L));
    }

    @ParameterizedTest
    @CsvSource({"610, 6.6, 92.4, 817", "1120, 7.3, 153.4, 1356", "20, 1, 20.0, 177", "0, 5, 0.0, 0"})
    void theRatioIsExactAndRoundedOnlyToBeShown(String protein, String creatinine, String mmol, String gram) {
        var known = (Known) ratio(protein, creatinine);
        assertThat(known.comparison()).isEqualTo(Comparison.EXACT);
        assertThat(known.rounded(known.mgPerMmol(), 1)).isEqualTo(new BigDecimal(mmol));
        assertThat(known.rounded(known.mgPerG(), 0)).isEqualTo(new BigDecimal(gram));
    }

    @Test
    void unitsDoNotMatter() {
        var conventional = ProteinCreatinineRatio.of(reported("61", Unit.MG_PER_DL), reported("100", Unit.MG_PER_DL));
        var other = ProteinCreatinineRatio.of(reported("0.61", Unit.G_PER_L), reported("8840", Unit.UMOL_PER_L));
        var known = (Known) conventional;
        assertThat(known.rounded(known.mgPerG(), 0)).isEqualTo(new BigDecimal("610"));
        assertThat(((Known) other).mgPerG()).isEqualByComparingTo(known.mgPerG());
    }

    @ParameterizedTest
    @CsvSource({
        "<7, 6.6, LESS",
        "<=7, 6.6, AT_MOST",
        "7, <6.6, GREATER",
        "7, >=6.6, AT_MOST",
        "<7, >6.6, LESS",
        "<=7, >6.6, LESS",
        "<=7, >=6.6, AT_MOST",
        ">7, <6.6, GREATER"
    })
    void aBoundGivesABound(String protein, String creatinine, Comparison comparison) {
        assertThat(((Known) ratio(protein, creatinine)).comparison()).isEqualTo(comparison);
    }

    @ParameterizedTest
    @CsvSource({"<7, <6.6", ">7, >6.6", "<=7, <6.6", "7, 0"})
    void twoBoundsThatPullApartTellNothing(String protein, String creatinine) {
        assertThat(ratio(protein, creatinine)).isEqualTo(new CannotTell());
    }

    @Test
    void aBoundStaysTrueWhenItIsRounded() {
        var below = (Known) ratio("<7", "6.6");
        assertThat(below.rounded(below.mgPerMmol(), 1)).isEqualTo(new BigDecimal("1.1"));
        var above = (Known) ratio(">7.2", "6.6");
        assertThat(above.rounded(above.mgPerMmol(), 1)).isEqualTo(new BigDecimal("1.0"));
    }

    @Test
    void whatIsMissingOrNoNumberTellsNothing() {
        var protein = reported("610", Unit.MG_PER_L);
        assertThat(ProteinCreatinineRatio.of(protein, null)).isEqualTo(new CannotTell());
        assertThat(ProteinCreatinineRatio.of(null, protein)).isEqualTo(new CannotTell());
        assertThat(ProteinCreatinineRatio.of(new Reported("negative", null, null, null), protein))
                .isEqualTo(new CannotTell());
        assertThat(ProteinCreatinineRatio.of(protein, protein)).isEqualTo(new CannotTell());
    }
}
