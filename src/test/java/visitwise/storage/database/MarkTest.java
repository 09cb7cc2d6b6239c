package visitwise.storage.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import visitwise.domain.study.TrialSite;
import visitwise.storage.study.SiteStore;
import visitwise.testkit.ChildJvm;

/** After a crash, a file with fewer entries in its trail than were once kept is refused; nothing else is. */
class MarkTest extends ClosedFile {

    @Test
    void anOlderFileInItsPlaceAfterACrash() throws IOException {
        var older = Files.readAllBytes(files.data());
        addASite();
        takeSealOff();
        Files.write(files.data(), older);

        refused("storage.damaged", files.seal());
    }

    @Test
    void anOlderFileOpensOnceTheSealIsDeletedAndAfterTheNextCrash() throws Exception {
        var older = Files.readAllBytes(files.data());
        addASite();
        takeSealOff();
        Files.write(files.data(), older);
        Files.delete(files.seal());

        openAndCrash();

        assertThat(sites()).isEqualTo(2);
    }

    @Test
    void itSaysHowManyEntriesWereSaved() throws IOException {
        var before = Mark.read(files.mark()).orElseThrow();
        try (var database = open()) {
            assertThat(Mark.read(files.mark())).as("at once").hasValue(before);
            var added =
                    database.change(SETTING_UP, change -> new SiteStore().add(change, new TrialSite("02", "later")));
            assertThat(added).isInstanceOf(Outcome.Saved.class);
            assertThat(Mark.read(files.mark())).hasValue(2 * before);
        }
        assertThat(before).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\0\0\0\0",
                "9",
                "9999999999999999999\n",
                "0000000000000000009",
                "-000000000000000009\n",
                "0000000000000000001\n",
                "some text"
            })
    void aMarkThatSaysLittleOrNothingDoesNoHarm(String text) throws IOException {
        takeSealOff();
        Files.writeString(files.mark(), text);

        assertThat(sites()).isEqualTo(1);
    }

    @Test
    void aMissingMarkDoesNoHarm() throws IOException {
        takeSealOff();
        Files.delete(files.mark());

        assertThat(sites()).isEqualTo(1);
    }

    @Test
    void aMarkThatCannotBeWrittenDoesNoHarm() throws IOException {
        var mark = Mark.begin(files);
        mark.close();
        mark.reach(7);

        assertThat(Mark.read(files.mark())).isEqualTo(OptionalLong.empty());
    }

    @Test
    void aFileClosedInGoodOrderNeedsNoMark() throws IOException {
        Files.writeString(files.mark(), "0000000000000000999\n");

        assertThat(sites()).isEqualTo(1);
    }

    @Test
    void afterACrashRightAfterOpeningItOpensAgain() throws Exception {
        openAndCrash();
        openAndCrash();

        assertThat(sites()).isEqualTo(3);
    }

    @Test
    @EnabledOnOs(
            value = {OS.LINUX, OS.MAC},
            disabledReason = "needs the permissions of POSIX")
    void nobodyElseReadsIt() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files.mark())))
                .isEqualTo("rw-------");
    }

    /** It also adds a site. */
    private void openAndCrash() throws Exception {
        try (var child = ChildJvm.run(HoldsTheFile.class, folder)) {
            assertThat(child.line()).isEqualTo("open");
            child.kill();
        }
    }

    private void addASite() {
        try (var database = open()) {
            database.change(SETTING_UP, change -> new SiteStore().add(change, new TrialSite("02", "later")));
        }
    }
}
