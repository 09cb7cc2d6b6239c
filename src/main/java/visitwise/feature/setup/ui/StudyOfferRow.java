package visitwise.feature.setup.ui;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import visitwise.platform.form.FormRow;
import visitwise.platform.form.TextRow;
import visitwise.platform.i18n.Messages;

/** A protocol to be chosen; once it is, how its participants are numbered. */
final class StudyOfferRow extends VBox {

    private final StudyOffer offer;
    private final CheckBox box = new CheckBox();
    private final FormRow numbers;

    StudyOfferRow(StudyOffer offer, Messages messages) {
        this.offer = offer;
        box.setText(messages.text("setup.offer", messages.of(offer.title()), offer.protocol()));
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(offer.chosenProperty());
        numbers = new FormRow("setup.numbers", new TextRow(offer.numbers()), messages)
                .hint(messages.text("setup.numbers.hint", "ALP-{000}"));
        numbers.visibleProperty().bind(offer.chosenProperty());
        numbers.managedProperty().bind(offer.chosenProperty());
        getStyleClass().add("study-offer");
        getChildren().addAll(box, numbers);
    }

    Node box() {
        return box;
    }

    /** True if it has the focus now because its numbers are wrong. */
    boolean focusIfWrong() {
        var isWrong =
                offer.chosenProperty().get() && offer.numbers().errorProperty().get() != null;
        if (isWrong) {
            numbers.focusInput();
        }
        return isWrong;
    }
}
