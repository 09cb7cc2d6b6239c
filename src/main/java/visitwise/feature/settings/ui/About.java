package visitwise.feature.settings.ui;

/**
 * What the settings tell about the program.
 *
 * @param folder where the records lie
 */
public record About(String folder, String version) {}
