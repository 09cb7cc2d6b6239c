package visitwise.storage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import visitwise.storage.study.SiteStore;
import visitwise.testkit.ChildJvm;

/** Who opens a data folder, and who is told why that cannot be. */
class OpeningTest extends ClosedFile {

    @Test
    void aClosedFileIsSealedAndOpensAgain() throws IOException {
        var seal = Seal.read(files.seal()).orElseThrow();

        assertThat(seal)
                .isEqualTo(
                        new Seal("2.4.240", Integer.toString(Schema.CURRENT.newest()), Seal.Contents.of(files.data())));
        assertThat(contents())
                .containsOnlyKeys("visitwise.in-use", "visitwise.mark", "visitwise.mv.db", "visitwise.seal");
        assertThat(sites()).isEqualTo(1);
    }

    @Test
    void aThreadThatWasInterruptedOpensAndClosesInGoodOrder() throws IOException {
        Thread.currentThread().interrupt();
        open().close();
        var stillInterrupted = Thread.interrupted();

        assertThat(stillInterrupted).isTrue();
        assertThat(Seal.read(files.seal()).orElseThrow().closed()).contains(Seal.Contents.of(files.data()));
    }

    @Test
    @EnabledOnOs(
            value = {OS.LINUX, OS.MAC},
            disabledReason = "needs the permissions of POSIX")
    void nobodyElseReadsTheFiles() throws IOException {
        Files.setPosixFilePermissions(files.data(), PosixFilePermissions.fromString("rw-r--r--"));
        try (var _ = open()) {
            for (var file : List.of(files.data(), files.seal(), files.mark(), files.note())) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .as(file.toString())
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void anOpenFileHasNoSealAndANoteOfWhoHasIt() throws IOException {
        try (var _ = open()) {
            assertThat(Seal.read(files.seal()).orElseThrow().closed()).isEmpty();
            assertThat(files.note()).content().startsWith(System.getProperty("user.name"));
        }
    }

    @Test
    void afterACrashTheFileOpensWithEverythingThatWasSaved() throws Exception {
        try (var child = ChildJvm.run(HoldsTheFile.class, folder)) {
            assertThat(child.line()).isEqualTo("open");
            child.kill();
        }

        assertThat(sites()).isEqualTo(2);
    }

    @Test
    void aFileThatAnotherProcessHas() throws Exception {
        try (var child = ChildJvm.run(HoldsTheFile.class, folder)) {
            assertThat(child.line()).isEqualTo("open");

            refused("storage.in-use-by", System.getProperty("user.name") + " (" + child.pid() + ")", "20");

            child.finish();
        }
        assertThat(sites()).isEqualTo(2);
    }

    @Test
    void aFileThatSomeOtherProgramHas() throws Exception {
        takeSealOff();
        try (var child = ChildJvm.run(HoldsTheFileWithoutANote.class, folder)) {
            assertThat(child.line()).isEqualTo("open");

            refused("storage.in-use");
        }
    }

    @Test
    void aFileThatThisProcessHasAlready() {
        try (var database = open()) {
            refused("storage.in-use-by", System.getProperty("user.name"));
            var sites = database.read(reading -> new SiteStore().all(reading));
            assertThat(sites).hasSize(1);
        }
    }

    @Test
    void tryingTwiceInOneProcessDoesNotLetAnotherIn() throws Exception {
        try (var _ = open()) {
            assertThatThrownBy(this::open).isInstanceOf(StorageFailure.class);

            assertThat(InUseTest.lockedByAnother(files)).isTrue();
        }
    }

    @Test
    void aFolderThatCannotBeWrittenTo() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            refusedInAnotherProcess("storage.read-only");
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void aFileThatCannotBeWrittenTo() throws Exception {
        Files.setPosixFilePermissions(files.data(), PosixFilePermissions.fromString("r--r--r--"));

        refusedInAnotherProcess("storage.read-only-file");
    }

    private void refusedInAnotherProcess(String key) throws Exception {
        var before = contents();
        try (var child = ChildJvm.runWithoutPower(TriesToOpen.class, folder)) {
            assertThat(child.line()).isEqualTo(key);
            assertThat(child.line()).contains(folder.toString());
            assertThat(child.line()).contains(folder.toString());
            child.finish();
        }
        assertThat(contents()).isEqualTo(before);
    }
}
