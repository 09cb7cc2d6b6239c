package visitwise.feature.laboratories.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Laboratory;
import visitwise.domain.lab.ReferenceRange;
import visitwise.domain.study.SiteId;
import visitwise.domain.study.TrialSite;
import visitwise.feature.laboratories.KeepLaboratory.Result;
import visitwise.feature.laboratories.ListLaboratories.Listed;
import visitwise.feature.laboratories.StateRanges;
import visitwise.platform.form.Field;
import visitwise.platform.form.PlainText;
import visitwise.storage.database.Stored;

/** The laboratories, and the ranges of the chosen one. */
final class LaboratoriesViewModel {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 1000;

    /** What the screen is doing. */
    sealed interface Phase {

        record Reading() implements Phase {}

        record Failed() implements Phase {}

        record Shown(Listed listed) implements Phase {}
    }

    private final LaboratoriesDesk desk;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(this, "phase", new Phase.Reading());
    private final ObservableList<Stored<Laboratory>> laboratories = FXCollections.observableArrayList();
    private final ObservableList<Stored<ReferenceRange>> ranges = FXCollections.observableArrayList();
    private Set<Stored<ReferenceRange>> holding = Set.of();
    private final BooleanProperty history = new SimpleBooleanProperty(this, "history");
    private final ObjectProperty<@Nullable SiteId> site = new SimpleObjectProperty<>(this, "site");
    private final Field<String> name = new Field<>(new PlainText(LONGEST_NAME)).required();
    private final Field<String> reason = new Field<>(new PlainText(LONGEST_REASON)).required();
    private final OneChange change;
    private final RangeForm form;
    private final RangeFiles files;
    private @Nullable UUID wanted;
    private boolean isFilling;
    private int asked;

    LaboratoriesViewModel(LaboratoriesDesk desk) {
        this.desk = desk;
        this.change = new OneChange(desk.background());
        this.form = new RangeForm(desk, change, this::chosen, this::all, this::read);
        this.files = new RangeFiles(desk, change, this::chosen, this::read);
        history.subscribe((_, _) -> fill());
        read();
    }

    ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    ObservableList<Stored<Laboratory>> laboratories() {
        return laboratories;
    }

    /** Those that hold today, or all there ever were. */
    ObservableList<Stored<ReferenceRange>> ranges() {
        return ranges;
    }

    /** True if a range is one of those that hold today. */
    boolean holds(Stored<ReferenceRange> range) {
        return holding.contains(range);
    }

    /** True if all there ever were are shown. */
    BooleanProperty historyProperty() {
        return history;
    }

    /** Where a new laboratory belongs; null for the first site. */
    ObjectProperty<@Nullable SiteId> siteProperty() {
        return site;
    }

    Field<String> name() {
        return name;
    }

    /** Why the chosen one is renamed, or taken out of use or into use again. */
    Field<String> reason() {
        return reason;
    }

    RangeForm form() {
        return form;
    }

    RangeFiles files() {
        return files;
    }

    LaboratoriesDesk desk() {
        return desk;
    }

    boolean hasUnsaved() {
        return name.changedProperty().get() || reason.changedProperty().get() || form.hasUnsaved();
    }

    /** The laboratory whose ranges are shown; empty as long as those of the chosen one are not read. */
    Optional<Stored<Laboratory>> chosen() {
        return listed().map(Listed::chosen)
                .filter(row -> wanted == null || row.id().equals(wanted));
    }

    List<Stored<TrialSite>> sites() {
        return listed().map(Listed::sites).orElse(List.of());
    }

    void choose(@Nullable Stored<Laboratory> laboratory) {
        if (laboratory != null && !isFilling && !laboratory.id().equals(wanted)) {
            wanted = laboratory.id();
            files.close();
            read();
        }
    }

    void add() {
        if (!name.check()) {
            return;
        }
        var at = Optional.ofNullable(site.get())
                .or(() -> sites().stream().findFirst().map(row -> new SiteId(row.id())))
                .orElseThrow();
        var called = name.value().orElseThrow();
        change.run(() -> desk.useCases().keep().add(at, called, desk.first()), result -> {
            if (result instanceof Result.Saved(Stored<Laboratory> laboratory)) {
                wanted = laboratory.id();
            }
            after(result, "laboratories.added");
        });
    }

    void rename() {
        var laboratory = chosen().orElse(null);
        boolean isNamed = name.check();
        if (laboratory == null || !reason.check() || !isNamed) {
            return;
        }
        var called = name.value().orElseThrow();
        var why = desk.because(reason.value().orElseThrow());
        change.run(
                () -> desk.useCases().keep().rename(laboratory, called, why),
                result -> after(result, "laboratories.renamed"));
    }

    /** Takes the chosen one out of use, or into use again. */
    void turnUse() {
        var laboratory = chosen().orElse(null);
        if (laboratory == null || !reason.check()) {
            return;
        }
        boolean inUse = !laboratory.value().inUse();
        var why = desk.because(reason.value().orElseThrow());
        change.run(
                () -> desk.useCases().keep().use(laboratory, inUse, why),
                result -> after(result, inUse ? "laboratories.inUse" : "laboratories.outOfUse"));
    }

    void read() {
        int question = ++asked;
        var about = wanted;
        change.whileRunning(
                () -> desk.useCases().list().list(about),
                listed -> show(question, new Phase.Shown(listed)),
                failure -> {
                    show(question, new Phase.Failed());
                    throw failure;
                });
    }

    private void after(Result result, String key) {
        switch (result) {
            case Result.Saved(Stored<Laboratory> laboratory) -> {
                name.start("");
                reason.start("");
                desk.say(key, laboratory.value().name());
                read();
            }
            case Result.Refused(var why) -> name.refuse(why);
            case Result.Conflict(String who) -> {
                name.refuse(visitwise.domain.Message.of("laboratories.conflict", who));
                read();
            }
        }
    }

    private Optional<Listed> listed() {
        return phase.get() instanceof Phase.Shown(Listed listed) ? Optional.of(listed) : Optional.empty();
    }

    private void show(int question, Phase read) {
        if (question == asked) {
            var now = read instanceof Phase.Shown(Listed listed) ? listed.laboratories() : laboratories;
            // Whatever a table selects while its rows are replaced is nobody's choice.
            isFilling = true;
            if (!laboratories.equals(now)) {
                laboratories.setAll(List.copyOf(now));
            }
            isFilling = false;
            if (read instanceof Phase.Shown(Listed listed) && listed.chosen() != null) {
                wanted = listed.chosen().id();
            }
            phase.set(read);
            fill();
        }
    }

    private void fill() {
        var today = StateRanges.onDay(all(), desk.today().get());
        holding = Set.copyOf(today);
        ranges.setAll(history.get() ? all() : today);
    }

    private List<Stored<ReferenceRange>> all() {
        return listed().map(Listed::ranges).orElse(List.of());
    }
}
