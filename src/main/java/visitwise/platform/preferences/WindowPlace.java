package visitwise.platform.preferences;

/** Where the main window stands, in pixels of the whole desktop. */
public record WindowPlace(double x, double y, double width, double height, boolean maximised) {}
