package visitwise.feature.participantfile.ui;

import java.time.Duration;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import visitwise.domain.dosing.PlannedAmount;
import visitwise.feature.participantfile.ParticipantFile.FileVisit;
import visitwise.feature.participantfile.PlannedDose;
import visitwise.platform.i18n.Messages;
import visitwise.platform.widget.Card;
import visitwise.platform.widget.DayWords;
import visitwise.platform.widget.RemarkList;
import visitwise.platform.widget.Sign;
import visitwise.platform.widget.StatusChip;
import visitwise.platform.widget.VisitDates;
import visitwise.platform.widget.WindowBar;

/** Beside the form of an infusion: what the protocol says, and what to look at before saving. */
final class InfusionAside {

    private final InfusionViewModel model;
    private final Messages messages;
    private final Label amount = words("aside-value");
    private final Label duration = words("aside-value");
    private final VBox visit = new VBox();
    private final CheckBox older;
    private final VBox node;

    InfusionAside(InfusionViewModel model, CheckBox older, Messages messages) {
        this.model = model;
        this.older = older;
        this.messages = messages;
        var weight = new VBox(older);
        var warnings = new RemarkList(Sign.DUE, messages);
        var watch = new Card(messages.text("infusionForm.watch"), padded(warnings));
        model.warnings().subscribe(() -> {
            warnings.show(model.warnings());
            watch.setVisible(!model.warnings().isEmpty());
            watch.setManaged(!model.warnings().isEmpty());
        });
        watch.setVisible(!model.warnings().isEmpty());
        watch.setManaged(!model.warnings().isEmpty());
        warnings.show(model.warnings());
        node = new VBox(
                new Card(messages.text("infusionForm.planned"), padded(amount, weight)),
                new Card(messages.text("infusionForm.duration"), padded(duration)),
                new Card(messages.text("infusionForm.visit"), padded(visit)),
                watch);
        node.getStyleClass().add("form-aside");
        model.plannedProperty().subscribe(this::show);
        model.offeredProperty().subscribe(_ -> show(model.plannedProperty().get()));
        model.sheetProperty().subscribe(sheet -> {
            show(sheet == null ? null : sheet.visit());
            showDuration();
        });
        for (Observable time : new Observable[] {
            model.fields().start().valueProperty(), model.fields().stop().valueProperty()
        }) {
            time.addListener(_ -> showDuration());
        }
    }

    Region node() {
        return node;
    }

    private static VBox padded(Node... nodes) {
        var box = new VBox(nodes);
        box.getStyleClass().add("aside-body");
        return box;
    }

    private static Label words(String styleClass) {
        var label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private void show(@Nullable PlannedDose planned) {
        amount.setText(
                planned == null
                        ? messages.text("infusionForm.noDay")
                        : new InfusionAmountWords(messages).arithmetic(planned.amount()));
        var asks = planned != null && planned.amount() instanceof PlannedAmount.WeightMissing;
        var shown = (asks || older.isSelected()) && model.offeredProperty().get() != null;
        older.setVisible(shown);
        older.setManaged(shown);
    }

    private void showDuration() {
        var sheet = model.sheetProperty().get();
        var minutes = sheet == null ? null : sheet.minutes();
        var lasted = model.fields()
                .lasted()
                .map(Duration::toMinutes)
                .map(count -> messages.text("infusionForm.lasted", count))
                .orElseGet(() -> messages.text("infusionForm.lasted.unknown"));
        duration.setText(
                minutes == null
                        ? lasted
                        : messages.text("infusionForm.lasted.protocol", lasted, minutes.least(), minutes.most()));
    }

    private void show(@Nullable FileVisit planned) {
        visit.getStyleClass().add("aside-lines");
        if (planned == null) {
            var none = words("aside-value");
            none.setText(messages.text("infusionForm.visit.none"));
            visit.getChildren().setAll(none);
            return;
        }
        var due = planned.due();
        var booked = planned.stored() == null
                ? null
                : planned.stored().value().appointment().map(at -> at.day()).orElse(null);
        var dates = VisitDates.of(due, booked);
        var name = words("aside-value");
        name.setText(messages.of(due.visit().label()));
        var window = words("aside-quiet");
        window.setText(new DayWords(messages).range(due.allowed()));
        visit.getChildren()
                .setAll(
                        name,
                        StatusChip.of(due.state(), messages),
                        new WindowBar(dates, model.today(), messages),
                        window);
    }
}
