package visitwise.feature.results.ui;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import visitwise.domain.lab.Significance.Judgement;
import visitwise.feature.results.Inbox.Expected;
import visitwise.feature.results.ui.InboxViewModel.Show;
import visitwise.platform.background.Background;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.Navigator;
import visitwise.platform.navigation.Notices;
import visitwise.platform.navigation.Page;
import visitwise.platform.navigation.PageAction;
import visitwise.platform.navigation.PageView;
import visitwise.platform.navigation.Route;

/** The results inbox. */
public final class InboxPage implements Page {

    private static final KeyCombination SIGNIFICANT = new KeyCodeCombination(KeyCode.C);
    private static final KeyCombination NOT_SIGNIFICANT = new KeyCodeCombination(KeyCode.N);
    private static final KeyCombination EXPECTED = alt(KeyCode.E);
    private static final KeyCombination ABNORMAL = alt(KeyCode.A);
    private static final KeyCombination JUDGED = alt(KeyCode.J);
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private final InboxViewModel model;
    private final Navigator navigator;

    public InboxPage(InboxDesk desk, Background background, Navigator navigator, Notices notices) {
        this.model = new InboxViewModel(desk, background, notices::say);
        this.navigator = navigator;
    }

    @Override
    public PageView view(Messages messages) {
        var view = new InboxView(model, messages, this::open);
        var abnormal = view.abnormal();
        return new PageView(messages.text("navigation.results"), view)
                .context(view.context())
                .actions(
                        PageAction.of("inbox.paste", null, () -> navigator.open(new Route.PasteResults(null))),
                        PageAction.of("inbox.toExpected", EXPECTED, view::focusFirst),
                        PageAction.of("inbox.toAbnormal", ABNORMAL, () -> show(Show.WAITING, abnormal)),
                        PageAction.of("inbox.toJudged", JUDGED, () -> show(Show.JUDGED, abnormal)),
                        PageAction.of(
                                        "inbox.significant",
                                        SIGNIFICANT,
                                        () -> abnormal.judge(Judgement.CLINICALLY_SIGNIFICANT))
                                .when(abnormal.listensToLetters()),
                        PageAction.of(
                                        "inbox.notSignificant",
                                        NOT_SIGNIFICANT,
                                        () -> abnormal.judge(Judgement.NOT_CLINICALLY_SIGNIFICANT))
                                .when(abnormal.listensToLetters()),
                        PageAction.of("inbox.toFind", FIND, view::focusText))
                .until(view.subscription())
                .focus(view::focusFirst);
    }

    @Override
    public void refresh() {
        model.read();
    }

    @Override
    public boolean hasUnsaved() {
        return model.judging().hasUnsaved();
    }

    @Override
    public void discard() {
        model.judging().discard();
    }

    private void open(Expected row) {
        navigator.open(
                new Route.Results(row.row().who().participant(), row.row().code()));
    }

    private void show(Show show, InboxAbnormal abnormal) {
        model.showProperty().set(show);
        abnormal.focusTable();
    }

    private static KeyCombination alt(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.ALT_DOWN);
    }
}
