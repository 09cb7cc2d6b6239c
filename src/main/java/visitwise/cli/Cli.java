package visitwise.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import visitwise.domain.Message;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;

/** The commands of the program. */
@SuppressWarnings("UnusedVariable") // the annotated fields are what makes the options exist
@Command(name = "visitwise", versionProvider = Cli.Version.class, synopsisSubcommandLabel = "COMMAND")
public final class Cli implements Runnable {

    @Option(names = "--lang", paramLabel = "en|zh", scope = ScopeType.INHERIT, descriptionKey = "cli.option.lang")
    private @Nullable Language language;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "cli.option.help")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "cli.option.version")
    private boolean version;

    @Option(names = "--data-dir", paramLabel = "FOLDER", descriptionKey = "cli.option.dataDir")
    private String dataDir = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Cli() {}

    /**
     * Runs one command.
     *
     * @return 0 ok, 1 found problems, 2 wrong use
     */
    public static int run(OutputStream out, OutputStream err, Supplier<LocalDateTime> clock, String... args) {
        var console = Console.of(out, err, clock);
        var messages = new Messages(LanguageOption.in(args));
        if (String.join("\n", args).matches("(?s)--data-dir(=.*)?|--data-dir\n.*")) {
            return console.wrongUse(messages, Message.of("cli.error.dataDir"));
        }
        int exitCode = commandLine(console, messages).execute(args);
        return console.failed() ? console.unwritten(messages) : exitCode;
    }

    private static CommandLine commandLine(Console console, Messages messages) {
        return new CommandLine(new Cli())
                .addSubcommand("schedule", new ScheduleCommand(console, messages))
                .addSubcommand("protocols", new ProtocolsCommand(console, messages))
                .addSubcommand("check-protocol", new CheckProtocolCommand(console, messages))
                .addSubcommand("validate", new ValidateCommand(console, messages))
                .setOut(console.out())
                .setErr(console.err())
                .setResourceBundle(messages.bundle())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, text -> Arguments.date(messages, text))
                .registerConverter(Path.class, text -> Arguments.path(messages, text))
                .registerConverter(Language.class, text -> Arguments.word(messages, Language.class, text))
                .registerConverter(ScheduleFormat.class, text -> Arguments.word(messages, ScheduleFormat.class, text))
                .setParameterExceptionHandler((e, _) -> Arguments.explain(console, messages, e))
                .setExecutionExceptionHandler((e, _, _) -> console.defect(messages, e));
    }

    /** Called without a command. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "");
    }

    /** The version that the build wrote into the program. */
    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            var version = Cli.class.getPackage().getImplementationVersion();
            return new String[] {"Visitwise " + (version == null ? "(development)" : version)};
        }
    }
}
