package visitwise.feature.results;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasteAnswerTest {

    private static final PasteAnswer KEPT = PasteAnswer.NONE.because("repeated");

    @Test
    void whyOneValueIsKeptSaysNothingOfAnother() {
        assertThat(KEPT.mending("610", "61").reason()).isNull();
        assertThat(KEPT.mending("61", "61")).isEqualTo(KEPT);
        var mended = PasteAnswer.NONE.mending("610", "61").because("repeated");
        assertThat(mended.mending("61", "61")).isEqualTo(PasteAnswer.NONE);
    }

    @Test
    void whatIsTypedTogetherBelongsTogether() {
        assertThat(KEPT.typed("610", "61", "repeated")).isEqualTo(new PasteAnswer(false, null, "610"));
        assertThat(KEPT.typed("610", "61", "haemolysed")).isEqualTo(new PasteAnswer(false, "haemolysed", "610"));
        assertThat(KEPT.typed("61", "61", "")).isEqualTo(PasteAnswer.NONE);
        assertThat(KEPT.typed("61", "61", "repeated")).isEqualTo(KEPT);
    }
}
