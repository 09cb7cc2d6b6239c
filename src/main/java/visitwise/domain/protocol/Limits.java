package visitwise.domain.protocol;

import org.jspecify.annotations.Nullable;

/** What limits the day of a visit besides its target. Null means that nothing is stated, which is a real value. */
public record Limits(
        @Nullable Sourced<Window> window, @Nullable Sourced<MinimumGap> gap) {

    public static final Limits NOT_STATED = new Limits(null, null);
}
