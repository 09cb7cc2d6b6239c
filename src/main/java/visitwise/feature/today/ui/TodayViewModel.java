package visitwise.feature.today.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import visitwise.domain.study.StudyId;
import visitwise.feature.today.ListToday;
import visitwise.feature.today.TodayList;
import visitwise.feature.today.Work;
import visitwise.platform.background.Background;

/** The work of today: what is shown of it, and where the person is in it. */
public final class TodayViewModel {

    private final ListToday listing;
    private final Background background;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(this, "phase", new Phase.Reading());
    private final ObservableList<Work> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Work> current = new ReadOnlyObjectWrapper<>(this, "current");
    private final ObjectProperty<@Nullable StudyId> study = new SimpleObjectProperty<>(this, "study");
    private final IntegerProperty days = new SimpleIntegerProperty(this, "days", ListToday.SOON);
    private final ObjectProperty<Show> show = new SimpleObjectProperty<>(this, "show", Show.ALL);
    private final Supplier<LocalDate> present;
    private List<Work> leftFrom = List.of();
    private @Nullable Work left;
    private int asked;

    public TodayViewModel(ListToday listing, Background background, Supplier<LocalDate> present) {
        this.listing = listing;
        this.background = background;
        this.present = present;
        study.subscribe((_, _) -> read());
        days.subscribe((_, _) -> read());
        show.subscribe((_, _) -> showRows());
        read();
    }

    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** What is shown of the worklist. */
    public ObservableList<Work> rows() {
        return rows;
    }

    /** The row where the person is; null if that is nowhere yet. */
    public ReadOnlyObjectProperty<@Nullable Work> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Null for all studies. */
    public ObjectProperty<@Nullable StudyId> studyProperty() {
        return study;
    }

    /** How many days after today are shown. */
    public IntegerProperty daysProperty() {
        return days;
    }

    public ObjectProperty<Show> showProperty() {
        return show;
    }

    /** The day of the list that is shown; the present day as long as none is. */
    public LocalDate today() {
        return list().map(TodayList::today).orElseGet(present);
    }

    /** The day that it is now, which may be later than that of the list. */
    public LocalDate presentDay() {
        return present.get();
    }

    public Optional<TodayList> list() {
        return phase.get() instanceof Phase.Shown(TodayList list) ? Optional.of(list) : Optional.empty();
    }

    /** Shows what a tile counts, or everything if that is shown already. */
    public void toggle(Show wanted) {
        if (show.get() == wanted) {
            show.set(Show.ALL);
            return;
        }
        if (wanted == Show.SOON) {
            days.set(ListToday.SOON);
        }
        show.set(wanted);
    }

    /** The person goes to a row. */
    public void select(@Nullable Work row) {
        current.set(row);
    }

    /** The person leaves the list to work on a row, and will come back to the next one. */
    public void leaveFor(Work row) {
        left = row;
        leftFrom = List.copyOf(rows);
        current.set(row);
    }

    /** Reads what is to be done on the present day; an answer to an earlier question is passed over. */
    public void read() {
        var day = present.get();
        int question = ++asked;
        var wanted = study.get();
        int ahead = days.get();
        background.run(
                () -> listing.list(wanted, ahead, day), list -> show(question, new Phase.Shown(list)), failure -> {
                    show(question, new Phase.Failed());
                    throw failure;
                });
    }

    private void show(int question, Phase read) {
        if (question == asked) {
            phase.set(read);
            showRows();
        }
    }

    private void showRows() {
        var was = current.get();
        rows.setAll(list().map(TodayList::work).orElse(List.of()).stream()
                .filter(show.get()::shows)
                .toList());
        current.set(place(was));
    }

    /** Where to go on: at the same visit, or at the next one if that one was worked on. */
    private @Nullable Work place(@Nullable Work was) {
        var worked = left;
        if (worked == null || list().isEmpty()) {
            return was == null ? null : sameVisit(was).orElse(null);
        }
        left = null;
        if (rows.contains(worked)) {
            return worked;
        }
        return leftFrom.stream()
                .skip(leftFrom.indexOf(worked) + 1L)
                .flatMap(row -> sameVisit(row).stream())
                .findFirst()
                .or(() -> sameVisit(worked))
                .or(() -> rows.isEmpty() ? Optional.empty() : Optional.of(rows.getLast()))
                .orElse(null);
    }

    private Optional<Work> sameVisit(Work row) {
        return rows.stream().filter(row::isSameVisit).findFirst();
    }
}
