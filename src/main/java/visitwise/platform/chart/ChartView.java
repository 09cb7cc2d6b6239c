package visitwise.platform.chart;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import visitwise.platform.i18n.Messages;
import visitwise.platform.widget.Focus;

/** A chart on the screen, with a line that says the value one is on. Its title is for the panel around it to show. */
public final class ChartView extends VBox {

    /** Changes between linear and log. */
    public static final KeyCombination LOG_KEYS = new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN);

    private final Chart chart;
    private final ChartPane pane;
    private final Label readOut = new Label();

    public ChartView(Chart chart, Messages messages) {
        this.chart = chart;
        this.pane = new ChartPane(chart, messages);
        readOut.textProperty().bind(pane.readOutProperty());
        readOut.getStyleClass().add("chart-read-out");
        readOut.setWrapText(true);
        readOut.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(readOut, Priority.ALWAYS);
        var head = new HBox(readOut);
        head.getStyleClass().add("chart-head");
        if (mayChange()) {
            head.getChildren().add(logButton(messages));
        }
        VBox.setVgrow(pane, Priority.ALWAYS);
        getStyleClass().add("chart-view");
        getChildren().addAll(head, pane);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Linear or log, as it is shown; a saved page follows it. */
    public ObjectProperty<Scale> scaleProperty() {
        return pane.scaleProperty();
    }

    /** Changes between linear and log, if the chart lets one. */
    public void switchScale() {
        if (mayChange()) {
            scaleProperty()
                    .set(
                            switch (scaleProperty().get()) {
                                case LINEAR -> Scale.LOG;
                                case LOG -> Scale.LINEAR;
                            });
        }
    }

    public void focusChart() {
        Focus.on(pane);
    }

    private boolean mayChange() {
        return chart.values().mayChange() && !chart.isEmpty();
    }

    /** The keyboard has Ctrl+L instead, so that the chart is one stop. */
    private ToggleButton logButton(Messages messages) {
        var button = new ToggleButton(messages.text("chart.log"));
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("chart-log");
        scaleProperty().subscribe((@Nullable Scale scale) -> button.setSelected(scale == Scale.LOG));
        button.setOnAction(_ -> switchScale());
        return button;
    }

    private void pressed(KeyEvent event) {
        if (LOG_KEYS.match(event) && mayChange()) {
            event.consume();
            switchScale();
        }
    }
}
