package visitwise.feature.trends.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import visitwise.feature.trends.Topic;
import visitwise.platform.background.Background;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.testkit.Screen;

/** Charts in two languages over the same model. */
class ChartsViewTest {

    private record AtOnce() implements Background {
        @Override
        public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
            done.accept(work.get());
        }

        @Override
        public <T> void run(Supplier<T> work, Consumer<T> done) {
            done.accept(work.get());
        }

        @Override
        public void toScreen(Runnable what) {
            what.run();
        }
    }

    /** Notes what it was asked to draw. */
    private record Noted(List<Integer> drawn) implements Charts<Topic, Integer> {

        @Override
        public String name(Topic topic) {
            return topic.name();
        }

        @Override
        public Optional<ChartLeaf> onScreen(Integer read, Topic topic) {
            drawn.add(read);
            return Optional.empty();
        }

        @Override
        public Optional<ChartLeaf> onPaper(Integer read, Topic topic) {
            return Optional.empty();
        }

        @Override
        public Node instead(Integer read, Topic topic) {
            return new Label("" + read);
        }
    }

    @Test
    void aViewThatLeftTheWindowDrawsNothingUntilItIsBack() {
        var reads = new ArrayList<Integer>();
        var model = Screen.on(() -> new ChartsViewModel<Topic, Integer>(
                Topic.UPCR,
                () -> {
                    reads.add(reads.size() + 1);
                    return reads.size();
                },
                new AtOnce()));
        var chinese = new Noted(new ArrayList<>());
        var english = new Noted(new ArrayList<>());
        var window = Screen.on(StackPane::new);
        try (var screen = Screen.show(() -> window)) {
            var before = Screen.on(() -> new ChartsView<>(model, chinese, new Messages(Language.ZH)));
            Screen.on(() -> window.getChildren().setAll(before));
            screen.layOut();
            Screen.on(() -> {
                model.read();
                return true;
            });
            assertThat(chinese.drawn()).contains(1, 2);

            Screen.on(() -> window.getChildren().setAll(new ChartsView<>(model, english, new Messages(Language.EN))));
            chinese.drawn().clear();
            Screen.on(() -> {
                model.read();
                return true;
            });
            assertThat(english.drawn()).contains(3);
            assertThat(chinese.drawn()).isEmpty();

            Screen.on(() -> window.getChildren().setAll(before));
            assertThat(chinese.drawn()).containsExactly(3);
        }
    }
}
