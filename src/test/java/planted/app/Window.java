package planted.app;

/** Stands for the main window. */
public record Window() {}
