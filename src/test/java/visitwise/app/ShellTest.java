package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import visitwise.platform.background.FxBackground;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.testkit.Screen;

class ShellTest {

    private static final FxBackground BACKGROUND = new FxBackground();

    @AfterAll
    static void stop() {
        BACKGROUND.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void listsTheShippedProtocols(Language language) throws ExecutionException, InterruptedException, TimeoutException {
        var filled = new CompletableFuture<Integer>();
        Screen.on(() -> {
            var shell = new Shell(new Messages(language));
            shell.showProtocols(BACKGROUND, language);
            var table = (TableView<?>) new Scene(shell.node()).getRoot().lookup(".table-view");
            table.getItems().addListener((ListChangeListener<Object>)
                    _ -> filled.complete(table.getItems().size()));
            return table;
        });
        assertThat(filled.get(60, TimeUnit.SECONDS)).isEqualTo(5);
    }

    @Test
    void showsInWordsWhyTheRecordsCannotBeOpened() {
        var words = Screen.on(() -> {
            var shell = new Shell(new Messages(Language.EN));
            shell.showProblem("The disk is full.");
            return new Scene(shell.node())
                    .getRoot().lookupAll(".label").stream()
                            .map(node -> ((Label) node).getText())
                            .toList();
        });
        assertThat(words).containsExactly("The records could not be opened", "The disk is full.");
    }
}
