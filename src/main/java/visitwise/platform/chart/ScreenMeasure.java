package visitwise.platform.chart;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Measures text as it is shown in a font of the screen. */
final class ScreenMeasure implements TextMeasure {

    private final Text probe = new Text();

    ScreenMeasure(Font font) {
        probe.setFont(font);
    }

    @Override
    public double em() {
        return probe.getFont().getSize();
    }

    @Override
    public double width(String text) {
        probe.setText(text);
        return probe.getLayoutBounds().getWidth();
    }
}
