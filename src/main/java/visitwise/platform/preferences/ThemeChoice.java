package visitwise.platform.preferences;

/** Light, dark, or as the operating system has it. */
public enum ThemeChoice {
    SYSTEM,
    LIGHT,
    DARK
}
