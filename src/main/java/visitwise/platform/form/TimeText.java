package visitwise.platform.form;

import java.text.Normalizer;
import java.time.LocalTime;
import java.util.regex.Pattern;
import visitwise.domain.Message;

/** A time by the clock of 24 hours: 8:30, 08:30 or 0830. */
public record TimeText() implements Reader<LocalTime> {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})|(\\d{2})(\\d{2})");

    @Override
    public Reading<LocalTime> read(String typed) {
        var shown = typed.strip();
        var match = TIME.matcher(Normalizer.normalize(shown, Normalizer.Form.NFKC));
        if (!match.matches()) {
            return new Reading.Refused<>(Message.of("form.time.form", shown));
        }
        int first = match.group(1) == null ? 3 : 1;
        int hour = Integer.parseInt(match.group(first));
        int minute = Integer.parseInt(match.group(first + 1));
        return hour > 23 || minute > 59
                ? new Reading.Refused<>(Message.of("form.time.range", shown))
                : new Reading.Understood<>(LocalTime.of(hour, minute));
    }
}
