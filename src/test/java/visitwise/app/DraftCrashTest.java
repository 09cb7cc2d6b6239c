package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visitwise.domain.participant.ParticipantId;
import visitwise.feature.participantfile.RecordBodySize;
import visitwise.platform.i18n.Language;
import visitwise.platform.navigation.Route;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;
import visitwise.storage.database.Outcome;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.ChildJvm;
import visitwise.testkit.Ward;

/** A desktop of its own types into a form and is ended by kill -9. */
class DraftCrashTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant TYPED = Instant.parse("2026-11-21T06:05:00Z");
    private static final String TELLS = "participant ";
    private static final String HEIGHT = "Height";
    private static final String WEIGHT = "Weight";

    @TempDir
    private Path folder;

    private ParticipantId boy;

    /** What runs in the process that is ended. */
    static final class Typist {

        private Typist() {}

        static void main(String[] args) throws IOException {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
            var folder = Path.of(args[0]);
            var database = Database.open(DataFolder.at(folder), at(TYPED));
            var boy = enrolled(database);
            var desktop = RunningDesktop.over(database, at(TYPED), Language.EN);
            desktop.open(new Route.BodySize(boy));
            type(desktop, HEIGHT, "131,5 约");
            desktop.screen().press(KeyCode.TAB);
            desktop.screen().until(_ -> hasDraft(folder));
            System.out.println(TELLS + boy.value());
            System.in.read();
        }
    }

    private static Clock at(Instant instant) {
        return Clock.fixed(instant, ZONE);
    }

    private static boolean hasDraft(Path folder) {
        var drafts = folder.resolve(Session.DRAFTS).toFile().list((_, name) -> name.endsWith(".draft"));
        return drafts != null && drafts.length > 0;
    }

    private static ParticipantId enrolled(Database database) {
        return switch (database.change(
                ChangeContext.firstEntry("Chen Jie"),
                change -> Ward.running(change, "ISRCTN62094626").enrol(change))) {
            case Outcome.Saved<ParticipantId>(var id) -> id;
            case Outcome.Conflict<ParticipantId> conflict -> throw new AssertionError(conflict.toString());
        };
    }

    private static TextInputControl input(RunningDesktop desktop, String label) {
        return (TextInputControl) desktop.find(
                        Label.class,
                        found -> found.getText().replace(" *", "").equals(label) && found.getLabelFor() != null)
                .getLabelFor();
    }

    private static void type(RunningDesktop desktop, String label, String text) {
        var input = input(desktop, label);
        desktop.screen().look(_ -> {
            input.requestFocus();
            return true;
        });
        desktop.screen().type(text);
        desktop.settle();
    }

    private static String typed(RunningDesktop desktop, String label) {
        var input = input(desktop, label);
        return desktop.screen().look(_ -> input.getText());
    }

    @BeforeEach
    void typeAndEndIt() throws IOException, InterruptedException {
        try (var child = ChildJvm.run(Typist.class, folder)) {
            boy = told(child);
            child.kill();
        }
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

    private void nextStart(Instant now, Language language, BiConsumer<RunningDesktop, Database> then) {
        var database = Database.open(DataFolder.at(folder), at(now));
        try (var desktop = RunningDesktop.over(database, at(now), language)) {
            desktop.open(new Route.BodySize(boy));
            then.accept(desktop, database);
        }
    }

    @Test
    void whatWasTypedIsHereAgainAndIsDiscardedByAKey() {
        nextStart(
                TYPED,
                Language.ZH,
                (desktop, _) -> assertThat(desktop.words()).contains("您于 2026-11-21 14:05 录入的内容尚未保存，现已恢复。"));
        nextStart(TYPED, Language.EN, (desktop, _) -> {
            assertThat(desktop.words())
                    .contains("What you typed on 2026-11-21 at 14:05 was not saved. It is here again.");
            assertThat(typed(desktop, HEIGHT)).isEqualTo("131,5 约");
            desktop.screen().pressWithAltAndShift(KeyCode.DELETE);
            desktop.settle();
            assertThat(typed(desktop, HEIGHT)).isEmpty();
            assertThat(desktop.words()).doesNotContain("was not saved");
        });
        assertThat(hasDraft(folder)).isFalse();
        nextStart(
                TYPED, Language.EN, (desktop, _) -> assertThat(desktop.words()).doesNotContain("was not saved"));
    }

    @Test
    void savingEndsTheDraft() {
        nextStart(TYPED, Language.EN, (desktop, database) -> {
            var input = input(desktop, HEIGHT);
            desktop.screen().look(_ -> {
                input.clear();
                return true;
            });
            type(desktop, HEIGHT, "131.5");
            type(desktop, WEIGHT, "28.6");
            var day = input(desktop, "Measured on");
            desktop.screen().look(_ -> {
                day.setText("2026-11-20");
                return true;
            });
            desktop.screen().pressWithCtrl(KeyCode.ENTER);
            desktop.settle();
            assertThat(new RecordBodySize(database, new ProtocolLibrary()).of(boy))
                    .hasSize(1);
        });
        assertThat(hasDraft(folder)).isFalse();
    }

    @Test
    void anOldDraftIsOnlyOffered() {
        nextStart(TYPED.plus(Duration.ofDays(31)), Language.EN, (desktop, _) -> {
            assertThat(typed(desktop, HEIGHT)).isEmpty();
            assertThat(desktop.words()).contains("That is more than 30 days ago, so it is not put in by itself.");
            desktop.screen().pressWithAltAndShift(KeyCode.INSERT);
            desktop.settle();
            assertThat(typed(desktop, HEIGHT)).isEqualTo("131,5 约");
        });
        assertThat(hasDraft(folder)).isTrue();
    }

    @Test
    void aSpoiltDraftIsSaid() throws IOException {
        for (var file : folder.resolve(Session.DRAFTS).toFile().listFiles()) {
            Files.writeString(file.toPath(), "spoilt");
        }
        nextStart(TYPED, Language.EN, (desktop, _) -> {
            assertThat(typed(desktop, HEIGHT)).isEmpty();
            assertThat(desktop.words()).contains("A draft of this form cannot be read and is left alone.");
        });
    }

    @Test
    void nothingOfItNamesAParticipant() throws IOException {
        for (var file : folder.resolve(Session.DRAFTS).toFile().listFiles()) {
            assertThat(Files.readString(file.toPath())).contains("bodySize").doesNotContain("ALP-001");
        }
    }
}
