package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.Route;

/** The stories of the ward, without a mouse. */
class StoryByKeyboardTest {

    @Nested
    class OfAChild extends StoryOfAChild {

        @Override
        Hands hands(RunningDesktop running, Messages words) {
            return new HandsOnKeys(running, words);
        }
    }

    @Nested
    class OfMaskedParticipants extends StoryOfMaskedParticipants {

        @Override
        Hands hands(RunningDesktop running, Messages words) {
            return new HandsOnKeys(running, words);
        }
    }

    @Nested
    class OfSomebodyInterrupted extends Story {

        @Override
        Hands hands(RunningDesktop running, Messages words) {
            return new HandsOnKeys(running, words);
        }

        @ParameterizedTest
        @EnumSource(Language.class)
        void goesOnTypingWhereItWasLeft(Language language) {
            begin(language, LocalDateTime.of(2028, 1, 11, 14, 0));
            hands().fill("setup.code", "0");
            hands().press(KeyCode.ESCAPE);
            hands().press(KeyCode.ESCAPE);
            assertThat(words()).contains(said("app.unsaved"));
            hands().press(KeyCode.SPACE);
            assertThat(words()).doesNotContain(said("app.unsaved"));
            desktop().screen().press(KeyCode.END);
            desktop().screen().type("1");
            assertThat(hands().typed()).isEqualTo("01");
            desktop().screen().pressWithCtrl(KeyCode.K);
            desktop().screen().type("x");
            hands().press(KeyCode.ESCAPE);
            assertThat(desktop().screen().focused()).isEqualTo(hands().field("setup.code"));
            assertThat(hands().typed()).isEqualTo("01");
            hands().press(KeyCode.ESCAPE);
            hands().press(KeyCode.TAB);
            hands().press(KeyCode.SPACE);
            assertThat(desktop().route()).isEqualTo(new Route.Today());
        }
    }
}
