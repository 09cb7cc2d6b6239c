package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.schedule.VisitOutcome;
import visitwise.domain.schedule.VisitState;
import visitwise.feature.participantfile.BookVisit;
import visitwise.feature.participantfile.Booking;
import visitwise.feature.participantfile.ParticipantHistory;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.Route;

/** Booking and recording a planned visit by keyboard. */
class VisitPageTest extends WithFile {

    @BeforeEach
    void openTheFileFirst() {
        desktop.open(new Route.File(id));
    }

    private void open(String code) {
        desktop.open(new Route.Visit(id, code));
    }

    @Test
    void recordsAVisitInItsWindowAndGoesBack() {
        open("D7");
        assertThat(desktop.words()).contains("Day 7 · infusion 2").contains("7 days after the first dose (2026-11-02)");
        desktop.screen().type("2026-11-09");
        desktop.screen().press(KeyCode.ENTER);
        desktop.settle();
        assertThat(desktop.words()).contains("Mon 9 Nov 2026").contains("in window 8–10 Nov");
        desktop.screen().type("0830");
        save();

        assertThat(desktop.route()).isEqualTo(new Route.File(id));
        assertThat(visit("D7").due().state()).isEqualTo(VisitState.DONE_IN_WINDOW);
        assertThat(visit("D7").stored().value().actualTime()).isEqualTo(at("08:30"));
        assertThat(desktop.words()).contains("ALP-001, Day 7 · infusion 2: saved.");
    }

    @Test
    void saysThatADayIsOutOfItsWindowAndRecordsIt() {
        open("D7");
        desktop.screen().type("2026-11-07");
        desktop.settle();
        assertThat(desktop.words()).contains("out of window 8–10 Nov").contains("is outside the allowed days");
        save();
        assertThat(visit("D7").due().state()).isEqualTo(VisitState.DONE_OUT_OF_WINDOW);
        assertThat(desktop.words()).contains("saved. Note: 2026-11-07 is outside the allowed days");
    }

    @Test
    void aDayThatCannotBeIsRefusedAtItsFieldAndStays() {
        open("D7");
        for (var wrong : List.of("2026-02-30", "2017-07-01", "2026-11-11", "2026-10-27", "soon")) {
            fill("Actual day", wrong);
            save();
            assertThat(desktop.route()).as(wrong).isEqualTo(new Route.Visit(id, "D7"));
            assertThat(desktop.words()).contains("1 entry needs a correction");
            assertThat(filled("Actual day")).isEqualTo(wrong);
        }
        fill("Actual day", "2017-07-01");
        save();
        assertThat(desktop.words()).contains("2017-07-01 lies before the birth date 2017-07-02");
        fill("Actual day", "2026-11-11");
        save();
        assertThat(desktop.words()).contains("2026-11-11 lies ahead");
        assertThat(visit("D7").stored()).isNull();
    }

    @Test
    void aVisitWithoutItsDayIsNotSaved() {
        open("D7");
        save();
        assertThat(desktop.words()).contains("Please fill this in.");
        assertThat(visit("D7").stored()).isNull();
    }

    @Test
    void aTimeThatHasNotComeIsRefusedAtItsField() {
        open("D7");
        fill("Actual day", "t");
        fill("Actual time", "12:01");
        save();
        assertThat(desktop.words()).contains("has not come yet");
        assertThat(filled("Actual time")).isEqualTo("12:01");
        assertThat(visit("D7").stored()).isNull();
    }

    @Test
    void whatWasMissedNeedsAReason() {
        open("D7");
        goTo("Outcome");
        desktop.screen().type("m");
        desktop.settle();
        save();
        assertThat(desktop.words()).contains("the reason is missing");
        assertThat(visit("D7").stored()).isNull();

        fill("Reason", "ill with fever");
        desktop.settle();
        assertThat(desktop.words()).contains("may still take place until 2026-11-10");
        save();
        assertThat(visit("D7").stored().value().outcome()).isEqualTo(new VisitOutcome.Missed("ill with fever"));
    }

    @Test
    void ticksWhatWasDoneAndSaysWhyTheRestWasNot() {
        open("D7");
        desktop.screen().type("y");
        goTo("urinalysis");
        desktop.screen().press(KeyCode.SPACE);
        goTo("adverse events");
        desktop.screen().press(KeyCode.TAB);
        desktop.screen().type("family left early");
        save();
        var stored = visit("D7").assessments().stream()
                .filter(line -> line.stored() != null)
                .map(line -> line.stored().value())
                .toList();
        assertThat(stored)
                .extracting(line -> line.code() + " " + line.done() + " " + line.reason())
                .containsExactlyInAnyOrder("UA true null", "AE false family left early");
    }

    @Test
    void aRecordedTickIsOnlyTakenAwayWithAReason() {
        open("D7");
        desktop.screen().type("y");
        goTo("urinalysis");
        desktop.screen().press(KeyCode.SPACE);
        save();
        open("D7");
        goTo("urinalysis");
        assertThat(desktop.find(CheckBox.class, CheckBox::isFocused).isSelected())
                .isTrue();
        desktop.screen().press(KeyCode.SPACE);
        save();
        assertThat(desktop.words()).contains("say why urinalysis was not done");
        assertThat(visit("D7").assessmentsDone()).isEqualTo(1);
    }

