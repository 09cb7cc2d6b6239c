package visitwise.testkit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/** How well texts stand out from what lies behind them (WCAG 2, 1.4.3). */
public final class Contrast {

    public static final double LEAST = 4.5;

    private Contrast() {}

    /** The texts below a node that stand out too little, each with its colours. */
    public static List<String> tooFaint(Parent root) {
        return texts(root)
                .filter(text -> !text.getText().isBlank() && isShown(text))
                .filter(text -> ratio(text) < LEAST)
                .map(text -> String.format(
                        Locale.ROOT, "%s: %s on %s, %.2f", text.getText(), text.getFill(), behind(text), ratio(text)))
                .distinct()
                .toList();
    }

    public static Stream<Text> texts(Node node) {
        var here = node instanceof Text text ? Stream.of(text) : Stream.<Text>empty();
        return node instanceof Parent parent
                ? Stream.concat(here, parent.getChildrenUnmodifiable().stream().flatMap(Contrast::texts))
                : here;
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && node.getOpacity() > 0 && (node.getParent() == null || isShown(node.getParent()));
    }

    private static double ratio(Text text) {
        var behind = behind(text);
        double one = luminance(over((Color) text.getFill(), behind));
        double other = luminance(behind);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static Color behind(Node node) {
        var parent = node.getParent();
        if (parent == null) {
            return Color.WHITE;
        }
        var colour = behind(parent);
        if (parent instanceof Region region && region.getBackground() != null) {
            for (var fill : region.getBackground().getFills()) {
                if (fill.getFill() instanceof Color painted) {
                    colour = over(painted, colour);
                }
            }
        }
        return colour;
    }

    private static Color over(Color front, Color back) {
        return back.interpolate(Color.color(front.getRed(), front.getGreen(), front.getBlue()), front.getOpacity());
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
