package visitwise.app;

import java.time.LocalDateTime;
import visitwise.app.Wiring.Base;
import visitwise.domain.Message;
import visitwise.feature.participantfile.Attempt;
import visitwise.feature.participantfile.CloseDosing;
import visitwise.feature.participantfile.ConflictWords;
import visitwise.feature.participantfile.MoveAnchor;
import visitwise.feature.participantfile.MoveDone;
import visitwise.feature.participantfile.OpenParticipantFile;
import visitwise.feature.participantfile.RecordInfusion;
import visitwise.feature.participantfile.ui.CloseDosingPage;
import visitwise.feature.participantfile.ui.CloseDosingViewModel;
import visitwise.feature.participantfile.ui.InfusionPage;
import visitwise.feature.participantfile.ui.InfusionViewModel;
import visitwise.feature.participantfile.ui.MovePage;
import visitwise.feature.participantfile.ui.MoveViewModel;
import visitwise.feature.participantfile.ui.Signing;
import visitwise.feature.results.OpenSheet;
import visitwise.feature.results.PasteResults;
import visitwise.feature.results.SaveSheet;
import visitwise.feature.results.ui.PasteMemory;
import visitwise.feature.results.ui.PastePage;
import visitwise.feature.results.ui.PasteViewModel;
import visitwise.feature.results.ui.SheetMemory;
import visitwise.feature.results.ui.SheetPage;
import visitwise.feature.results.ui.SheetSigning;
import visitwise.feature.results.ui.SheetViewModel;
import visitwise.platform.navigation.Navigator;
import visitwise.platform.navigation.Notices;
import visitwise.platform.navigation.Page;
import visitwise.platform.navigation.Route;
import visitwise.storage.database.ChangeContext;

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
                base::who, () -> LocalDateTime.now(base.clock()), base.clock().getZone(), base.drafts());
        this.files = new OpenParticipantFile(base.database(), base.library());
    }

    Page infusion(Route.Infusion route) {
        var useCases = new InfusionViewModel.UseCases(files, new RecordInfusion(base.database(), base.library()));
        return new InfusionPage(
                new InfusionViewModel(route, useCases, signing, base.background(), this::saved), navigator::back);
    }

    Page closeDosing(Route.CloseDosing route) {
        var useCases = new CloseDosingViewModel.UseCases(files, new CloseDosing(base.database(), base.library()));
        return new CloseDosingPage(
                new CloseDosingViewModel(route, useCases, signing, base.background(), this::saved), navigator::back);
    }

    Page results(Route.Results route) {
        var useCases = new SheetViewModel.UseCases(
                new OpenSheet(base.database(), base.library()),
                new SaveSheet(base.database(), base.library()),
                new SheetMemory(base.preferences()));
        return new SheetPage(
                route,
                useCases,
                new SheetSigning(
                        base::who,
                        () -> LocalDateTime.now(base.clock()),
                        base.clock().getZone(),
                        base.drafts()),
                base.background(),
                navigator,
                notices);
    }

    Page paste(Route.PasteResults route) {
        var useCases = new PasteViewModel.UseCases(
                new PasteResults(base.database(), base.library()),
                new PasteViewModel.Memory(new PasteMemory(base.preferences()), new SheetMemory(base.preferences())),
                base::who,
                () -> LocalDateTime.now(base.clock()));
        return new PastePage(route, useCases, base.background(), navigator, notices);
    }

    Page moveDate(Route.MoveDate route) {
        var moves = new MoveAnchor(base.database(), base.library());
        var useCases = new MoveViewModel.UseCases(files, moves);
        return new MovePage(
                new MoveViewModel(route, useCases, signing, base.background(), done -> {
                    notices.say(
                            Message.of("moveDate.saved", done.name()),
                            Message.of("moveDate.undo", done.name()),
                            () -> undo(moves, done));
                    navigator.back();
                }),
                navigator::back);
    }

    /** Whatever is open then is left for the calendar as it is again, unless something typed there is not saved. */
    private void undo(MoveAnchor moves, MoveDone done) {
        var context = new ChangeContext(base.who(), MoveAnchor.UNDONE);
        base.background().run(() -> moves.undo(done, context), attempt -> {
            switch (attempt) {
                case Attempt.Saved<MoveDone> _ -> {
                    notices.say(Message.of("moveDate.undone", done.name()));
                    navigator.open(new Route.File(done.participant()));
                }
                case Attempt.Refused<MoveDone>(var problems) ->
                    notices.say(
                            Message.of("moveDate.notUndone", problems.getFirst().message()));
                case Attempt.Conflict<MoveDone> lost ->
                    notices.say(Message.of("moveDate.notUndone", ConflictWords.of(lost, signing.place())));
            }
        });
    }

    private void saved(Message done) {
        notices.say(done);
        navigator.back();
    }
}
