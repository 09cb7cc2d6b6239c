package visitwise.feature.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import visitwise.domain.Message;
import visitwise.feature.results.OpenSheet;
import visitwise.feature.results.SaveSheet;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.Navigator;
import visitwise.platform.navigation.Notices;
import visitwise.platform.navigation.PageView;
import visitwise.platform.navigation.Route;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.Screen;

/** A sheet that is built anew in another language. */
class SheetViewListeningTest extends SheetDesk {

    /** Goes nowhere. */
    private record Staying() implements Navigator {

        @Override
        public void open(Route route) {}

        @Override
        public void replace(Route route) {}

        @Override
        public void back() {}
    }

    /** Notes what is said. */
    private record Said(List<Message> said) implements Notices {

        @Override
        public void say(Message done) {
            said.add(done);
        }

        @Override
        public void say(Message done, Message name, Runnable undo) {
            said.add(done);
        }
    }

    private SheetPage page() {
        var useCases = new SheetViewModel.UseCases(
                new OpenSheet(database, new ProtocolLibrary()), new SaveSheet(database, new ProtocolLibrary()), memory);
        return new SheetPage(
                new Route.Results(boy, "D0"),
                useCases,
                new SheetSigning(() -> "Dr Li", this::now, clock.getZone(), drafts),
                background,
                new Staying(),
                new Said(said));
    }

    private static void type(PageView view, String analyte, String text) {
        var name = analyte(analyte).name().en() + ", ";
        Screen.on(() -> {
            var field = Screen.all(view.content())
                    .filter(node -> node instanceof TextField input
                            && input.getAccessibleText() != null
                            && input.getAccessibleText().startsWith(name))
                    .map(TextField.class::cast)
                    .findFirst()
                    .orElseThrow();
            field.requestFocus();
            field.setText(text);
            view.content().requestFocus();
            return true;
        });
    }

    private String words(PageView view) {
        return Screen.on(() -> Screen.words(view.content()));
    }

    @Test
    void onlyTheViewThatIsSeenFollowsWhatIsTyped() {
        var page = Screen.on(this::page);
        Screen.on(() -> {
            background.finish();
            return true;
        });
        var gone = Screen.on(() -> page.view(new Messages(Language.ZH)));
        var seen = Screen.on(() -> page.view(new Messages(Language.EN)));
        try (var screen = Screen.show(() -> new HBox(gone.content(), seen.content()))) {
            type(seen, "PROT_U", "450 mg/L");
            screen.layOut();
            assertThat(words(seen)).contains("1 of 7 entered");
            assertThat(words(gone)).as("as long as it is not disposed").contains("已录入 1/7 项");

            Screen.on(() -> {
                gone.dispose();
                return true;
            });
            type(seen, "CREAT_U", "7.7");
            type(seen, "PROT_DIP", "furlong");
            screen.layOut();
            assertThat(words(seen)).contains("3 of 7 entered", "58.4", "correct furlong");
            assertThat(words(gone)).contains("已录入 1/7 项").doesNotContain("58.4", "furlong");
        }
    }
}
