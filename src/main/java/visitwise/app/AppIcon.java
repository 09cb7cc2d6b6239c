package visitwise.app;

import java.util.List;
import java.util.Objects;
import javafx.scene.image.Image;

/** The program's icon in the sizes that windows and task bars use. */
final class AppIcon {

    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

    private AppIcon() {}

    static List<Image> all() {
        return SIZES.stream().map(AppIcon::image).toList();
    }

    private static Image image(int size) {
        var name = "/visitwise/icons/visitwise-" + size + ".png";
        return new Image(
                Objects.requireNonNull(AppIcon.class.getResource(name), name).toExternalForm());
    }
}
