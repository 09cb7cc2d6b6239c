package visitwise.feature.participantfile.ui;

import java.math.BigDecimal;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import visitwise.domain.participant.BodySize;
import visitwise.platform.background.Background;
import visitwise.platform.form.DateField;
import visitwise.platform.form.Form;
import visitwise.platform.form.FormRow;
import visitwise.platform.form.NumberField;
import visitwise.platform.form.TextRow;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.Navigator;
import visitwise.platform.navigation.Notices;
import visitwise.platform.navigation.PageAction;
import visitwise.platform.navigation.Route;
import visitwise.platform.table.RecordColumn;
import visitwise.platform.table.RecordTable;
import visitwise.platform.widget.Card;
import visitwise.storage.database.Stored;

/** Height and weight by day. */
public final class BodySizePage extends FormPage {

    private static final String NOTHING = "–";

    private final BodySizeViewModel model;

    private BodySizePage(BodySizeViewModel model, Runnable close) {
        super(model, close);
        this.model = model;
    }

    /** Reads what was measured at once; after saving it goes back. */
    public static BodySizePage of(
            Route.BodySize route,
            BodySizeViewModel.UseCases useCases,
            Signing signing,
            Background background,
            Navigator navigator,
            Notices notices) {
        var model = new BodySizeViewModel(route.participant(), useCases, signing, background, said -> {
            notices.say(said);
            navigator.back();
        });
        return new BodySizePage(model, navigator::back);
    }

    @Override
    String title(Messages messages) {
        return messages.text("fileView.bodySize");
    }

    @Override
    Form form(Messages messages) {
        var correction = new FormRow("participantFile.whyChanged", new TextRow(model.correction()), messages);
        model.correctedProperty().subscribe(row -> correction.need(row != null));
        return new Form(
                messages,
                List.of(
                        new FormRow("bodySizeForm.day", new DateField(model.day(), messages), messages),
                        new FormRow("bodySizeForm.weight", new NumberField(model.weight(), "kg"), messages)
                                .hint("1–300"),
                        new FormRow("bodySizeForm.height", new NumberField(model.height(), "cm"), messages)
                                .hint("40–250"),
                        correction));
    }

    @Override
    List<Region> below(Messages messages) {
        return List.of();
    }

    @Override
    Region aside(Messages messages) {
        var words = new FileWords(messages);
        var table = new RecordTable<>(
                messages.text("bodySizeForm.before"),
                model.rows(),
                List.<RecordColumn<Stored<BodySize>>>of(
                        RecordColumn.words(
                                "bodySizeForm.day",
                                12,
                                row -> words.day(row.value().on())),
                        RecordColumn.words(
                                "bodySizeForm.weightKg",
                                9,
                                row -> number(row.value().weight())),
                        RecordColumn.words(
                                "bodySizeForm.heightCm",
                                9,
                                row -> number(row.value().height()))),
                messages);
        table.setOnOpen(model::correct);
        table.setEmptyState(new Label(messages.text("bodySizeForm.none")));
        var card = new Card(messages.text("bodySizeForm.before"), table);
        card.getStyleClass().add("aside-table");
        return card;
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? NOTHING : value.toPlainString();
    }

    @Override
    List<PageAction> more() {
        return List.of();
    }
}
