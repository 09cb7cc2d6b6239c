package visitwise.domain.lab.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import visitwise.domain.lab.Answer;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.lab.Quantity;
import visitwise.domain.lab.response.SledaiProposals.Result;
import visitwise.domain.lab.response.SledaiProposals.Sign;

class SledaiTest {

    private static Result of(Sign sign, String number, String unit) {
        return new Result(sign, quantity(number, unit), null, null);
    }

    private static Quantity quantity(String number, String unit) {
        return Quantity.exactly(new BigDecimal(number), LabUnit.of(unit, "1"));
    }

    private static Answer proposed(Result... results) {
        return SledaiProposals.from(List.of(results)).getFirst().answer();
    }

    @Test
    void thereAreTwentyFourItemsThatComeTo105() {
        assertThat(SledaiItem.values()).hasSize(24);
        assertThat(new Sledai2k(EnumSet.allOf(SledaiItem.class)).total()).isEqualTo(Sledai2k.MAXIMUM);
        assertThat(new Sledai2k(EnumSet.noneOf(SledaiItem.class)).total()).isZero();
    }

    @Test
    void anUnknownItemIsRefused() {
        assertThat(SledaiItem.of("HICCUP")).isEmpty();
        assertThat(SledaiItem.of("CVA")).contains(SledaiItem.STROKE);
    }

    @Test
    void resultsProposeFromBeyondTheLimit() {
        assertThat(proposed(of(Sign.RED_CELLS_URINE, "5", "/[HPF]"))).isEqualTo(Answer.NO);
        assertThat(proposed(of(Sign.RED_CELLS_URINE, "6", "/[HPF]"))).isEqualTo(Answer.YES);
        assertThat(proposed(of(Sign.WHITE_CELLS_URINE, "6", "/[HPF]"))).isEqualTo(Answer.YES);
        assertThat(proposed(of(Sign.PROTEIN_24H, "0.5", "g/(24.h)"))).isEqualTo(Answer.NO);
        assertThat(proposed(of(Sign.PROTEIN_24H, "0.51", "g/(24.h)"))).isEqualTo(Answer.YES);
        assertThat(proposed(of(Sign.TEMPERATURE, "38.0", "Cel"))).isEqualTo(Answer.NO);
        assertThat(proposed(of(Sign.PLATELETS, "100", "10*9/L"))).isEqualTo(Answer.NO);
        assertThat(proposed(of(Sign.PLATELETS, "99", "10*9/L"))).isEqualTo(Answer.YES);
        assertThat(proposed(of(Sign.LEUKOCYTES, "2.9", "10*9/L"))).isEqualTo(Answer.YES);
    }

    @Test
    void complementAndDnaBindingNeedTheLimitOfTheLaboratory() {
        var c3 = new Result(Sign.COMPLEMENT, quantity("0.7", "g/L"), quantity("0.9", "g/L"), null);
        var c4 = new Result(Sign.COMPLEMENT, quantity("0.2", "g/L"), quantity("0.1", "g/L"), null);
        assertThat(proposed(c4)).isEqualTo(Answer.NO);
        assertThat(proposed(c3, c4)).isEqualTo(Answer.YES);
        assertThat(proposed(of(Sign.COMPLEMENT, "0.7", "g/L"))).isEqualTo(Answer.CANNOT_TELL);
        var dna = new Result(Sign.DNA_BINDING, quantity("30", "k[IU]/L"), null, quantity("29", "k[IU]/L"));
        assertThat(proposed(dna)).isEqualTo(Answer.YES);
        assertThat(SledaiProposals.from(List.of())).isEmpty();
        assertThat(Sign.of("C4_S")).contains(Sign.COMPLEMENT);
    }
}
