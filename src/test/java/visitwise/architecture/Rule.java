package visitwise.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A rule about the shape of the code.
 *
 * @param name what the code does if it keeps the rule
 * @param reason why
 * @param planted a class below the package {@code planted} that breaks the rule, so that the rule is seen to fail
 * @param statement the rule for the classes below a root package
 */
record Rule(String name, String reason, Class<?> planted, Function<String, ArchRule> statement) {

    /** A rule may speak of classes that nobody has written yet. */
    ArchRule on(String root) {
        return statement.apply(root).because(reason).allowEmptyShould(true);
    }

    /** The constants of these classes. */
    static Stream<Rule> in(Class<?>... holders) {
        return Arrays.stream(holders)
                .flatMap(holder -> Arrays.stream(holder.getDeclaredFields()))
                .filter(field -> field.getType() == Rule.class)
                .map(Rule::constant);
    }

    private static Rule constant(Field field) {
        try {
            return (Rule) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(field + " must not be private", e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
