package planted.feature.a.ui;

public record ScreenViewModel(SmallView view) {}
