package visitwise.feature.participantfile.ui;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import visitwise.domain.lab.Unit;
import visitwise.feature.participantfile.ResultsForm.Entry;
import visitwise.platform.form.Reader;
import visitwise.platform.form.Reading;

/**
 * A result as a laboratory reports it: a number, perhaps with a sign before it, perhaps with its unit behind it.
 *
 * @param chosen the unit where none is typed
 */
record ResultsText(Supplier<Unit> chosen) implements Reader<Entry> {

    @Override
    public Reading<Entry> read(String typed) {
        var text = typed.strip();
        return new Reading.Understood<>(behind(text)
                .map(unit -> new Entry(
                        text.substring(0, text.length() - unit.code().length()).strip(), unit))
                .orElseGet(() -> new Entry(text, chosen.get())));
    }

    /** The unit behind the number, in small or capital letters and with either kind of micro sign. */
    private static Optional<Unit> behind(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('\u03BC', 'u')
                .toLowerCase(Locale.ROOT);
        return plain.length() == text.length()
                ? Arrays.stream(Unit.values())
                        .filter(unit -> plain.endsWith(unit.code().toLowerCase(Locale.ROOT)))
                        .max(Comparator.comparingInt(unit -> unit.code().length()))
                : Optional.empty();
    }
}
