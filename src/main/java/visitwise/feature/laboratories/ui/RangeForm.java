package visitwise.feature.laboratories.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.Analyte;
import visitwise.domain.lab.Laboratory;
import visitwise.domain.lab.LaboratoryId;
import visitwise.domain.lab.ReferenceRange;
import visitwise.feature.laboratories.Band;
import visitwise.feature.laboratories.BandColumn;
import visitwise.feature.laboratories.BandReader;
import visitwise.feature.laboratories.BandReading;
import visitwise.feature.laboratories.RangeWords;
import visitwise.feature.laboratories.StateRanges;
import visitwise.feature.laboratories.StateRanges.Result;
import visitwise.platform.form.Field;
import visitwise.platform.form.FieldGroup;
import visitwise.platform.form.PlainText;
import visitwise.storage.database.Stored;

/** Stating a range of the chosen laboratory, and withdrawing one. */
final class RangeForm {

    private static final int LONGEST = 200;

    /** What was asked, and of which laboratory. */
    private record Asked(LaboratoryId laboratory, Band band) {}

    private final LaboratoriesDesk desk;
    private final OneChange change;
    private final Supplier<Optional<Stored<Laboratory>>> laboratory;
    private final Supplier<List<Stored<ReferenceRange>>> ranges;
    private final Runnable readAgain;
    private @Nullable Asked asked;
    private final Map<BandColumn, Field<String>> fields = new EnumMap<>(BandColumn.class);
    private final FieldGroup group;
    private final Field<String> reason = new Field<>(new PlainText(LONGEST)).required();
    private final ReadOnlyObjectWrapper<@Nullable Stored<ReferenceRange>> selected =
            new ReadOnlyObjectWrapper<>(this, "selected");

    /** Takes all ranges that the laboratory ever stated. */
    RangeForm(
            LaboratoriesDesk desk,
            OneChange change,
            Supplier<Optional<Stored<Laboratory>>> laboratory,
            Supplier<List<Stored<ReferenceRange>>> ranges,
            Runnable readAgain) {
        this.ranges = ranges;
        this.desk = desk;
        this.change = change;
        this.laboratory = laboratory;
        this.readAgain = readAgain;
        for (var column : BandColumn.values()) {
            fields.put(column, new Field<>(new PlainText(LONGEST)));
        }
        field(BandColumn.ANALYTE).required();
        field(BandColumn.EFFECTIVE_FROM).required();
        group = new FieldGroup(List.copyOf(fields.values()));
    }

    Field<String> field(BandColumn column) {
        return java.util.Objects.requireNonNull(fields.get(column));
    }

    /** Why a range is withdrawn. */
    Field<String> reason() {
        return reason;
    }

    /** The range that would be withdrawn; null if none is chosen, or if it is withdrawn already. */
    ReadOnlyObjectProperty<@Nullable Stored<ReferenceRange>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    boolean hasUnsaved() {
        return group.changedProperty().get();
    }

    void select(@Nullable Stored<ReferenceRange> range) {
        selected.set(range != null && range.value().holds() ? range : null);
    }

    /** States what is typed. */
    void state() {
        var of = laboratory.get().map(row -> new LaboratoryId(row.id())).orElse(null);
        if (of == null || !change.isFree() || !group.checkAnew()) {
            return;
        }
        var typed = new EnumMap<BandColumn, String>(BandColumn.class);
        fields.forEach((column, field) -> typed.put(column, field.typed()));
        switch (new BandReader(desk.today().get()).read(typed)) {
            case BandReading.Refused(Map<BandColumn, Message> problems) ->
                problems.forEach((column, why) -> field(column).refuse(why));
            case BandReading.Understood(Band band) -> {
                if (mayReplace(new Asked(of, band))) {
                    change.run(
                            () -> desk.useCases().state().state(of, List.of(band), desk.first()),
                            result -> stated(result, band));
                }
            }
        }
    }

    /** Asks once where ranges for others end with it, which is easily overlooked. */
    private boolean mayReplace(Asked wanted) {
        var band = wanted.band;
        var others = StateRanges.onDay(ranges.get(), band.from()).stream()
                .map(Stored::value)
                .filter(range -> range.analyte().equals(band.analyte().code())
                        && range.effectiveFrom().isBefore(band.from())
                        && !range.group().equals(band.group()))
                .toList();
        if (others.isEmpty() || wanted.equals(asked)) {
            return true;
        }
        asked = wanted;
        field(BandColumn.ANALYTE)
                .refuse(Message.of(
                        "ranges.replaces",
                        others.size(),
                        RangeWords.group(others.getFirst().group())));
        return false;
    }

    /** Withdraws the chosen range. */
    void withdraw() {
        var range = selected.get();
        if (range == null || !change.isFree() || !reason.check()) {
            return;
        }
        var why = reason.value().orElseThrow();
        change.run(() -> desk.useCases().state().withdraw(range, desk.because(why)), result -> {
            switch (result) {
                case Result.Saved _ -> {
                    reason.start("");
                    selected.set(null);
                    desk.say("ranges.withdrawn", name(range.value()));
                }
                case Result.Refused(int _, Message hindrance) -> reason.refuse(hindrance);
                case Result.Conflict(String who) -> reason.refuse(Message.of("laboratories.conflict", who));
            }
            readAgain.run();
        });
    }

    private static Object name(ReferenceRange range) {
        return BandReader.analyte(range.analyte()).<Object>map(Analyte::name).orElseGet(range::analyte);
    }

    private void stated(Result result, Band band) {
        switch (result) {
            case Result.Saved _ -> {
                // The next band of the same statement is likely to follow.
                for (var column : List.of(
                        BandColumn.SEX, BandColumn.AGE_FROM, BandColumn.AGE_TO, BandColumn.LOW, BandColumn.HIGH)) {
                    field(column).start("");
                }
                field(BandColumn.NORMAL).start("");
                group.keep();
                desk.say("ranges.stated", band.analyte().name(), band.from());
                readAgain.run();
            }
            case Result.Refused(int _, Message why) ->
                field(BandColumn.AGE_FROM).refuse(why);
            case Result.Conflict(String who) ->
                field(BandColumn.ANALYTE).refuse(Message.of("laboratories.conflict", who));
        }
    }
}
