package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import visitwise.domain.participant.ParticipantId;
import visitwise.platform.navigation.Route;
import visitwise.testkit.Clinic;
import visitwise.testkit.Screen;

/** Some get infusions, others none: where others may look on, nothing tells who. */
class MaskedScreensTest extends ScreenStory {

    @Override
    String protocol() {
        return "NCT04318600";
    }

    private String foundOf(ParticipantId child) {
        boy = child;
        var number = file().person().participant().value().number();
        desktop.open(new Route.Today());
        desktop.screen().pressWithCtrl(KeyCode.K);
        desktop.screen().type(number);
        desktop.settle();
        ListView<?> hits =
                desktop.find(ListView.class, list -> list.getStyleClass().contains("palette-hits"));
        var words = Screen.on(() -> hits.getItems().stream()
                .map(hit -> ((Hit) hit).name() + " " + ((Hit) hit).detail())
                .collect(Collectors.joining("\n"))
                .replace(number, ""));
        desktop.screen().press(KeyCode.ESCAPE);
        desktop.settle();
        return words;
    }

    @Test
    void theSearchFindsTheSameInEveryArm() {
        assertThat(foundOf(boy)).contains("Month 6").isEqualTo(foundOf(enrolled("CONTROL")));
    }

    @Test
    void theFileSaysWhatToInfuseAndTodayDoesNot() {
        saved(change -> {
            var clinic = new Clinic(change, ward);
            clinic.book(boy, "M0", TODAY, null);
            clinic.plan();
            return true;
        });
        desktop.open(new Route.Today());
        assertThat(desktop.words()).contains("ALP-001").contains("Month 0").doesNotContain("10⁶");
        desktop.open(new Route.Infusion(boy, 1));
        assertThat(desktop.words()).contains("1×10⁶ cells");
    }
}
