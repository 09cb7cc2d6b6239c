package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import visitwise.domain.participant.VisitId;
import visitwise.domain.schedule.Disposition;
import visitwise.domain.schedule.VisitState;
import visitwise.feature.participantfile.EndParticipation;
import visitwise.feature.participantfile.RecordBodySize;
import visitwise.platform.navigation.Route;
import visitwise.storage.database.ChangeContext;

/** Unscheduled visits, the end of participation, height and weight, by keyboard. */
class FileFormsTest extends WithFile {

    private static final ChangeContext LI = new ChangeContext("Li Na", "copied wrongly");

    @BeforeEach
    void openTheFileFirst() {
        desktop.open(new Route.File(id));
    }

    @Test
    void recordsAnUnscheduledVisitAndCorrectsItWithAReason() {
        desktop.open(new Route.ExtraVisit(id));
        desktop.screen().type("2026-11-05");
        desktop.screen().press(KeyCode.ENTER);
        desktop.screen().type("14:20");
        fill("Why it took place", "fever at home");
        save();
        assertThat(desktop.route()).isEqualTo(new Route.File(id));
        assertThat(desktop.words())
                .contains("unscheduled visit · fever at home")
                .contains("5 Nov 2026 14:20");

        var extra = file().extras().getFirst();
        desktop.open(new Route.ExtraVisit(id, new VisitId(extra.id())));
        assertThat(filled("Actual day")).isEqualTo("2026-11-05");
        fill("Actual day", "2026-11-06");
        save();
        assertThat(desktop.words()).contains("say why it is changed");
        fill("Why it is changed", "copied wrongly");
        save();
        assertThat(file().extras().getFirst().value().actualDay()).contains(LocalDate.parse("2026-11-06"));
    }

    @Test
    void anUnscheduledVisitThatCannotBeIsRefusedAtItsField() {
        desktop.open(new Route.ExtraVisit(id));
        for (var wrong : List.of("2026-11-11", "2017-07-01", "2026-10-01", "2026-02-30", "")) {
            fill("Actual day", wrong);
            fill("Why it took place", "fever");
            save();
            assertThat(desktop.route()).as(wrong).isEqualTo(new Route.ExtraVisit(id));
            assertThat(desktop.words()).contains("1 entry needs a correction");
            assertThat(filled("Actual day")).isEqualTo(wrong);
        }
        fill("Actual day", "t");
        fill("Actual time", "23:00");
        save();
        assertThat(desktop.words()).contains("23:00 has not come yet");
        fill("Actual time", "");
        fill("Why it took place", " ");
        save();
        assertThat(desktop.words()).contains("Please fill this in.");
        assertThat(file().extras()).isEmpty();
    }

    @Test
    void showsWhichVisitsAreLeftOutBeforeSomebodyIsWithdrawn() {
        desktop.open(new Route.EndParticipation(id));
        goTo("How it ended");
        desktop.screen().type("w");
        fill("Day", "t");
        desktop.settle();
        assertThat(desktop.words())
                .contains("Day 14 · infusion 3, target 2026-11-16")
                .contains("Month 12");
        save();
        assertThat(desktop.words()).contains("Please fill this in.");
        assertThat(file().person().participant().value().disposition()).isEqualTo(new Disposition.InStudy());

        fill("Reason", "own wish");
        save();
        assertThat(desktop.route()).isEqualTo(new Route.File(id));
        assertThat(desktop.words()).contains("withdrawn 10 Nov 2026");
        assertThat(visit("D14").due().state()).isEqualTo(VisitState.NOT_APPLICABLE);

        desktop.open(new Route.EndParticipation(id));
        assertThat(desktop.words()).contains("Participation has ended: withdrawn on 2026-11-10, own wish.");
        push("Take part again");
        assertThat(desktop.words()).contains("say why it is changed");
        fill("Reason", "misunderstanding");
        push("Take part again");
        assertThat(file().person().participant().value().disposition()).isEqualTo(new Disposition.InStudy());
    }

