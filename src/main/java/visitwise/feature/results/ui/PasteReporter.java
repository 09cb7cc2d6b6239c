package visitwise.feature.results.ui;

import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Laboratory;
import visitwise.domain.lab.LaboratoryId;
import visitwise.feature.results.PasteResults;
import visitwise.platform.i18n.Messages;
import visitwise.platform.widget.FilterBox;
import visitwise.storage.database.Stored;

/** The choice of the laboratory whose results those are that name none. */
final class PasteReporter extends VBox {

    private final Messages messages;
    private final FilterBox<LaboratoryId> choice;
    private final Subscription subscription;

    PasteReporter(PasteViewModel model, Messages messages) {
        this.messages = messages;
        choice = new FilterBox<>(
                messages.text("paste.reporter"), model.laboratory().chosenProperty());
        choice.setMaxWidth(Double.MAX_VALUE);
        var label = new Label(messages.text("paste.reporter"));
        label.setLabelFor(choice);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("paste-known");
        getStyleClass().addAll("paste-column", "paste-reporter");
        getChildren().setAll(label, choice);
        subscription = Subscription.combine(model.placeProperty().subscribe(this::show), choice.subscription());
    }

    /** Ends when the choice is seen no more. */
    Subscription subscription() {
        return subscription;
    }

    private void show(PasteResults.@Nullable Place place) {
        var choices = new ArrayList<FilterBox.Choice<LaboratoryId>>();
        choices.add(new FilterBox.Choice<>(null, messages.text("paste.reporter.none")));
        if (place != null) {
            place.laboratories()
                    .forEach(row -> choices.add(new FilterBox.Choice<>(new LaboratoryId(row.id()), named(place, row))));
        }
        choice.offer(choices);
        setVisible(choices.size() > 1);
        setManaged(choices.size() > 1);
    }

    /** With its site where there are laboratories of several. */
    private String named(PasteResults.Place place, Stored<Laboratory> row) {
        var name = row.value().name();
        boolean isOneSite =
                place.laboratories().stream().map(Stored::site).distinct().count() == 1;
        return Optional.of(row.site())
                .filter(_ -> !isOneSite)
                .flatMap(site -> place.sites().stream()
                        .filter(one -> one.id().equals(site.value()))
                        .findFirst())
                .map(site -> messages.text(
                        "paste.reporter.ofSite", name, site.value().name()))
                .orElse(name);
    }
}
