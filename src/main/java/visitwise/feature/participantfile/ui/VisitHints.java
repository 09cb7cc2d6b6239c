package visitwise.feature.participantfile.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.feature.participantfile.Checked;
import visitwise.platform.background.Background;
import visitwise.platform.navigation.Route;

/** What the person should know about what is typed of a visit, worked out while it is typed. */
final class VisitHints {

    private final VisitViewModel model;
    private final Route.Visit route;
    private final VisitViewModel.UseCases useCases;
    private final ObservableList<Message> bookingWarnings = FXCollections.observableArrayList();
    private final ObservableList<Message> outcomeWarnings = FXCollections.observableArrayList();

    /** Follows what is typed. */
    VisitHints(VisitViewModel model, Route.Visit route, VisitViewModel.UseCases useCases, Background background) {
        this.model = model;
        this.route = route;
        this.useCases = useCases;
        var bookingLook =
                new Looking<Checked>(background, this::bookingCheck, checked -> show(checked, bookingWarnings));
        var outcomeLook =
                new Looking<Checked>(background, this::outcomeCheck, checked -> show(checked, outcomeWarnings));
        var booking = model.booking();
        var outcome = model.outcome();
        booking.day().field().valueProperty().addListener(_ -> bookingLook.look());
        outcome.day().field().valueProperty().addListener(_ -> outcomeLook.look());
        outcome.kind().valueProperty().addListener(_ -> outcomeLook.look());
        outcome.reason().valueProperty().addListener(_ -> outcomeLook.look());
    }

    ObservableList<Message> bookingWarnings() {
        return bookingWarnings;
    }

    ObservableList<Message> outcomeWarnings() {
        return outcomeWarnings;
    }

    private static void show(@Nullable Checked checked, ObservableList<Message> warnings) {
        warnings.setAll(checked == null ? List.of() : checked.warnings());
    }

    private Optional<Supplier<Checked>> bookingCheck() {
        var today = model.signing().today();
        var read = model.sheetProperty().get();
        return read == null || !model.booking().group().changedProperty().get()
                ? Optional.empty()
                : model.booking()
                        .draft(route.participant(), read)
                        .map(wanted -> () -> useCases.bookings().check(wanted, today));
    }

    private Optional<Supplier<Checked>> outcomeCheck() {
        var context = model.signing().firstEntry();
        var now = model.signing().now().get();
        var read = model.sheetProperty().get();
        return read == null || !model.outcome().changedProperty().get()
                ? Optional.empty()
                : model.outcome()
                        .draft(route.participant(), read)
                        .map(wanted -> () -> useCases.visits().check(wanted, context, now));
    }
}