    @Test
    void anEndThatCannotBeIsRefusedAndAConflictIsTold() {
        desktop.open(new Route.EndParticipation(id));
        goTo("How it ended");
        desktop.screen().type("l");
        fill("Reason", "moved away");
        for (var wrong : List.of("2026-11-11", "2017-07-01", "2026-10-01")) {
            fill("Day", wrong);
            save();
            assertThat(desktop.route()).as(wrong).isEqualTo(new Route.EndParticipation(id));
            assertThat(filled("Day")).isEqualTo(wrong);
        }
        fill("Day", "t");
        saved(new EndParticipation(database, library)
                .end(
                        id,
                        file().person().participant().version(),
                        new Disposition.Ended(Disposition.How.WITHDRAWN, TODAY, "own wish"),
                        CHEN,
                        TODAY));
        save();
        assertThat(desktop.words())
                .contains("Chen Jie changed this on 2026-11-10")
                .contains("status: in the study → withdrawn");
        assertThat(filled("Reason")).isEqualTo("moved away");
        save();
        assertThat(desktop.words()).contains("the participant already left on 2026-11-10");
    }

    @Test
    void recordsAWeightOfTheDayAndSaysWhatIsStriking() {
        desktop.open(new Route.BodySize(id));
        desktop.screen().type("t");
        desktop.screen().press(KeyCode.ENTER);
        desktop.screen().type("38.6");
        save();
        assertThat(desktop.words())
                .contains("Height and weight of 2026-11-10 saved.")
                .contains("38.6 kg is 35 %");
        assertThat(file().person().weight().value()).isEqualTo(new BigDecimal("38.6"));
    }

    @Test
    void absurdMeasurementsAreRefusedAtTheirField() {
        desktop.open(new Route.BodySize(id));
        fill("Measured on", "t");
        for (var wrong : List.of("0", "-3", "301", "28,6", "abc")) {
            fill("Weight", wrong);
            save();
            assertThat(desktop.words()).as(wrong).contains("1 entry needs a correction");
            assertThat(filled("Weight")).isEqualTo(wrong);
        }
        fill("Weight", "");
        fill("Height", "13.1");
        save();
        assertThat(desktop.words()).contains("13.1 cm is outside 40 to 250 cm");
        fill("Height", "");
        save();
        assertThat(desktop.words()).contains("nothing is entered");
        fill("Weight", "28.9");
        for (var wrong : List.of("2026-11-11", "2017-07-01", "2026-02-30", "")) {
            fill("Measured on", wrong);
            save();
            assertThat(filled("Measured on")).isEqualTo(wrong);
        }
        fill("Measured on", "2026-10-28");
        save();
        assertThat(desktop.words()).contains("28.6 is recorded for 2026-10-28 already");
        assertThat(new RecordBodySize(database, library).of(id)).hasSize(1);
    }

    @Test
    void aWeightIsCorrectedWithAReasonAlsoAfterAConflict() {
        desktop.open(new Route.BodySize(id));
        var row = new RecordBodySize(database, library).of(id).getFirst();
        var table = desktop.find(TableView.class, _ -> true);
        desktop.screen().look(_ -> {
            table.requestFocus();
            return true;
        });
        desktop.screen().press(KeyCode.DOWN);
        desktop.screen().press(KeyCode.ENTER);
        desktop.settle();
        assertThat(filled("Weight")).isEqualTo("28.6");
        fill("Weight", "26.8");
        save();
        assertThat(desktop.words()).contains("say why it is changed");
        fill("Why it is changed", "digits swapped");
        saved(new RecordBodySize(database, library)
                .correct(
                        row.id(),
                        1,
                        new RecordBodySize.Measured(id, CONSENT, null, new BigDecimal("28.7")),
                        LI,
                        TODAY));
        save();
        assertThat(desktop.words()).contains("Li Na changed this").contains("weight (kg): 28.6 → 28.7");
        assertThat(filled("Weight")).isEqualTo("26.8");
        save();
        assertThat(file().person().weight().value()).isEqualTo(new BigDecimal("26.8"));
    }
}
