package visitwise.feature.results.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Analyte;
import visitwise.domain.lab.LabResult;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.lab.panel.Cell;
import visitwise.platform.form.Field;
import visitwise.platform.form.PlainText;

/** A line for what the laboratory reported of one analyte. */
final class EnteredLine implements SheetRow {

    private static final int TEXT = 200;
    private static final int SENTENCE = 1000;

    private final Analyte analyte;
    private final Field<String> value = new Field<>(new PlainText(TEXT));
    private final Field<String> kept = new Field<>(new PlainText(SENTENCE));
    private final ObjectProperty<@Nullable String> unit = new SimpleObjectProperty<>(this, "unit");
    private final ReadOnlyObjectWrapper<LineCheck> check = new ReadOnlyObjectWrapper<>(this, "check", LineCheck.NONE);
    private final ReadOnlyObjectWrapper<Beside> beside = new ReadOnlyObjectWrapper<>(this, "beside", Beside.NOTHING);
    private @Nullable LabResult stored;
    private @Nullable String startUnit;
    private boolean isOffering;

    /** Takes the unit to start with; null for grades and answers. */
    EnteredLine(Analyte analyte, @Nullable String unit) {
        this.analyte = analyte;
        this.unit.set(unit);
        this.startUnit = unit;
        value.typedProperty().addListener(_ -> {
            check.set(LineCheck.NONE);
            forgetWhyKept();
        });
        this.unit.addListener(_ -> forgetWhyKept());
    }

    /** Why one value was kept says nothing of another. */
    private void forgetWhyKept() {
        if (isOffering) {
            return;
        }
        if (!value.changedProperty().get() && Objects.equals(unit.get(), startUnit)) {
            kept.goBack();
        } else if (!kept.typed().isEmpty()) {
            kept.typedProperty().set("");
        }
    }

    @Override
    public String key() {
        return analyte.code();
    }

    Analyte analyte() {
        return analyte;
    }

    /** What is typed, to the letter. */
    Field<String> value() {
        return value;
    }

    /** Why it is kept although it is not plausible. */
    Field<String> kept() {
        return kept;
    }

    /** The code of the unit where the text names none; null for grades and answers. */
    ObjectProperty<@Nullable String> unitProperty() {
        return unit;
    }

    ReadOnlyObjectProperty<LineCheck> checkProperty() {
        return check.getReadOnlyProperty();
    }

    LineCheck check() {
        return check.get();
    }

    /** Reference, baseline and what was measured before. */
    ReadOnlyObjectProperty<Beside> besideProperty() {
        return beside.getReadOnlyProperty();
    }

    boolean isBlank() {
        return value.typed().isBlank();
    }

    /** The units to choose from; one that is not of the catalogue stands last. */
    List<String> units() {
        var codes = new ArrayList<>(analyte.units().stream().map(LabUnit::code).toList());
        var chosen = unit.get();
        if (chosen != null && !codes.contains(chosen)) {
            codes.add(chosen);
        }
        return codes;
    }

    /** The unit in which the row is told: the chosen one, or that of the catalogue. */
    Optional<LabUnit> toldIn() {
        return analyte.isNumber()
                ? Optional.ofNullable(unit.get()).flatMap(analyte::unit).or(() -> Optional.of(analyte.standard()))
                : Optional.empty();
    }

    Cell cell() {
        return new Cell(value.typed(), unit.get(), null).keptFor(kept.value().orElse(null));
    }

    /** Puts in what is stored; what was typed meanwhile stays. */
    void offer(LabResult result) {
        stored = result;
        isOffering = true;
        var reported = result.reported();
        boolean wasChanged = isChanged();
        startUnit = reported.unit() == null ? startUnit : reported.unit();
        if (!wasChanged) {
            unit.set(startUnit);
        }
        value.offer(reported.text());
        kept.offer(result.meaning()
                .flatMap(meaning -> Optional.ofNullable(meaning.kept()))
                .orElse(""));
        isOffering = false;
    }

    Optional<LabResult> stored() {
        return Optional.ofNullable(stored);
    }

    /** True if it is not as it was at first: a unit alone changes only what is typed beside it. */
    boolean isChanged() {
        return value.changedProperty().get()
                || kept.changedProperty().get()
                || (!isBlank() && !Objects.equals(unit.get(), startUnit));
    }

    /** The same, or another unit is chosen for what will be typed. */
    boolean isTouched() {
        return isChanged() || !Objects.equals(unit.get(), startUnit);
    }

    /** True if saving it would change what is stored. */
    boolean corrects() {
        return stored != null && isChanged();
    }

    /** Puts back what was there at first, or what is saved. */
    void goBack() {
        value.goBack();
        kept.goBack();
        unit.set(startUnit);
    }

    void keep() {
        value.keep();
        kept.keep();
        startUnit = unit.get();
    }

    /** Writes the unit that is proposed behind the number; true if one is. */
    boolean takeProposal() {
        var proposal = check().proposal();
        proposal.ifPresent(other -> value.typedProperty().set(TypedNumberPart.of(value.typed()) + " " + other.code()));
        return proposal.isPresent();
    }

    void found(LineCheck found) {
        check.set(found);
    }

    void setBeside(Beside known) {
        beside.set(known);
    }
}
