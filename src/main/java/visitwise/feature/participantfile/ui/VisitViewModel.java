package visitwise.feature.participantfile.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.feature.participantfile.Attempt;
import visitwise.feature.participantfile.BookVisit;
import visitwise.feature.participantfile.ConflictWords;
import visitwise.feature.participantfile.OpenParticipantFile;
import visitwise.feature.participantfile.Problem;
import visitwise.feature.participantfile.RecordVisit;
import visitwise.platform.background.Background;
import visitwise.platform.drafts.Drafted;
import visitwise.platform.drafts.Found;
import visitwise.platform.form.Field;
import visitwise.platform.navigation.Route;

/** Booking a planned visit and recording what became of it. */
public final class VisitViewModel {

    /** The use cases behind the page. */
    public record UseCases(OpenParticipantFile files, BookVisit bookings, RecordVisit visits) {}

    /**
     * What was saved, and where to go.
     *
     * @param next the code of the visit to go on with; null to go back
     */
    public record Saved(Message what, @Nullable String next) {}

    /** What is recorded, and what was typed before the program ended. */
    private record Both(@Nullable VisitSheet sheet, Found typed) {}

    private final Route.Visit route;
    private final UseCases useCases;
    private final Signing signing;
    private final Background background;
    private final Consumer<Saved> saved;
    private final BookingFields booking;
    private final OutcomeFields outcome;
    private final ReadOnlyObjectWrapper<Filling> phase =
            new ReadOnlyObjectWrapper<>(this, "phase", new Filling.Reading());
    private final ReadOnlyObjectWrapper<@Nullable VisitSheet> sheet = new ReadOnlyObjectWrapper<>(this, "sheet");
    private final VisitHints hints;
    private final Drafted drafted;
    private int reads;
    private boolean takesOver;

    /** Takes what happens once something is saved. */
    public VisitViewModel(
            Route.Visit route, UseCases useCases, Signing signing, Background background, Consumer<Saved> saved) {
        this.route = route;
        this.useCases = useCases;
        this.signing = signing;
        this.background = background;
        this.saved = saved;
        this.booking = new BookingFields(signing::today);
        this.outcome = new OutcomeFields(signing::today);
        this.drafted = VisitTyping.drafted(this, route);
        this.hints = new VisitHints(this, route, useCases, background);
        refresh();
    }

    BookingFields booking() {
        return booking;
    }

    OutcomeFields outcome() {
        return outcome;
    }

    Signing signing() {
        return signing;
    }

    public ReadOnlyObjectProperty<Filling> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** Null as long as nothing is read, and if there is no such visit. */
    ReadOnlyObjectProperty<@Nullable VisitSheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /** What the person should know about the day that is typed as agreed. */
    ObservableList<Message> bookingWarnings() {
        return hints.bookingWarnings();
    }

    /** What the person should know about what is typed as having become of it. */
    ObservableList<Message> outcomeWarnings() {
        return hints.outcomeWarnings();
    }

    /** What was typed and not saved. */
    Drafted drafted() {
        return drafted;
    }

    /** The person does not want what was typed. */
    void discard() {
        drafted.forget();
        VisitTyping.goBack(this);
        drafted.forget();
    }

    public boolean hasUnsaved() {
        return booking.group().changedProperty().get()
                || outcome.changedProperty().get();
    }

    /** Reads again what another screen may have changed; what was typed stays with the version it was typed for. */
    public void refresh() {
        read(false);
    }

    /** Goes on with what is still to be saved, after a part was. */
    public void goOn() {
        read(true);
    }

    private void read(boolean takeOver) {
        takesOver |= takeOver;
        reads++;
        int question = reads;
        var today = signing.today();
        boolean asks = sheet.get() == null;
        background.run(() -> read(today, asks), found -> {
            if (question != reads) {
                return;
            }
            if (found.sheet == null) {
                phase.set(
                        new Filling.Refused(List.of(Message.of("participantFile.problem.notPlanned", route.visit()))));
            } else {
                arrived(found.sheet, found.typed);
            }
        });
    }

    private Both read(LocalDate today, boolean asks) {
        var file = useCases.files.open(route.participant(), today);
        return new Both(VisitSheet.of(file, route.visit()).orElse(null), asks ? drafted.find() : new Found.Nothing());
    }

