package visitwise.feature.participantfile.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import visitwise.domain.participant.ParticipantId;
import visitwise.feature.participantfile.HistoryLine;
import visitwise.feature.participantfile.OpenParticipantFile;
import visitwise.feature.participantfile.ParticipantFile;
import visitwise.feature.participantfile.ParticipantHistory;
import visitwise.platform.background.Background;
import visitwise.platform.navigation.Route;

/** The file of one participant. */
public final class FileViewModel {

    /** The use cases behind the file. */
    public record UseCases(OpenParticipantFile files, ParticipantHistory histories) {}

    /**
     * What was read at one time.
     *
     * @param history the newest first
     */
    record Shown(ParticipantFile file, List<ScheduleRow> rows, List<DoseRow> doses, List<HistoryLine> history) {

        Shown {
            rows = List.copyOf(rows);
            doses = List.copyOf(doses);
            history = List.copyOf(history);
        }

        /** The code of the visit that is to be recorded next; null if none waits. */
        @Nullable
        String next() {
            return VisitSheet.next(VisitSheet.visits(file));
        }
    }

    private final ParticipantId participant;
    private final UseCases useCases;
    private final Signing signing;
    private final Background background;
    private final ObjectProperty<Route.File.Tab> tab;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper(this, "failed");

    /** The code of the visit that was opened last; null if none was. */
    private @Nullable String opened;

    private int reads;

    /** Reads the file at once. */
    public FileViewModel(Route.File route, UseCases useCases, Signing signing, Background background) {
        this.participant = route.participant();
        this.useCases = useCases;
        this.signing = signing;
        this.background = background;
        this.tab = new SimpleObjectProperty<>(this, "tab", route.tab());
        read();
    }

    ParticipantId participant() {
        return participant;
    }

    LocalDate today() {
        return signing.today();
    }

    ZoneId place() {
        return signing.place();
    }

    ObjectProperty<Route.File.Tab> tabProperty() {
        return tab;
    }

    /** Null as long as nothing is read. */
    ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** True if the file could not be read when that was tried last. */
    ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }

    void opened(String visit) {
        opened = visit;
    }

    /** Where the keyboard starts: the visit that was opened last, or the one to be recorded next. */
    @Nullable
    String startAt() {
        var read = shown.get();
        return opened != null || read == null ? opened : read.next();
    }

    /** Reads again what may have changed; only the answer to the last question counts. */
    public void read() {
        reads++;
        int question = reads;
        var today = signing.today();
        background.run(
                () -> {
                    var file = useCases.files.open(participant, today);
                    return new Shown(file, ScheduleRow.of(file), DoseRow.of(file), useCases.histories.of(participant));
                },
                found -> {
                    if (question == reads) {
                        shown.set(found);
                        failed.set(false);
                    }
                },
                failure -> {
                    failed.set(true);
                    throw failure;
                });
    }
}