    @Test
    void aCorrectionNeedsAReasonAndShowsInTheHistory() {
        recordElsewhere("D7", TODAY.minusDays(1));
        open("D7");
        fill("Actual day", "2026-11-08");
        save();
        assertThat(desktop.words()).contains("this was recorded before: say why it is changed");
        assertThat(visit("D7").due().actual()).isEqualTo(TODAY.minusDays(1));

        fill("Why it is changed", "copied wrongly");
        save();
        assertThat(visit("D7").due().actual()).isEqualTo(LocalDate.parse("2026-11-08"));
        desktop.open(new Route.File(id, Route.File.Tab.HISTORY));
        assertThat(desktop.words())
                .contains("Day 7 · infusion 2, actual day: 2026-11-09 → 2026-11-08")
                .contains("reason: copied wrongly");
    }

    @Test
    void aRecordMadeByMistakeIsTakenBackWithAReason() {
        recordElsewhere("D7", TODAY.minusDays(1));
        open("D7");
        push("Take the record back");
        assertThat(desktop.words()).contains("say why it is changed");
        assertThat(visit("D7").due().state().isDone()).isTrue();
        fill("Why it is changed", "wrong participant");
        push("Take the record back");
        assertThat(visit("D7").due().state()).isEqualTo(VisitState.CLOSING);
    }

    @Test
    void theVisitOfADoseStaysOnItsDay() {
        open("D0");
        fill("Actual day", "2026-11-03");
        fill("Why it is changed", "copied wrongly");
        save();
        assertThat(desktop.words()).contains("dose 1 was given on 2026-11-02");
        assertThat(visit("D0").due().actual()).isEqualTo(DAY0);
    }

    @Test
    void whoeverWasFasterIsNamedAndNothingIsLost() {
        open("D7");
        fill("Actual day", "2026-11-08");
        recordElsewhere("D7", TODAY.minusDays(1));
        save();
        assertThat(desktop.words())
                .contains("Chen Jie changed this on 2026-11-10")
                .contains("actual day: nothing → 2026-11-09");
        assertThat(visit("D7").due().actual()).isEqualTo(TODAY.minusDays(1));
        assertThat(filled("Actual day")).isEqualTo("2026-11-08");

        fill("Why it is changed", "the nurse saw the child on Sunday");
        save();
        assertThat(visit("D7").due().actual()).isEqualTo(LocalDate.parse("2026-11-08"));
    }

    @Test
    void goesOnToTheNextVisitThatWaits() {
        open("D7");
        desktop.screen().type("y");
        push("Save and next visit");
        assertThat(desktop.route()).isEqualTo(new Route.Visit(id, "D14"));
        desktop.screen().press(KeyCode.ESCAPE);
        desktop.settle();
        assertThat(desktop.route()).isEqualTo(new Route.File(id));
    }

    @Test
    void booksADayWithHintsAndReleasesIt() {
        open("D14");
        desktop.screen().type("2026-11-14");
        desktop.settle();
        assertThat(desktop.words()).contains("2026-11-14 is a weekend").contains("out of window 15–17 Nov");
        fill("Agreed day", "2026-11-16");
        desktop.settle();
        assertThat(desktop.words()).doesNotContain("is a weekend");
        desktop.screen().press(KeyCode.ENTER);
        desktop.screen().type("8:30");
        save();
        assertThat(visit("D14").stored().value().booked())
                .isEqualTo(new DayAndTime(LocalDate.parse("2026-11-16"), at("08:30")));
        assertThat(desktop.words()).contains("appointment saved");

        open("D14");
        push("Cancel the appointment");
        assertThat(visit("D14").stored().value().booked()).isNull();
    }

    @Test
    void nobodyIsBookedForADayThatHasPassed() {
        open("D14");
        for (var wrong : List.of("2026-11-09", "2026-02-30", "x", "")) {
            fill("Agreed day", wrong);
            save();
            assertThat(desktop.route()).as(wrong).isEqualTo(new Route.Visit(id, "D14"));
            assertThat(filled("Agreed day")).isEqualTo(wrong);
        }
        assertThat(visit("D14").stored()).isNull();
    }

    @Test
    void twoBookingsAtOnceAreToldApart() {
        open("D14");
        fill("Agreed day", "2026-11-16");
        saved(new BookVisit(database, library).book(new Booking(id, "D14", 0, TODAY.plusDays(5), null), CHEN, TODAY));
        save();
        assertThat(desktop.words()).contains("Chen Jie changed this").contains("booked day: nothing → 2026-11-15");
        assertThat(filled("Agreed day")).isEqualTo("2026-11-16");
        save();
        assertThat(visit("D14").stored().value().booked().day()).isEqualTo(LocalDate.parse("2026-11-16"));
    }

    @Test
    void whatWasTypedIsNotLeftWithoutAsking() {
        open("D7");
        desktop.screen().type("2026-11-09");
        desktop.screen().press(KeyCode.ESCAPE);
        desktop.settle();
        assertThat(desktop.route()).isEqualTo(new Route.Visit(id, "D7"));
        assertThat(filled("Actual day")).isEqualTo("2026-11-09");
    }

    @Test
    void whatWasTypedStaysWhenTheLanguageChanges() {
        open("D7");
        desktop.screen().type("2026-11-09");
        desktop.prefer(chosen -> chosen.withLanguage(Language.ZH));
        assertThat(filled("实际日期")).isEqualTo("2026-11-09");
        save();
        assertThat(visit("D7").due().state()).isEqualTo(VisitState.DONE_IN_WINDOW);
        assertThat(new ParticipantHistory(database, library).of(id).getFirst().who())
                .isEqualTo("Dr Li");
        assertThat(new Messages(Language.ZH).text("action.save")).isEqualTo("保存");
    }
}
