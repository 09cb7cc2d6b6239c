package planted.feature.a.ui;

/** Stands for a screen. */
public record SmallView() {}
