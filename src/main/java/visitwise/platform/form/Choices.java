package visitwise.platform.form;

import java.util.List;
import java.util.function.Function;
import visitwise.domain.Message;

/**
 * A few values to choose from, each with words of its own.
 *
 * @param words what a value is called on this screen
 */
public record Choices<C>(List<C> all, Function<C, String> words) implements Reader<C> {

    public Choices {
        all = List.copyOf(all);
    }

    @Override
    public Reading<C> read(String typed) {
        return all.stream()
                .filter(choice -> words.apply(choice).equalsIgnoreCase(typed.strip()))
                .findFirst()
                .<Reading<C>>map(Reading.Understood::new)
                .orElseGet(() -> new Reading.Refused<>(Message.of("form.choice.unknown", typed.strip())));
    }
}
