package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import visitwise.domain.dosing.Infusion;
import visitwise.domain.participant.ParticipantId;
import visitwise.platform.navigation.Route;
import visitwise.storage.dosing.InfusionStore;

/** What the form of an infusion tells in a masked study. */
class MaskedInfusionTest {

    /** Who works at the site knows the arm there, and must see what to infuse. */
    @Nested
    class MaskedFromTheParticipant extends ScreenStory {

        @Override
        String protocol() {
            return "NCT06731192";
        }

        @Test
        void theFormSaysWhatToInfuse() {
            weigh(TODAY, "30");
            desktop.open(new Route.Infusion(boy, 1));
            assertThat(desktop.words()).contains("2×10⁶ cells/kg × 30 kg = 60×10⁶ cells");
        }
    }

    @Nested
    class MaskedFromTheStaff extends ScreenStory {

        private Map<String, ParticipantId> boys = Map.of();

        @Override
        String protocol() {
            return "NCT07240987";
        }

        @Override
        String arm() {
            return "DKD-MSC";
        }

        @BeforeEach
        void enrolInBothArms() {
            boys = Map.of("DKD-MSC", enrolled("DKD-MSC"), "NON-DKD", enrolled("NON-DKD"));
            boys.values().forEach(one -> {
                boy = one;
                weigh(TODAY, "30");
            });
        }

        private String words() {
            return desktop.words().replaceAll("ALP-\\d+", "");
        }

        private String shownFor(String arm) {
            boy = boys.get(arm);
            desktop.open(new Route.Infusion(boy, 1));
            return words();
        }

        /** Given today with 250 mL, as the label says. */
        private void record(String arm) {
            shownFor(arm);
            fill("Start", "9:00");
            fill("Stop", "9:25");
            fill("Planned amount", "250");
            fill("Unit", "mL");
            fill("Actual amount", "250");
            fill("Lot", "L-1");
            save();
        }

        private Infusion stored() {
            return file().dosing().infusions().getFirst().value();
        }

        @Test
        void theFormLooksTheSameInEveryArm() {
            var product = shownFor("DKD-MSC");
            var placebo = shownFor("NON-DKD");
            assertThat(desktop.route()).isEqualTo(new Route.Infusion(boys.get("NON-DKD"), 1));
            assertThat(product).isEqualTo(placebo).contains("2026-11-16").doesNotContain("10⁶");
        }

        /** Neither what the arm should get nor whether the protocol says how much. */
        private void isAskedForTheAmount(String arm) {
            shownFor(arm);
            fill("Start", "9:00");
            fill("Stop", "9:25");
            fill("Actual amount", "40");
            fill("Reason for a difference", "bag leaked");
            save();
            assertThat(file().dosing().infusions()).isEmpty();
            assertThat(desktop.words())
                    .contains("2 entries need a correction")
                    .contains("Planned amount *")
                    .contains("Unit *")
                    .doesNotContain("10^6")
                    .doesNotContain("10⁶");
        }

        @Test
        void anAmountNotStatedIsAskedForWithTheProduct() {
            isAskedForTheAmount("DKD-MSC");
        }

        @Test
        void anAmountNotStatedIsAskedForWithThePlaceboAlike() {
            isAskedForTheAmount("NON-DKD");
        }

        @Test
        void theAmountStatedOnTheLabelIsRecorded() {
            record("DKD-MSC");
            assertThat(stored().planned().unit()).isEqualTo("mL");
            assertThat(stored().weight()).isNull();
        }

        @Test
        void aCorrectionTellsNoAmountAndKeepsWhatIsNotTypedAnew() {
            record("DKD-MSC");
            desktop.open(new Route.Infusion(boy, 1));
            assertThat(desktop.words()).contains("L-1").doesNotContain("250");
            fill("Lot", "L-2");
            fill("Reason for the correction", "misread");
            save();
            assertThat(stored().lot()).isEqualTo("L-2");
            assertThat(stored().planned().value()).isEqualByComparingTo("250");
            assertThat(stored().actual().value()).isEqualByComparingTo("250");
        }

        @Test
        void anAmountChangedBySomebodyElseIsNotTold() {
            record("DKD-MSC");
            desktop.open(new Route.Infusion(boy, 1));
            var row = file().dosing().infusions().getFirst();
            saved(change ->
                    new InfusionStore().correct(change, row.with(InfusionScreenTest.given(row.value(), "240"))));
            fill("Lot", "L-2");
            fill("Reason for the correction", "misread");
            save();
            assertThat(desktop.words())
                    .contains("Chen Jie changed this on")
                    .contains("not shown here")
                    .doesNotContain("240")
                    .doesNotContain("250");
        }

        @Test
        void aCorrectedAmountIsComparedWithoutTellingTheOther() {
            record("DKD-MSC");
            desktop.open(new Route.Infusion(boy, 1));
            fill("Actual amount", "200");
            fill("Reason for the correction", "misread");
            save();
            assertThat(desktop.words())
                    .contains("not the planned amount: say why")
                    .doesNotContain("250");
            fill("Actual amount", "9999");
            save();
            assertThat(desktop.words())
                    .contains("cannot be beside the planned amount")
                    .doesNotContain("250");
            fill("Actual amount", "200");
            fill("Reason for a difference", "bag leaked");
            save();
            assertThat(stored().actual().value()).isEqualByComparingTo("200");
            assertThat(stored().planned().value()).isEqualByComparingTo("250");
        }
    }
}
