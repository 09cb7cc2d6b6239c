package visitwise.feature.printing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import visitwise.domain.Message;
import visitwise.feature.printing.PaperDraft;
import visitwise.feature.printing.PaperOutput;
import visitwise.feature.printing.ui.PreviewViewModel.Phase;
import visitwise.platform.i18n.Language;
import visitwise.testkit.HeldBackground;

/** A paper before it is printed, without a screen. */
class PreviewViewModelTest {

    private static final List<Message> NOTHING = List.of(Message.of("preview.making"));

    private final HeldBackground background = new HeldBackground();
    private final List<Message> said = new ArrayList<>();
    private boolean isBroken = true;

    private PaperDraft make() {
        if (isBroken) {
            throw new IllegalStateException("the disk is gone");
        }
        return new PaperDraft.NotMade(NOTHING);
    }

    @Test
    void aPaperThatCouldNotBeReadCanBeMadeAgain() {
        var model = new PreviewViewModel(_ -> make(), Language.EN, new PaperOutput(), background, said::add);
        background.finish();
        assertThat(model.phaseProperty().get()).isEqualTo(new Phase.Failed());
        assertThat(background.shown()).singleElement().isInstanceOf(IllegalStateException.class);
        isBroken = false;
        model.make();
        assertThat(model.phaseProperty().get()).isEqualTo(new Phase.Making());
        background.finish();
        assertThat(model.phaseProperty().get()).isEqualTo(new Phase.None(NOTHING));
    }

    @Test
    void aLateFailureOfAnEarlierQuestionIsPassedOver() {
        var model = new PreviewViewModel(
                first -> {
                    isBroken = first == Language.EN;
                    return make();
                },
                Language.EN,
                new PaperOutput(),
                background,
                said::add);
        model.languageProperty().set(Language.ZH);
        background.finishTheLatestFirst();
        assertThat(model.phaseProperty().get()).isEqualTo(new Phase.None(NOTHING));
    }
}
