package planted.feature.a.ui;

import javafx.scene.control.Button;

public record ButtonViewModel(Button button) {}
