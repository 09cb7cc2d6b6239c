package visitwise.feature.results.ui;

import java.util.Arrays;
import java.util.regex.Pattern;
import visitwise.domain.lab.panel.Derived;
import visitwise.domain.lab.renal.Equation;
import visitwise.domain.participant.Sex;
import visitwise.platform.i18n.Messages;
import visitwise.platform.i18n.UnitWords;

/** What went into an equation, as people read it. */
final class InputWords {

    /** A number with its unit, and perhaps where it comes from. */
    private static final Pattern NUMBER = Pattern.compile("(?<number>\\S+) (?<unit>[^ (]+)(?: \\((?<from>.*)\\))?");

    private InputWords() {}

    static String of(Derived.Used used, Messages messages) {
        var value = used.value();
        var sex = Arrays.stream(Sex.values())
                .filter(one -> one.name().equals(value))
                .findFirst();
        if (sex.isPresent()) {
            return messages.word(sex.get());
        }
        var number = NUMBER.matcher(value);
        if (!number.matches()) {
            return value;
        }
        if (number.group("unit").equals("a")) {
            return messages.text("results.how.years", number.group("number"));
        }
        var told = number.group("number") + " " + UnitWords.of(number.group("unit"));
        var from = number.group("from");
        return from == null ? told : messages.text("results.how.from", told, from(from, messages));
    }

    private static String from(String from, Messages messages) {
        return Equation.named(from)
                .map(messages::word)
                .orElseGet(() -> from.replace('T', ' ').replace("/", " \u2013 "));
    }
}
