package visitwise.platform.chart;

import java.util.Locale;

/** What a colour stands for; the theme and the paper say which colour it is. */
public enum Tone {
    TEXT(0x1F2328),
    QUIET(0x57606A),
    AXIS(0x6E7781),
    GRID(0xE4E8EC),
    BAND(0xDDF4E2),
    BAND_EDGE(0x4AA564),
    THRESHOLD(0x1F2328),
    EVENT(0x7D4E00),
    EVENT_LINE(0xD9BE8A),
    FIRST(0x0072B2),
    FIRST_SOFT(0xCFE6F3),
    SECOND(0xB84A00),
    SECOND_SOFT(0xF8DFCF),
    THIRD(0x00735A),
    THIRD_SOFT(0xCDEBE2),
    FOURTH(0x8250DF),
    FOURTH_SOFT(0xE9DEFA),
    MANY(0xA5AEB8);

    private final int onPaper;

    Tone(int onPaper) {
        this.onPaper = onPaper;
    }

    /** Red, green and blue on paper, which is always light. */
    int onPaper() {
        return onPaper;
    }

    /** Its name in the style sheet. */
    String styleClass() {
        return "tone-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
