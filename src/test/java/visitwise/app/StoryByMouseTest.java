package visitwise.app;

import org.junit.jupiter.api.Nested;
import visitwise.platform.i18n.Messages;

/** The stories of the ward, by mouse. */
class StoryByMouseTest {

    @Nested
    class OfAChild extends StoryOfAChild {

        @Override
        Hands hands(RunningDesktop running, Messages words) {
            return new HandsOnMouse(running, words);
        }
    }

    @Nested
    class OfMaskedParticipants extends StoryOfMaskedParticipants {

        @Override
        Hands hands(RunningDesktop running, Messages words) {
            return new HandsOnMouse(running, words);
        }
    }
}
