package visitwise.feature.setup.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.feature.setup.ListStudies.SiteRow;
import visitwise.feature.setup.ui.SetUpViewModel.Phase;
import visitwise.platform.form.Form;
import visitwise.platform.form.FormRow;
import visitwise.platform.form.FormScroll;
import visitwise.platform.form.TextRow;
import visitwise.platform.i18n.Messages;
import visitwise.platform.widget.Card;
import visitwise.platform.widget.EmptyState;

/** Name, hospital and protocols. */
final class SetUpView extends StackPane {

    private final SetUpViewModel model;
    private final Messages messages;
    private final Form form;
    private final List<FormRow> rows;
    private List<StudyOfferRow> offers = List.of();
    private final VBox studies = new VBox();
    private final Label studiesError = new Label();
    private final VBox existing = new VBox();
    private final FormScroll scrolled;

    SetUpView(SetUpViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        rows = List.of(
                new FormRow("setup.who", new TextRow(model.who()), messages).hint(messages.text("setup.who.hint")),
                new FormRow("setup.code", new TextRow(model.code()), messages).hint(messages.text("setup.code.hint")),
                new FormRow("setup.name", new TextRow(model.name()), messages));
        form = new Form(messages, rows);
        model.knownProperty().subscribe(known -> rows.getLast().need(!known));
        form.setAfterLast(this::focusStudies);
        studiesError.getStyleClass().add("form-error");
        studiesError.setWrapText(true);
        studies.getStyleClass().add("study-offers");
        var sign = new Region();
        sign.getStyleClass().addAll("sign", "form-error-sign");
        studiesError.setGraphic(sign);
        existing.getStyleClass().add("study-offers");
        var all = new VBox(
                new Card(messages.text("setup.hospital"), form),
                new Card(messages.text("setup.studies"), studies),
                new Card(messages.text("setup.existing"), existing));
        all.getStyleClass().addAll("page-content", "set-up");
        scrolled = new FormScroll(all);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.studiesErrorProperty().subscribe(error -> show(error));
        model.offersProperty().subscribe(this::offer);
        model.existingProperty().subscribe(sites -> list(sites));
        model.phaseProperty().subscribe(this::show);
    }

    private void offer(List<StudyOffer> offered) {
        offers = offered.stream()
                .map(offer -> new StudyOfferRow(offer, messages))
                .toList();
        studies.getChildren().setAll(studiesError);
        studies.getChildren().addAll(offers);
    }

    private void show(Phase phase) {
        switch (phase) {
            case Phase.Failed() -> getChildren().setAll(EmptyState.notRead(messages, model::read));
            case Phase.Reading(), Phase.Filling(), Phase.Saving(), Phase.Done _ -> put(scrolled);
            case Phase.Refused() -> {
                put(scrolled);
                focusFirstWrong();
            }
        }
    }

    private void put(Node node) {
        if (!getChildren().equals(List.of(node))) {
            getChildren().setAll(node);
        }
    }

    private void focusStudies() {
        offers.stream().findFirst().ifPresent(first -> first.box().requestFocus());
    }

    void focusFirst() {
        scrolled.prepare();
        rows.stream()
                .filter(row -> row.field().typed().isEmpty())
                .findFirst()
                .orElse(rows.getFirst())
                .focusInput();
    }

    /** Saving checks the protocols too, wherever the focus is. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            model.save();
        }
    }

    private void focusFirstWrong() {
        var inForm = rows.stream().anyMatch(row -> row.field().errorProperty().get() != null);
        if (inForm) {
            form.focusFirstWrong();
        } else if (offers.stream().noneMatch(StudyOfferRow::focusIfWrong)) {
            focusStudies();
        }
    }

    private void show(@Nullable Message error) {
        studiesError.setText(error == null ? "" : messages.text(error));
        studiesError.setVisible(error != null);
        studiesError.setManaged(error != null);
    }

    private void list(List<SiteRow> sites) {
        existing.getChildren()
                .setAll(
                        sites.isEmpty()
                                ? List.of(new Label(messages.text("setup.existing.none")))
                                : sites.stream().flatMap(this::words).toList());
    }

    private Stream<Label> words(SiteRow site) {
        var head = new Label(messages.text(
                "setup.existing.site", site.site().code(), site.site().name()));
        head.getStyleClass().add("form-head");
        return Stream.concat(
                Stream.of(head),
                site.studies().stream()
                        .map(study -> new Label(messages.text(
                                "setup.existing.study",
                                messages.of(study.shortTitle()),
                                study.code(),
                                study.numbers().text(),
                                study.participants()))));
    }
}
