package visitwise.feature.results.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.panel.Derived;
import visitwise.domain.lab.panel.Series;
import visitwise.domain.lab.renal.Equation;

/** A line for what follows from others. */
final class WorkedOutLine implements SheetRow {

    private final Series series;
    private final Equation equation;
    private final ReadOnlyObjectWrapper<@Nullable Derived> derived = new ReadOnlyObjectWrapper<>(this, "derived");
    private final ReadOnlyObjectWrapper<Beside> beside = new ReadOnlyObjectWrapper<>(this, "beside", Beside.NOTHING);

    WorkedOutLine(Series series, Equation equation) {
        this.series = series;
        this.equation = equation;
    }

    @Override
    public String key() {
        return key(series, equation);
    }

    static String key(Series series, Equation equation) {
        return series.name() + " " + equation.name();
    }

    Series series() {
        return series;
    }

    Equation equation() {
        return equation;
    }

    /** What came of it; null as long as nothing was measured for it. */
    ReadOnlyObjectProperty<@Nullable Derived> derivedProperty() {
        return derived.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Beside> besideProperty() {
        return beside.getReadOnlyProperty();
    }

    void show(@Nullable Derived known, Beside measured) {
        derived.set(known);
        beside.set(measured);
    }
}