    /** Decides when it arrives, as somebody may have typed meanwhile. */
    private void arrived(VisitSheet read, Found typed) {
        if (takesOver) {
            takesOver = false;
            takeOver(read);
        } else if (sheet.get() == null || (phase.get().isOpen() && !hasUnsaved())) {
            boolean isFirst = sheet.get() == null;
            booking.start(read);
            outcome.start(read);
            phase.set(new Filling.Editing());
            show(read);
            if (isFirst) {
                drafted.open(typed);
            }
        }
    }

    private void takeOver(VisitSheet read) {
        if (!booking.group().changedProperty().get()) {
            booking.start(read);
        }
        if (outcome.changedProperty().get()) {
            outcome.keepTyped(read);
        } else {
            outcome.start(read);
        }
        show(read);
    }

    private void show(VisitSheet read) {
        for (var day : List.of(booking.day(), outcome.day())) {
            day.studyDaysProperty().set(read.studyDays());
            day.windowProperty().set(read.visit().due().allowed());
        }
        sheet.set(read);
    }

    /** Agrees the typed day. */
    public void book() {
        var read = sheet.get();
        if (read == null || !phase.get().isOpen() || !booking.group().checkAnew()) {
            return;
        }
        var context = signing.firstEntry();
        var today = signing.today();
        booking.draft(route.participant(), read)
                .ifPresent(wanted -> save(() -> useCases.bookings.book(wanted, context, today), booking::of, warned -> {
                    booking.group().keep();
                    said("visitForm.booked", read, warned, null);
                }));
    }

    /** Takes the agreed day back. */
    public void release() {
        var read = sheet.get();
        if (read == null || !phase.get().isOpen()) {
            return;
        }
        var context = signing.firstEntry();
        save(
                () -> useCases.bookings.release(
                        route.participant(), route.visit(), read.visit().seen(), context),
                booking::of,
                warned -> {
                    booking.group().keep();
                    said("visitForm.released", read, warned, null);
                });
    }

    /** Records what became of the visit; then back, or on to the next visit that waits for its record. */
    public void record(boolean goOn) {
        var read = sheet.get();
        if (read == null || !phase.get().isOpen()) {
            return;
        }
        if (!outcome.check()) {
            phase.set(new Filling.Editing());
            phase.set(new Filling.Refused(List.of()));
            return;
        }
        var context = read.canBeCorrected()
                ? signing.correction(outcome.correction().value().orElse(null))
                : signing.firstEntry();
        var now = signing.now().get();
        outcome.draft(route.participant(), read)
                .ifPresent(wanted -> save(() -> useCases.visits.record(wanted, context, now), outcome::of, warned -> {
                    outcome.keep();
                    said("visitForm.recorded", read, warned, goOn ? read.next() : null);
                }));
    }

    /** Makes a visit that was recorded by mistake wait for its record again. */
    public void takeBack() {
        var read = sheet.get();
        if (read == null || !phase.get().isOpen()) {
            return;
        }
        outcome.correction().readAgain();
        var context = signing.correction(outcome.correction().value().orElse(null));
        save(
                () -> useCases.visits.takeBack(
                        route.participant(), route.visit(), read.visit().seen(), context),
                outcome::of,
                warned -> {
                    outcome.keep();
                    said("visitForm.takenBack", read, warned, null);
                });
    }

    private void said(String key, VisitSheet read, List<Message> warnings, @Nullable String next) {
        drafted.saved();
        var what =
                Message.of(key, read.line().number(), read.visit().due().visit().label());
        saved.accept(new Saved(Warned.of(what, warnings), next));
    }

    private <T> void save(
            Supplier<Attempt<T>> work, Function<Problem, Optional<Field<?>>> fields, Consumer<List<Message>> then) {
        phase.set(new Filling.Saving());
        background.run(
                work,
                attempt -> {
                    switch (attempt) {
                        case Attempt.Saved<T> written -> {
                            phase.set(new Filling.Editing());
                            then.accept(written.warnings());
                        }
                        case Attempt.Refused<T> refused -> phase.set(Refusals.spread(refused.problems(), fields));
                        case Attempt.Conflict<T> lost -> {
                            phase.set(new Filling.Conflict(ConflictWords.of(lost, signing.place())));
                            read(true);
                        }
                    }
                },
                failure -> {
                    phase.set(new Filling.Editing());
                    throw failure;
                });
    }
}
