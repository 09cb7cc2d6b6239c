package visitwise.app;

import java.time.LocalDateTime;
import visitwise.app.Wiring.Base;
import visitwise.domain.Message;
import visitwise.feature.participantfile.OpenParticipantFile;
import visitwise.feature.participantfile.RecordInfusion;
import visitwise.feature.participantfile.ui.InfusionPage;
import visitwise.feature.participantfile.ui.InfusionViewModel;
import visitwise.feature.participantfile.ui.Signing;
import visitwise.platform.navigation.Navigator;
import visitwise.platform.navigation.Notices;
import visitwise.platform.navigation.Page;
import visitwise.platform.navigation.Route;

/** Makes the screens on which something of a participant is recorded: infusions, results, moved dates. */
final class DoingPages {

    private final Base base;
    private final Navigator navigator;
    private final Notices notices;
    private final Signing signing;
    private final OpenParticipantFile files;

    DoingPages(Base base, Navigator navigator, Notices notices) {
        this.base = base;
        this.navigator = navigator;
        this.notices = notices;
        this.signing = new Signing(
                base::who, () -> LocalDateTime.now(base.clock()), base.clock().getZone());
        this.files = new OpenParticipantFile(base.database(), base.library());
    }

    Page infusion(Route.Infusion route) {
        var useCases = new InfusionViewModel.UseCases(files, new RecordInfusion(base.database(), base.library()));
        return new InfusionPage(
                new InfusionViewModel(route, useCases, signing, base.background(), this::saved), navigator::back);
    }

    private void saved(Message done) {
        notices.say(done);
        navigator.back();
    }
}
