package visitwise.feature.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import visitwise.feature.results.OpenSheet;
import visitwise.feature.results.SheetOf;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.Ward;

/** The visit whose results are entered after those of another. */
class NextVisitTest extends SheetDesk {

    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);
    private static final Pattern MONTH_1 =
            Pattern.compile("(\"code\": \"M1\".*?\"assessments\": )\\[[^]]*]", Pattern.DOTALL);

    /** Creatinine is asked for at month 1 in one of the arms that get no cells. */
    private static String unlike(String protocol) {
        return MONTH_1.matcher(protocol).replaceFirst("$1[\"AE\", {\"code\": \"CREA\", \"arms\": [\"NON-DKD\"]}]");
    }

    private static String unmasked(String protocol) {
        return unlike(protocol).replace("[\"participant\", \"investigator\"]", "[\"participant\"]");
    }

    private Optional<String> next(Ward in, String arm, LocalDate today) {
        var of = new SheetOf(enrolled(in, arm), "INF1", null);
        return NextVisit.after(new OpenSheet(database, new ProtocolLibrary()).open(of, today), today);
    }

    @Test
    void aVisitThatAsksForNothingInTheArmIsPassedOver() {
        var open = changed(change -> Ward.running(change, "NCT07240987", NextVisitTest::unmasked));
        assertThat(next(open, "NON-DKD", MARCH)).contains("M1");
        assertThat(next(open, "DKD-MSC", MARCH)).contains("M3");
    }

    @Test
    void whereTheArmMustNotBeToldTheNextVisitIsTheSameInAll() {
        var masked = changed(change -> Ward.running(change, "NCT07240987", NextVisitTest::unlike));
        assertThat(next(masked, "NON-DKD", MARCH)).contains("M1");
        assertThat(next(masked, "DKD-MSC", MARCH)).contains("M1");
    }

    @Test
    void whatHasNotComeIsNotNext() {
        var masked = changed(change -> Ward.running(change, "NCT07240987", NextVisitTest::unlike));
        assertThat(next(masked, "DKD-MSC", DAY0.plusDays(7))).isEmpty();
    }

    @Test
    void aSheetOfNoVisitHasNoNext() {
        var sheet = read(new SheetOf(boy, null, null));
        assertThat(NextVisit.after(sheet, MARCH)).isEmpty();
    }
}
