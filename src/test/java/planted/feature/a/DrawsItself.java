package planted.feature.a;

import javafx.scene.Node;

public record DrawsItself(Node node) {}
