package visitwise.feature.printing.paper;

/** The greys of the paper. INK and SOFT carry words: both stay readable on a poor printer. */
public enum Shade {
    INK(0x1F2328),
    SOFT(0x57606A),
    RULE(0xD0D7DE),
    BAND(0xF3F5F7);

    private final int rgb;

    Shade(int rgb) {
        this.rgb = rgb;
    }

    /** From 0 to 1. */
    float red() {
        return (rgb >> 16) / 255f;
    }

    /** From 0 to 1. */
    float green() {
        return (rgb >> 8 & 0xFF) / 255f;
    }

    /** From 0 to 1. */
    float blue() {
        return (rgb & 0xFF) / 255f;
    }
}
