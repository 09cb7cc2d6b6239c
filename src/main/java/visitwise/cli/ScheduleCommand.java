package visitwise.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import visitwise.domain.Message;
import visitwise.domain.protocol.Arm;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.schedule.ReportedDates;
import visitwise.domain.schedule.Scheduler;
import visitwise.platform.i18n.Messages;

/** Works out and writes the schedule of one participant. */
@Command(name = "schedule")
final class ScheduleCommand implements Callable<Integer> {

    /** The protocol, named in one of two ways. */
    static final class Source {

        @Option(names = "--protocol", paramLabel = "ID", required = true, descriptionKey = "schedule.option.protocol")
        private @Nullable String id;

        @Option(
                names = "--protocol-file",
                paramLabel = "FILE",
                required = true,
                descriptionKey = "schedule.option.protocolFile")
        private @Nullable Path file;
    }

    @ArgGroup(multiplicity = "1")
    private Source source = new Source();

    @Option(names = "--arm", paramLabel = "ARM", required = true, descriptionKey = "schedule.option.arm")
    private String armCode = "";

    @Option(names = "--enrolment", paramLabel = "DATE", descriptionKey = "schedule.option.enrolment")
    private @Nullable LocalDate enrolment;

    @Option(names = "--first-dose", paramLabel = "DATE", descriptionKey = "schedule.option.firstDose")
    private @Nullable LocalDate firstDose;

    @Option(names = "--last-dose", paramLabel = "DATE", descriptionKey = "schedule.option.lastDose")
    private @Nullable LocalDate lastDose;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "schedule.option.asOf")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--format",
            paramLabel = "csv|json|pdf",
            defaultValue = "csv",
            descriptionKey = "schedule.option.format")
    private ScheduleFormat format = ScheduleFormat.CSV;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "schedule.option.output")
    private @Nullable Path output;

    private final Console console;
    private final Messages messages;

    ScheduleCommand(Console console, Messages messages) {
        this.console = console;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        if (output != null && source.file != null && isSame(output, source.file)) {
            return console.wrongUse(messages, Message.of("cli.error.ontoProtocol", output.toString()));
        }
        var choice = source.id != null
                ? ProtocolChoice.shipped(console, messages, source.id)
                : ProtocolChoice.file(console, messages, Objects.requireNonNull(source.file));
        return switch (choice) {
            case ProtocolChoice.None(int exitCode) -> exitCode;
            case ProtocolChoice.Chosen(var protocol) ->
                protocol.arm(armCode)
                        .map(arm -> schedule(protocol, arm))
                        .orElseGet(() -> console.wrongUse(messages, unknownArm(protocol)));
        };
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return one.toAbsolutePath().equals(other.toAbsolutePath());
        }
    }

    private Message unknownArm(Protocol protocol) {
        var arms = protocol.arms().stream().map(Arm::code).collect(Collectors.joining(", "));
        return Message.of("cli.error.unknownArm", protocol.id(), armCode, arms);
    }

    private int schedule(Protocol protocol, Arm arm) {
        var dates = new ReportedDates(enrolment, firstDose, lastDose);
        var contradictions = dates.problems(arm);
        if (!contradictions.isEmpty()) {
            contradictions.forEach(problem -> console.wrongUse(messages, problem));
            return Console.WRONG_USE;
        }
        var today = asOf == null ? console.clock().get().toLocalDate() : asOf;
        var visits = Scheduler.plan(protocol, arm, dates.asOf(arm, today), today);
        if (visits.stream().allMatch(v -> v.target() == null)) {
            return console.wrongUse(
                    messages,
                    Message.of("cli.error.noDates", visits.getFirst().why().message()));
        }
        var sheet = new Schedule(protocol, arm, dates, today, visits);
        int written = new ScheduleOutput(console, messages.language(), format, output).write(sheet);
        return written == Console.OK ? notes(sheet) : written;
    }

    private int notes(Schedule schedule) {
        schedule.undated().ifPresent(note -> console.note(messages, note));
        schedule.dosesAfterTheLast().ifPresent(note -> console.note(messages, note));
        var conflicts =
                schedule.visits().stream().flatMap(v -> v.conflict().stream()).toList();
        conflicts.forEach(conflict -> console.problem(messages, conflict));
        return conflicts.isEmpty() ? Console.OK : Console.PROBLEMS;
    }
}
