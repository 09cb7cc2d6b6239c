package visitwise.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;
import visitwise.platform.i18n.Messages;

/** Understands what is written on the command line, or says in words what is wrong with it. */
final class Arguments {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 1, 1);

    private Arguments() {}

    static LocalDate date(Messages messages, String text) {
        try {
            var date = LocalDate.parse(text);
            if (date.isBefore(FIRST) || date.isAfter(LAST)) {
                throw new TypeConversionException(messages.text("cli.error.dateRange", text, FIRST, LAST));
            }
            return date;
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(messages.text("cli.error.date", text));
        }
    }

    static Path path(Messages messages, String text) {
        try {
            if (text.isBlank()) {
                throw new InvalidPathException(text, "empty");
            }
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(messages.text("cli.error.path", text));
        }
    }

    static <E extends Enum<E>> E word(Messages messages, Class<E> words, String text) {
        return Arrays.stream(words.getEnumConstants())
                .filter(w -> w.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(messages.text(
                        "cli.error.word",
                        text,
                        Arrays.stream(words.getEnumConstants())
                                .map(w -> w.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", ")))));
    }

    static int explain(Console console, Messages messages, ParameterException e) {
        var command = e.getCommandLine();
        var wrong = wrong(messages, e);
        if (wrong.isEmpty()) {
            command.usage(console.err());
        } else {
            console.err().println(messages.text("cli.error", wrong));
            console.err()
                    .println(messages.text(
                            "cli.tryHelp", command.getCommandSpec().qualifiedName()));
        }
        return Console.WRONG_USE;
    }

    private static String wrong(Messages messages, ParameterException e) {
        if (e.getCause() instanceof TypeConversionException cause && e.getArgSpec() != null) {
            return name(e.getArgSpec()) + ": " + cause.getMessage();
        }
        return switch (e) {
            case MissingParameterException missing ->
                messages.text(
                        missing.getMissing().size() > 1 ? "cli.error.missingOneOf" : "cli.error.missing",
                        missing.getMissing().stream().map(Arguments::name).collect(Collectors.joining(", ")));
            case UnmatchedArgumentException unmatched -> {
                var suggestions = unmatched.getSuggestions();
                yield suggestions.isEmpty()
                        ? messages.text("cli.error.unknown", String.join(" ", unmatched.getUnmatched()))
                        : messages.text(
                                "cli.error.unknownNear",
                                unmatched.getUnmatched().getFirst(),
                                suggestions.getFirst());
            }
            case OverwrittenOptionException twice
            when twice.getOverwritten() != null -> messages.text("cli.error.twice", name(twice.getOverwritten()));
            case MutuallyExclusiveArgsException _ -> messages.text("cli.error.exclusive");
            default -> String.valueOf(e.getMessage());
        };
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }
}
