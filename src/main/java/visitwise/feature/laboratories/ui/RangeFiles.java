package visitwise.feature.laboratories.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.Laboratory;
import visitwise.domain.lab.LaboratoryId;
import visitwise.domain.lab.ReferenceRange;
import visitwise.feature.laboratories.ImportRanges;
import visitwise.feature.laboratories.ImportRanges.Preview;
import visitwise.feature.laboratories.StateRanges;
import visitwise.feature.laboratories.StateRanges.Result;
import visitwise.storage.database.Stored;

/** Ranges from a file, looked at before they are saved, and into one. */
final class RangeFiles {

    private static final long LARGEST = 5_000_000;

    private final LaboratoriesDesk desk;
    private final OneChange change;
    private final Supplier<Optional<Stored<Laboratory>>> laboratory;
    private final Runnable readAgain;
    private final ReadOnlyObjectWrapper<@Nullable Opened> opened = new ReadOnlyObjectWrapper<>(this, "opened");
    private final ReadOnlyObjectWrapper<@Nullable Message> problem = new ReadOnlyObjectWrapper<>(this, "problem");
    private int asked;

    /**
     * A file that is looked at.
     *
     * @param of the laboratory whose ranges it holds, whichever is chosen by now
     */
    record Opened(Stored<Laboratory> of, Preview preview) {

        LaboratoryId laboratory() {
            return new LaboratoryId(of.id());
        }
    }

    RangeFiles(
            LaboratoriesDesk desk,
            OneChange change,
            Supplier<Optional<Stored<Laboratory>>> laboratory,
            Runnable readAgain) {
        this.desk = desk;
        this.change = change;
        this.laboratory = laboratory;
        this.readAgain = readAgain;
    }

    /** What the chosen file holds; null if none is open. */
    ReadOnlyObjectProperty<@Nullable Opened> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** Why it was not saved; null if nothing hinders. */
    ReadOnlyObjectProperty<@Nullable Message> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Also a file that is still being read is not shown any more. */
    void close() {
        asked++;
        opened.set(null);
        problem.set(null);
    }

    void open(Path file) {
        laboratory.get().ifPresent(of -> {
            problem.set(null);
            int question = ++asked;
            desk.background().run(() -> new Opened(of, read(new LaboratoryId(of.id()), file)), read -> {
                if (question == asked) {
                    opened.set(read);
                }
            });
        });
    }

    /** Saves all rows, as one action. */
    void save() {
        var file = opened.get();
        if (file == null || !(file.preview() instanceof Preview.Rows rows) || rows.wrong() > 0) {
            return;
        }
        change.run(() -> desk.useCases().files().save(file.laboratory(), rows, desk.first()), result -> {
            switch (result) {
                case Result.Saved(int bands) -> {
                    close();
                    desk.say("ranges.imported", bands);
                    readAgain.run();
                }
                case Result.Refused(int _, Message why) -> problem.set(why);
                case Result.Conflict(String who) -> problem.set(Message.of("laboratories.conflict", who));
            }
        });
    }

    /** Writes what holds today. */
    void write(List<Stored<ReferenceRange>> all, Path file) {
        var present = StateRanges.onDay(all, desk.today().get()).stream()
                .map(Stored::value)
                .toList();
        desk.background()
                .run(
                        () -> {
                            try {
                                return Files.writeString(file, ImportRanges.file(present));
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        },
                        written -> desk.say("ranges.exported", present.size(), String.valueOf(written.getFileName())));
    }

    private Preview read(LaboratoryId of, Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                return new Preview.Unreadable(Message.of("ranges.file.large"));
            }
            return desk.useCases()
                    .files()
                    .preview(of, Files.readAllBytes(file), desk.today().get());
        } catch (IOException e) {
            return new Preview.Unreadable(Message.of("ranges.file.notRead", String.valueOf(file.getFileName())));
        }
    }
}
