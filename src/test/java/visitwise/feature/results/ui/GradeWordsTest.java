package visitwise.feature.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import visitwise.domain.Message;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.lab.Quantity;
import visitwise.domain.lab.grading.Ctcae;
import visitwise.domain.lab.grading.Evidence;
import visitwise.domain.lab.grading.Grading;
import visitwise.domain.lab.grading.Measurand;
import visitwise.domain.lab.panel.Grades;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;

/** The line of a grade that tells how it was before treatment. */
class GradeWordsTest {

    private static final Ctcae CRITERIA = Ctcae.of("5.0").orElseThrow();
    private static final Grading CANNOT_TELL = new Grading.NotGradable(Message.of("grading.baselineMissing"), 0);

    private static Grading kidney(String rate) {
        var unit = LabUnit.of("mL/min/{1.73_m2}", "1");
        return CRITERIA.grade(
                "Chronic kidney disease",
                Evidence.of(Measurand.FILTRATION, Quantity.exactly(new BigDecimal(rate), unit)));
    }

    private static List<String> details(Language language, Grading now, @Nullable Grading before) {
        var term = CRITERIA.term("Chronic kidney disease").orElseThrow();
        var messages = new Messages(language);
        return GradeWords.of(List.of(new Grades.Graded(term, now, before))).getFirst().details().stream()
                .map(messages::text)
                .toList();
    }

    @Test
    void theGradeBeforeTreatmentStandsBeside() {
        assertThat(details(Language.EN, kidney("45"), kidney("50"))).contains("before treatment: grade 2");
        assertThat(details(Language.ZH, kidney("45"), kidney("20"))).contains("治疗前：3 级");
        assertThat(details(Language.EN, kidney("45"), CANNOT_TELL)).contains("before treatment: cannot tell");
        assertThat(details(Language.EN, kidney("45"), new Grading.NotGradable(Message.of("grading.notEnough"), 1)))
                .contains("before treatment: at least grade 1");
    }

    @Test
    void whatHasNoBeforeHasNoLineOfIt() {
        assertThat(details(Language.EN, kidney("45"), null))
                .isNotEmpty()
                .noneMatch(line -> line.contains("before treatment"));
    }

    @Test
    void aGradeThatIsOnlyCertainInPartHasTheLineToo() {
        var now = new Grading.NotGradable(Message.of("grading.notEnough"), 1);

        assertThat(details(Language.EN, now, kidney("50"))).contains("before treatment: grade 2");
    }
}
