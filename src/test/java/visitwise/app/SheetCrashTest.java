package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visitwise.domain.participant.ParticipantId;
import visitwise.platform.i18n.Language;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;
import visitwise.testkit.ChildJvm;

/** A desktop of its own types half a sheet of results and is ended by kill -9. */
class SheetCrashTest extends SheetStory {

    private static final String TELLS = "participant ";
    private static final String LAST = "第二次";

    @TempDir
    private Path other;

    /** What runs in the process that is ended. */
    static final class Typist extends SheetStory {

        static void main(String[] args) throws IOException {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
            var typist = new Typist();
            typist.folder = Path.of(args[0]);
            typist.start();
            typist.type();
            System.out.println(TELLS + typist.boy.value());
            System.in.read();
        }

        private void type() {
            measured();
            earlier("UREA_S", "4.4", "mmol/L");
            open("D0");
            fillDay("11-14");
            fill("Time", "8点05");
            collection();
            result("PROT_DIP", "（++）");
            result("CREAT_S", "0.51 mg/dL");
            result("PROT_U", " 45 bananas ");
            add("CYSTATC_S");
            add("UREA_S");
            result("UREA_S", "54");
            choose("UREA_S", "mg/dL");
            result("UREA_S", "<540");
            reason("reason to keep Urea", LAST);
            desktop.screen().until(_ -> isKept(folder));
        }

        private void choose(String analyte, String unit) {
            var picker = picker(analyte);
            desktop.screen().look(_ -> {
                picker.setValue(unit);
                return true;
            });
            desktop.settle();
        }
    }

    private static boolean isKept(Path folder) {
        var escaped = new StringBuilder();
        LAST.chars().forEach(unit -> escaped.append("\\u%04X".formatted(unit)));
        var files = folder.resolve(Session.DRAFTS).toFile().listFiles((_, name) -> name.endsWith(".draft"));
        return files != null
                && Arrays.stream(files).anyMatch(file -> read(file.toPath()).contains(escaped));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void halfASheetIsHereAgainToTheLetter() throws IOException, InterruptedException {
        desktop.close();
        try (var child = ChildJvm.run(Typist.class, other)) {
            boy = told(child);
            child.kill();
        }
        assertThat(other.resolve(Session.DRAFTS).toFile().listFiles())
                .singleElement()
                .satisfies(file ->
                        assertThat(read(file.toPath())).contains("results/").doesNotContain("ALP-001"));
        database = Database.open(DataFolder.at(other), CLOCK);
        desktop = RunningDesktop.over(database, CLOCK, Language.EN);
        open("D0");
        assertThat(desktop.words()).contains("What you typed on 2026-11-16 at 12:00 was not saved. It is here again.");
        assertThat(typed("Time")).isEqualTo("8点05");
        assertThat(typed("Collection from")).isEqualTo("2026-11-01");
        assertThat(typed("Start time")).isEqualTo("0700");
        assertThat(typed("Collection to")).isEqualTo("2026-11-02");
        assertThat(typed("End time")).isEqualTo("0705");
        assertThat(shown("PROT_DIP")).isEqualTo("（++）");
        assertThat(shown("CREAT_S")).isEqualTo("0.51 mg/dL");
        assertThat(shown("PROT_U")).isEqualTo(" 45 bananas ");
        assertThat(shown("OCCBLD_U")).isEmpty();
        assertThat(shown("CYSTATC_S")).isEmpty();
        assertThat(shown("UREA_S")).isEqualTo("<540");
        var picker = picker("UREA_S");
        assertThat(desktop.screen().<Object>look(_ -> picker.getValue())).isEqualTo("mg/dL");
        assertThat(typed("reason to keep Urea")).isEqualTo(LAST);
        assertThat(labFile().specimens()).as("nothing of it is saved").hasSize(1);
        goesOn();
    }

    /** Mends what was wrong and saves. */
    private void goesOn() {
        result("PROT_U", "610 mg/L");
        fill("Time", "0805");
        desktop.screen().press(KeyCode.TAB);
        desktop.settle();
        save();
        assertThat(stored("CREAT_S").reported().text()).isEqualTo("0.51");
        assertThat(labFile().specimens()).as(desktop.words()).hasSize(2);
        assertThat(other.resolve(Session.DRAFTS).toFile().list()).isEmpty();
    }

    /** Among what the process logs. */
    private static ParticipantId told(ChildJvm child) throws IOException {
        var line = child.line();
        while (line != null && !line.startsWith(TELLS)) {
            line = child.line();
        }
        assertThat(line).as("the process ended by itself").isNotNull();
        return new ParticipantId(UUID.fromString(line.substring(TELLS.length())));
    }
}
