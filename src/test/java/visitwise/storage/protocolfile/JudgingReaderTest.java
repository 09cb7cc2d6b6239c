package visitwise.storage.protocolfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import visitwise.domain.lab.renal.Equation;
import visitwise.domain.lab.response.RuleSet;
import visitwise.domain.lab.response.RuleSet.Confirmation;
import visitwise.domain.protocol.Judging;
import visitwise.domain.protocol.Judging.Response;
import visitwise.domain.protocol.Provenance;

class JudgingReaderTest {

    static final List<String> SHIPPED = ProtocolFiles.SHIPPED;

    private static Judging shipped(String id) {
        return ProtocolFiles.shipped(id).orElseThrow().judging();
    }

    @ParameterizedTest
    @CsvSource({
        "ISRCTN62094626, ALPORT_DEFAULT, HEMATURIA_DEFAULT",
        "NCT06731192, ALPORT_DEFAULT, HEMATURIA_DEFAULT",
        "NCT04318600, KDIGO_2024_LN, HEMATURIA_DEFAULT"
    })
    void theTrialsWithARuleForUrineProteinNameIt(String id, String protein, String haematuria) {
        assertThat(shipped(id).ruleSet(RuleSet.Kind.URINE_PROTEIN).map(RuleSet::id))
                .contains(protein);
        assertThat(shipped(id).ruleSet(RuleSet.Kind.HAEMATURIA).map(RuleSet::id))
                .contains(haematuria);
    }

    @ParameterizedTest
    @CsvSource({"NCT07240987", "NCT04562025"})
    void theOthersSayThatThereIsNone(String id) {
        var said = shipped(id).urineProtein();
        assertThat(said).isNotNull();
        assertThat(said.value()).isEqualTo(new Response.NoRule());
        assertThat(shipped(id).ruleSet(RuleSet.Kind.URINE_PROTEIN)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("SHIPPED")
    void everyShippedValueIsAnAssumption(String id) {
        var judging = shipped(id);
        assertThat(judging.ruleSet(RuleSet.Kind.KIDNEY_FUNCTION).map(RuleSet::id))
                .contains("KIDNEY_FUNCTION_DEFAULT");
        assertThat(judging.ctcae().value()).isEqualTo("5.0");
        assertThat(judging.childBelow().value()).isEqualTo(18);
        assertThat(judging.equations().value())
                .isEqualTo(new Judging.Equations(
                        Equation.CKID_U25_CR_2021, Equation.CKDEPI_CR_2021, Equation.BSA_MOSTELLER));
        assertThat(judging.equations().source()).isInstanceOf(Provenance.Assumption.class);
        assertThat(judging.panels()).isNotEmpty();
    }

    @Test
    void theAlportTrialConfirmsAtTheNextVisitAndTheLupusTrialHasAWindow() {
        var alport = shipped("NCT06731192").ruleSet(RuleSet.Kind.URINE_PROTEIN).orElseThrow();
        assertThat(alport.settings().confirmation()).isEqualTo(Confirmation.NEXT_VISIT);
        var lupus = shipped("NCT04318600").ruleSet(RuleSet.Kind.URINE_PROTEIN).orElseThrow();
        assertThat(lupus.settings()).isEqualTo(new RuleSet.Settings(new BigDecimal("0.15"), Confirmation.NONE, 6, 12));
        assertThat(shipped("NCT04318600").sledai()).isNotNull();
        assertThat(alport.settings().tolerance()).isNull();
    }

    @Test
    void aVisitAsksForEachAnalyteOnce() {
        assertThat(shipped("NCT06731192").analytes(List.of("AE", "U24", "UPCR", "CREA", "GFR", "BUN")))
                .containsExactly("PROT_U", "CREAT_U", "URINE_VOL", "CREAT_S", "UREA_S");
    }

    @Test
    void aFileWithoutAWordOnItIsReadWithTheDefaults() throws IOException {
        var reading = ProtocolFiles.read(Path.of("src/docs/example-protocol.json"));
        assertThat(((ProtocolReading.Accepted) reading).protocol().judging()).isEqualTo(Judging.NOT_STATED);
        assertThat(Judging.NOT_STATED.ruleSet(RuleSet.Kind.URINE_PROTEIN)).isEmpty();
    }
}
