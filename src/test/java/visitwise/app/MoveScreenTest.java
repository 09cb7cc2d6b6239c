package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import visitwise.domain.schedule.Reschedule.Moved;
import visitwise.feature.participantfile.ParticipantFile.Calendar;
import visitwise.feature.participantfile.ParticipantHistory;
import visitwise.platform.navigation.Route;
import visitwise.testkit.Screen;

class MoveScreenTest extends ScreenStory {

    @BeforeEach
    void giveTheFirstDose() {
        give(1, DAY0);
    }

    private LocalDate target(String code) {
        return ((Calendar.Planned) file().calendar())
                .visits().stream()
                        .filter(visit -> visit.due().code().equals(code))
                        .findFirst()
                        .orElseThrow()
                        .due()
                        .target();
    }

    private String secondDose() {
        return ((Calendar.Planned) file().calendar())
                .visits().stream()
                        .filter(visit -> visit.due().visit().doseNumber().orElse(0) == 2)
                        .findFirst()
                        .orElseThrow()
                        .due()
                        .code();
    }

    @Test
    void aDoseIsMovedAfterSeeingWhatMovesAndMovedBackByName() {
        var second = secondDose();
        desktop.open(new Route.MoveDate(boy, 1));
        fill("New day", "2026-11-04");
        assertThat(desktop.words()).contains("dose 1: 2026-11-02 → 2026-11-04").contains("Wed 11 Nov 2026");
        TableView<?> table = desktop.find(TableView.class, _ -> true);
        assertThat(table.getItems())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(((Moved) row).days()).isEqualTo(2));
        assertThat(target(second)).as("nothing is moved yet").isEqualTo(DAY0.plusDays(7));
        save();
        assertThat(desktop.words()).contains("Please fill this in");
        fill("Reason", "written down a day late");
        save();
        assertThat(desktop.words()).contains("Moved: dose 1: 2026-11-02 → 2026-11-04.");
        assertThat(target(second)).isEqualTo(DAY0.plusDays(9));
        var undo = desktop.find(Hyperlink.class, link -> link.getText().startsWith("Undo move of dose 1"));
        Screen.on(() -> {
            undo.requestFocus();
            return true;
        });
        desktop.screen().press(KeyCode.SPACE);
        desktop.settle();
        assertThat(target(second)).isEqualTo(DAY0.plusDays(7));
        assertThat(desktop.words()).contains("Undone: dose 1");
        assertThat(new ParticipantHistory(database, library).of(boy))
                .extracting(line -> line.why().key())
                .contains("participantFile.history.undone");
        assertThat(desktop.route()).isEqualTo(new Route.File(boy));
    }

    @Test
    void aDayThatCannotBeMovesNothingAndSaysWhy() {
        desktop.open(new Route.MoveDate(boy, 1));
        fill("New day", "2026-12-24");
        assertThat(desktop.words()).contains("2026-12-24 lies ahead");
        fill("Reason", "x");
        save();
        assertThat(file().dosing().infusions().getFirst().value().givenOn()).contains(DAY0);
        fill("New day", "2026-02-30");
        save();
        assertThat(desktop.words()).contains("\"2026-02-30\" does not exist");
        assertThat(typed("New day")).isEqualTo("2026-02-30");
    }

    @Test
    void aDoseThatWasNotGivenIsSaidSo() {
        desktop.open(new Route.MoveDate(boy, 3));
        fill("New day", "2026-11-16");
        assertThat(desktop.words()).contains("dose 3 is not recorded");
    }

    @Test
    void dosingIsStoppedEarlyWithItsEffectInViewAndReopened() {
        desktop.open(new Route.CloseDosing(boy));
        assertThat(desktop.words()).contains("1 of 4 planned doses are recorded as given");
        assertThat(desktop.words()).contains("count from the last dose given on Mon 2 Nov 2026");
        save();
        assertThat(desktop.words()).contains("the reason is missing");
        assertThat(file().dosing().closure()).isNull();
        fill("Reason", "fever after the first dose");
        save();
        assertThat(desktop.words()).contains("Dosing is closed as stopped early.");
        assertThat(file().dosing().closure().value().reason()).isEqualTo("fever after the first dose");
        desktop.open(new Route.CloseDosing(boy));
        fill("Reason", "wrong participant");
        save();
        assertThat(desktop.words()).contains("Dosing is open again.");
    }
}
