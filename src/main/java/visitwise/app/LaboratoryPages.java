package visitwise.app;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import visitwise.app.Wiring.Base;
import visitwise.feature.laboratories.ImportRanges;
import visitwise.feature.laboratories.KeepLaboratory;
import visitwise.feature.laboratories.ListLaboratories;
import visitwise.feature.laboratories.StateRanges;
import visitwise.feature.laboratories.ui.LaboratoriesDesk;
import visitwise.feature.laboratories.ui.LaboratoriesPage;
import visitwise.feature.results.JudgeSignificance;
import visitwise.feature.results.ListInbox;
import visitwise.feature.results.ui.InboxDesk;
import visitwise.feature.results.ui.InboxPage;
import visitwise.platform.navigation.Navigator;
import visitwise.platform.navigation.Notices;
import visitwise.platform.navigation.Page;

/** Makes the screens about what laboratories report of everybody: the inbox and the laboratories. */
final class LaboratoryPages {

    private final Base base;
    private final Navigator navigator;
    private final Notices notices;

    LaboratoryPages(Base base, Navigator navigator, Notices notices) {
        this.base = base;
        this.navigator = navigator;
        this.notices = notices;
    }

    Page inbox() {
        var desk = new InboxDesk(
                new ListInbox(base.database(), base.library()),
                new JudgeSignificance(base.database(), base.library()),
                base::today,
                base::who,
                base.clock().getZone(),
                base.preferences());
        return new InboxPage(desk, base.background(), navigator, notices);
    }

    Page laboratories() {
        var list = new ListLaboratories(base.database());
        var state = new StateRanges(base.database());
        var useCases = new LaboratoriesDesk.UseCases(
                list, new KeepLaboratory(base.database()), state, new ImportRanges(state, list));
        return new LaboratoriesPage(
                new LaboratoriesDesk(useCases, base.background(), notices, base::today, base::who), new Choosing());
    }

    /** Asks by the dialog of the computer. */
    private static final class Choosing implements LaboratoriesPage.Files {

        @Override
        public Optional<Path> toRead(@Nullable Window window) {
            return Optional.ofNullable(csv().showOpenDialog(window)).map(File::toPath);
        }

        @Override
        public Optional<Path> toWrite(@Nullable Window window, String name) {
            var chooser = csv();
            chooser.setInitialFileName(name);
            return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
        }

        private static FileChooser csv() {
            var chooser = new FileChooser();
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("CSV", "*.csv"));
            return chooser;
        }
    }
}
