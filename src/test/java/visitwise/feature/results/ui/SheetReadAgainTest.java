package visitwise.feature.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import visitwise.domain.lab.panel.Cell;
import visitwise.feature.results.OpenSheet;
import visitwise.feature.results.SaveSheet;
import visitwise.feature.results.SheetOf;
import visitwise.platform.background.Background;
import visitwise.platform.navigation.Route;
import visitwise.storage.study.ProtocolLibrary;

/** A sheet that could not be read is read when somebody tries again. */
class SheetReadAgainTest extends SheetDesk {

    /** The database is not to be reached at first. */
    private final class Unreachable implements Background {

        private boolean isBack;

        @Override
        public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
            boolean fails = !isBack;
            background.run(
                    () -> {
                        if (fails) {
                            throw new IllegalStateException("not reached");
                        }
                        return work.get();
                    },
                    done,
                    failed);
        }

        @Override
        public <T> void run(Supplier<T> work, Consumer<T> done) {
            run(work, done, failure -> {
                throw failure;
            });
        }

        @Override
        public void toScreen(Runnable what) {
            background.toScreen(what);
        }
    }

    private final Unreachable unreachable = new Unreachable();

    private SheetViewModel unread() {
        var library = new ProtocolLibrary();
        var useCases =
                new SheetViewModel.UseCases(new OpenSheet(database, library), new SaveSheet(database, library), memory);
        var signing = new SheetSigning(() -> "Dr Li", this::now, clock.getZone(), drafts);
        return new SheetViewModel(new Route.Results(boy, "D0"), useCases, signing, unreachable, saved::add);
    }

    @Test
    void isSaidAndReadWhenSomebodyTriesAgain() {
        other(new SheetOf(boy, "D0", null), Map.of("CREAT_S", Cell.of("45", "umol/L")));
        type(open("D0"), "PROT_U", "0.61");
        drafts.settle();
        var model = unread();
        background.finish();
        assertThat(model.phaseProperty().get()).isInstanceOf(SheetPhase.Failed.class);
        assertThat(model.phaseProperty().get().isOpen()).isFalse();
        assertThat(background.shown()).hasSize(1);
        model.save(false);
        assertThat(background.waiting()).isZero();

        unreachable.isBack = true;
        model.refresh();
        background.finish();

        assertThat(model.phaseProperty().get()).isInstanceOf(SheetPhase.Editing.class);
        assertThat(typed(model, "CREAT_S")).isEqualTo("45");
        assertThat(typed(model, "PROT_U"))
                .as("what was typed before is there too")
                .isEqualTo("0.61");
    }

    @Test
    void aSheetThatIsShownStaysWhenItCannotBeReadAgain() {
        unreachable.isBack = true;
        var model = unread();
        background.finish();
        unreachable.isBack = false;
        model.refresh();
        background.finish();
        assertThat(model.phaseProperty().get()).isInstanceOf(SheetPhase.Editing.class);
        assertThat(background.shown()).hasSize(1);
    }
}
