package visitwise.app;

import java.time.LocalDateTime;
import java.util.function.Function;
import visitwise.app.Wiring.Base;
import visitwise.feature.printing.DemonstrationPaper;
import visitwise.feature.printing.PaperDraft;
import visitwise.feature.printing.PaperOutput;
import visitwise.feature.printing.PrintDayList;
import visitwise.feature.printing.PrintDiscrepancies;
import visitwise.feature.printing.PrintSchedule;
import visitwise.feature.printing.ui.PreviewPage;
import visitwise.feature.printing.ui.PreviewViewModel;
import visitwise.feature.protocols.AcceptSuggestions;
import visitwise.feature.protocols.ListProtocols;
import visitwise.feature.protocols.ui.ProtocolsPage;
import visitwise.feature.protocols.ui.ProtocolsViewModel;
import visitwise.platform.i18n.Language;
import visitwise.platform.navigation.Navigator;
import visitwise.platform.navigation.Notices;
import visitwise.platform.navigation.Page;
import visitwise.platform.navigation.Route;

/** Makes the screens of protocols and of papers before they are printed. */
final class PaperPages {

    private final Base base;
    private final Navigator navigator;
    private final Notices notices;
    private final boolean demonstration;

    PaperPages(Base base, Navigator navigator, Notices notices, boolean demonstration) {
        this.base = base;
        this.navigator = navigator;
        this.notices = notices;
        this.demonstration = demonstration;
    }

    Page schedule(Route.PrintSchedule route) {
        var printing = new PrintSchedule(base.database(), base.library());
        return paper("print.title", first -> printing.make(route.participant(), now(), first));
    }

    Page dayList(Route.PrintDayList route) {
        var printing = new PrintDayList(base.database(), base.library());
        return paper("print.dayList.title", first -> printing.make(route.day(), now(), first));
    }

    Page discrepancies(Route.PrintDiscrepancies route) {
        var printing = new PrintDiscrepancies(base.database(), base.library());
        return paper("print.discrepancies.title", first -> printing.make(route.study(), now(), first));
    }

    Page protocols(Route.Protocols route) {
        var useCases = new ProtocolsViewModel.UseCases(
                new ListProtocols(base.database(), base.library()), new AcceptSuggestions(base.database()));
        var model = new ProtocolsViewModel(
                route.study(),
                useCases,
                new ProtocolsViewModel.Deciding(base::who, base::today),
                base.background(),
                notices::say);
        return new ProtocolsPage(model, study -> navigator.open(new Route.PrintDiscrepancies(study)));
    }

    private Page paper(String titleKey, Function<Language, PaperDraft> paper) {
        var first = base.language();
        Function<Language, PaperDraft> made =
                demonstration ? language -> DemonstrationPaper.of(paper.apply(language), language) : paper;
        var model = new PreviewViewModel(made, first, new PaperOutput(), base.background(), notices::say);
        return new PreviewPage(titleKey, model, SaveDialog::choose, navigator::back);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(base.clock());
    }
}
