package visitwise.platform.chart;

/** How a series is told from the others: by marker, line and colour at once, so that colour is never alone. */
public enum Look {
    CIRCLE(Marker.CIRCLE, Dash.SOLID, Tone.FIRST, Tone.FIRST_SOFT),
    SQUARE(Marker.SQUARE, Dash.DASHED, Tone.SECOND, Tone.SECOND_SOFT),
    DIAMOND(Marker.DIAMOND, Dash.DOTTED, Tone.THIRD, Tone.THIRD_SOFT),
    TRIANGLE(Marker.TRIANGLE, Dash.DASH_DOT, Tone.FOURTH, Tone.FOURTH_SOFT);

    private final Marker marker;
    private final Dash dash;
    private final Tone tone;
    private final Tone soft;

    Look(Marker marker, Dash dash, Tone tone, Tone soft) {
        this.marker = marker;
        this.dash = dash;
        this.tone = tone;
        this.soft = soft;
    }

    Marker marker() {
        return marker;
    }

    Dash dash() {
        return dash;
    }

    Tone tone() {
        return tone;
    }

    /** For areas. */
    Tone soft() {
        return soft;
    }
}
