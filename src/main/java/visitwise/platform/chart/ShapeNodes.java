package visitwise.platform.chart;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Text;

/** Shapes as nodes; their colours come from the style sheet. */
final class ShapeNodes {

    private ShapeNodes() {}

    static Node of(Shape shape, double em) {
        return switch (shape) {
            case Shape.Line line -> line(line, em);
            case Shape.Area(var spots, var tone) -> styled(new Polygon(flat(spots)), "chart-area", tone);
            case Shape.Sign(var marker, var at, double size, var tone) ->
                styled(new Polygon(flat(marker.outline(at, size))), "chart-area", tone);
            case Shape.Words(var text, var box, double baseline, var tone) ->
                styled(new Text(box.left(), baseline, text), "chart-words", tone);
        };
    }

    private static Node line(Shape.Line line, double em) {
        var node = new Polyline(flat(line.spots()));
        node.setStrokeWidth(line.width() * em);
        node.setStrokeLineJoin(StrokeLineJoin.ROUND);
        node.setStrokeLineCap(StrokeLineCap.BUTT);
        line.dash().lengths().forEach(length -> node.getStrokeDashArray().add(length * em));
        return styled(node, "chart-line", line.tone());
    }

    private static Node styled(Node node, String kind, Tone tone) {
        node.getStyleClass().addAll(kind, tone.styleClass());
        node.setManaged(false);
        node.setMouseTransparent(true);
        return node;
    }

    private static double[] flat(List<Spot> spots) {
        return spots.stream()
                .flatMap(spot -> Stream.of(spot.x(), spot.y()))
                .mapToDouble(Double::doubleValue)
                .toArray();
    }
}
