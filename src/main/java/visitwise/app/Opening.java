package visitwise.app;

import java.time.Clock;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import visitwise.app.Session.Records;
import visitwise.domain.Message;
import visitwise.platform.background.FxBackground;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.platform.preferences.Preferences;
import visitwise.storage.database.Database;
import visitwise.storage.database.StorageFailure;
import visitwise.storage.due.DueVisitsUpToDate;
import visitwise.storage.study.ProtocolLibrary;

/** What the window is open on: the records, the demonstration study, or the question which of them. */
final class Opening {

    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

    /** Where all this happens. */
    record Surroundings(Window window, FxBackground background, Clock clock, Language languageOfComputer) {}

    private record Opened(Records records, @Nullable FrontDoor door) {}

    private final Surroundings around;
    private final Place place;
    private final ObjectProperty<Preferences> preferences;
    private final IntConsumer ended;
    private @Nullable Session session;
    private @Nullable FrontDoor door;
    private int exitCode;
    private boolean busy;
    private boolean stopped;

    /** Takes what is told the exit code once all is closed. */
    Opening(Surroundings around, Place place, ObjectProperty<Preferences> preferences, IntConsumer ended) {
        this.around = around;
        this.place = place;
        this.preferences = preferences;
        this.ended = ended;
        around.window().stage().setOnCloseRequest(request -> {
            var open = session;
            if (open != null) {
                // What was typed and not saved is asked for first.
                request.consume();
                open.leave(around.window()::hide);
            }
        });
    }

    /** Opens the records, or asks what to begin with if there are none. */
    void begin() {
        busy = true;
        around.background().run(() -> Database.isIn(place.folder()), hasRecords -> {
            busy = false;
            if (stopped) {
                end();
            } else if (hasRecords) {
                open(false);
            } else {
                welcome();
            }
        });
    }

    /** Closes what is open, as soon as nothing is being opened. */
    void stop() {
        stopped = true;
        if (!busy) {
            end();
        }
    }

    private void welcome() {
        around.window()
                .show(StartViews.welcome(
                        messages(),
                        new StartViews.Choices(
                                () -> open(true), () -> open(false), this::restore, this::speakOtherLanguage)));
    }

    private void speakOtherLanguage() {
        preferences.set(preferences.get().withLanguage(messages().language().other()));
        welcome();
    }

    private void restore() {
        var chooser = new FileChooser();
        chooser.setTitle(messages().text("welcome.restore.file"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(messages().text("welcome.restore.kind"), "*.mv.db"));
        var file = chooser.showOpenDialog(around.window().stage());
        if (file == null) {
            return;
        }
        busy = true;
        around.window().show(StartViews.waiting(messages(), "app.restoring"));
        around.background()
                .run(
                        () -> {
                            Database.restore(file.toPath(), place.folder(), around.clock());
                            return true;
                        },
                        _ -> open(false),
                        failure -> refuse(failure, this::welcome));
    }

    /** Opens the records, or the demonstration study; what is open is closed first. */
    private void open(boolean demonstration) {
        busy = true;
        around.window().show(StartViews.waiting(messages(), demonstration ? "app.openingDemo" : "app.opening"));
        var before = session;
        session = null;
        if (before != null) {
            before.dispose();
        }
        var own = door;
        around.background()
                .run(
                        () -> {
                            if (before != null) {
                                before.close();
                            }
                            return opened(demonstration, own);
                        },
                        opened -> opened.ifPresentOrElse(this::plan, this::leaveToTheOther),
                        failure -> refuse(failure, this::begin));
    }

    /** Empty if another start of the program has it open and came to the front. */
    private Optional<Opened> opened(boolean demonstration, @Nullable FrontDoor own) {
        try {
            var records = Records.open(place, demonstration, around.clock());
            return Optional.of(new Opened(records, own == null ? newDoor() : own));
        } catch (StorageFailure e) {
            if (own == null && isOpenElsewhere(e) && FrontDoor.knock(place.folder())) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private @Nullable FrontDoor newDoor() {
        return FrontDoor.open(place.folder(), () -> around.background().toScreen(around.window()::toFront))
                .orElse(null);
    }

    private void leaveToTheOther() {
        busy = false;
        around.window().hide();
    }

    /** After a migration, and when the program plans differently, calendars are worked out anew before anything is shown. */
    private void plan(Opened opened) {
        door = opened.door();
        var records = opened.records();
        new CatchingUp(around.background(), new DueVisitsUpToDate(records.database(), new ProtocolLibrary()))
                .run(
                        (done, all) -> around.window().show(StartViews.planning(messages(), done, all)),
                        () -> show(records),
                        failure -> {
                            records.close();
                            refuse(failure, this::begin);
                        });
    }

    /** The window may have been closed while the records were being opened. */
    private void show(Records records) {
        busy = false;
        exitCode = 0;
        var made = new Session(records, around.clock(), preferences, around.languageOfComputer());
        session = made;
        if (stopped) {
            end();
            return;
        }
        made.switchBy(demonstration -> {
            if (demonstration) {
                open(true);
            } else {
                begin();
            }
        });
        around.window().show(made.start());
    }

    private void refuse(RuntimeException failure, Runnable again) {
        busy = false;
        exitCode = 1;
        LOG.error("not opened: {}", Failures.report(failure));
        var words = failure instanceof StorageFailure refused
                ? refused.problem()
                : Message.of("app.defect", failure.getClass().getSimpleName());
        around.window().show(StartViews.problem(messages(), messages().text(words), Failures.report(failure), again));
        if (stopped) {
            end();
        }
    }

    private static boolean isOpenElsewhere(StorageFailure failure) {
        return failure.problem().key().startsWith("storage.in-use");
    }

    private Messages messages() {
        return new Messages(preferences.get().chosenLanguage().orElse(around.languageOfComputer()));
    }

    private void end() {
        busy = true;
        var last = session;
        session = null;
        if (last != null) {
            last.dispose();
        }
        var open = door;
        around.background()
                .run(
                        () -> {
                            if (last != null) {
                                last.close();
                            }
                            if (open != null) {
                                open.close();
                            }
                            return exitCode;
                        },
                        ended::accept,
                        failure -> {
                            LOG.error("not closed: {}", Failures.report(failure));
                            ended.accept(1);
                        });
    }
}
