package visitwise.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.feature.printing.PrintOutcome;
import visitwise.feature.printing.PrintWarnings;
import visitwise.feature.printing.SchedulePrinter;
import visitwise.feature.printing.ScheduleSheet;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;

/** Writes a schedule in a format to a file or to the output; a file is replaced whole or stays as it was. */
record ScheduleOutput(
        Console console,
        Language language,
        ScheduleFormat format,
        @Nullable Path file) {

    /** Returns the exit code. */
    int write(Schedule schedule) {
        var messages = new Messages(language);
        if (format == ScheduleFormat.PDF && file == null && isTerminal()) {
            return console.wrongUse(messages, Message.of("cli.error.pdfToTerminal"));
        }
        try {
            var content = content(schedule, messages);
            if (content.isEmpty()) {
                return Console.PROBLEMS;
            }
            if (file == null) {
                console.raw().write(content.get());
                console.raw().flush();
            } else {
                replace(file.toAbsolutePath(), content.get());
            }
            return Console.OK;
        } catch (IOException e) {
            var target = file == null ? "-" : file.toString();
            console.err().println(messages.text("cli.problem", Message.of("cli.error.unwritable", target, reason(e))));
            return Console.PROBLEMS;
        }
    }

    private Optional<byte[]> content(Schedule schedule, Messages messages) throws IOException {
        return switch (format) {
            case CSV -> Optional.of(new ScheduleCsv(messages).write(schedule).getBytes(StandardCharsets.UTF_8));
            case JSON -> Optional.of(new ScheduleJson(messages).write(schedule));
            case PDF -> paper(schedule, messages);
        };
    }

    private Optional<byte[]> paper(Schedule schedule, Messages messages) throws IOException {
        PrintWarnings.before(schedule.protocol()).forEach(warning -> console.note(messages, warning));
        var sheet = new ScheduleSheet(
                schedule.protocol(),
                schedule.arm(),
                schedule.visits(),
                null,
                null,
                console.clock().get(),
                language);
        var pdf = new ByteArrayOutputStream();
        return switch (new SchedulePrinter().print(sheet, pdf)) {
            case PrintOutcome.Printed _ -> Optional.of(pdf.toByteArray());
            case PrintOutcome.CharactersMissing(var characters) -> {
                characters.forEach(character -> console.problem(messages, character));
                yield Optional.empty();
            }
        };
    }

    @SuppressWarnings("SystemConsoleNull") // JDK 25 answers null again where nothing is interactive
    private static boolean isTerminal() {
        return System.console() != null && System.console().isTerminal();
    }

    private static void replace(Path target, byte[] content) throws IOException {
        var folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException(String.valueOf(folder));
        }
        var draft = Files.createTempFile(folder, ".visitwise", ".tmp");
        try {
            Files.write(draft, content);
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName() + ": " + e.getMessage();
    }
}
