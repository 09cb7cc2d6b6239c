package visitwise.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.feature.printing.PrintOutcome;
import visitwise.feature.printing.PrintWarnings;
import visitwise.feature.printing.SchedulePrinter;
import visitwise.feature.printing.ScheduleSheet;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;

/** Writes a schedule in a format to a file or to the output; a file is replaced whole or stays as it was, with its rights. */
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
                write(file.toAbsolutePath(), content.get());
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
                Map.of(),
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

    /** Through a link, what it leads to is replaced; what is no file (a pipe, a device) is written to. */
    private static void write(Path target, byte[] content) throws IOException {
        var real = Files.exists(target) ? target.toRealPath() : target;
        if (Files.isDirectory(real)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        if (Files.exists(real) && !Files.isRegularFile(real)) {
            Files.write(real, content);
            return;
        }
        var draft = real.resolveSibling("." + real.getFileName() + ".new");
        try {
            Files.write(draft, content);
            if (Files.exists(real) && Files.getFileStore(real).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(real));
            }
            Files.move(draft, real, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static Message reason(IOException e) {
        return switch (e) {
            case FileAlreadyExistsException _ -> Message.of("cli.reason.folder");
            case AccessDeniedException _ -> Message.of("cli.reason.denied");
            case NoSuchFileException _ -> Message.of("cli.reason.noFolder");
            case FileSystemException other
            when other.getReason() != null -> Message.of("cli.reason.other", other.getReason());
            default -> Message.of("cli.reason.other", String.valueOf(e.getMessage()));
        };
    }
}
