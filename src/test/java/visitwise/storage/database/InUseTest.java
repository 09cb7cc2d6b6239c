package visitwise.storage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visitwise.testkit.ChildJvm;

/** One process at a time has a data folder, however often it is asked for. */
class InUseTest {

    @TempDir
    Path folder;

    @Test
    void aSecondTryInThisProcessLeavesTheLockOfTheFirst() throws Exception {
        var files = new H2Files(folder);
        var first = InUse.take(files, Clock.systemUTC());

        assertThatThrownBy(() -> InUse.take(files, Clock.systemUTC())).isInstanceOf(StorageFailure.class);

        assertThat(lockedByAnother(files)).isTrue();
        first.release();
        assertThat(lockedByAnother(files)).isFalse();
    }

    @Test
    void aLinkToTheFolderIsTheSameFolder() throws Exception {
        var real = Files.createDirectory(folder.resolve("real"));
        var link = Files.createSymbolicLink(folder.resolve("link"), real);
        var first = InUse.take(new H2Files(real), Clock.systemUTC());

        assertThatThrownBy(() -> InUse.take(new H2Files(link), Clock.systemUTC()))
                .isInstanceOf(StorageFailure.class);

        first.release();
    }

    @Test
    void aNoteThatWasReleasedStaysTheSameFile() throws Exception {
        var files = new H2Files(folder);
        InUse.take(files, Clock.systemUTC()).release();
        var before =
                Files.readAttributes(files.note(), BasicFileAttributes.class).fileKey();

        InUse.take(files, Clock.systemUTC()).release();

        assertThat(Files.readAttributes(files.note(), BasicFileAttributes.class).fileKey())
                .isEqualTo(before);
        assertThat(files.note()).isEmptyFile();
    }

    @Test
    void aFolderThatCouldNotBeTakenCanBeTakenLater() throws Exception {
        var files = new H2Files(folder);
        Files.createDirectory(files.note());
        assertThatThrownBy(() -> InUse.take(files, Clock.systemUTC())).isInstanceOf(StorageFailure.class);
        Files.delete(files.note());

        InUse.take(files, Clock.systemUTC()).release();
    }

    @Test
    void manyProcessesThatOpenAndCloseMeetNothingButEachOther() throws Exception {
        var children = new ArrayList<ChildJvm>();
        for (var number = 0; number < 3; number++) {
            children.add(ChildJvm.run(OpensAndCloses.class, folder));
        }
        var problems = new TreeSet<String>();
        for (var child : children) {
            for (var line = child.line(); line != null; line = child.line()) {
                problems.add(line);
            }
            child.finish();
        }

        assertThat(problems).isSubsetOf("storage.in-use", "storage.in-use-by");
    }

    /** Whether another process finds the folder taken. */
    static boolean lockedByAnother(H2Files files) throws Exception {
        try (var child = ChildJvm.run(TakesTheFolder.class, files.folder())) {
            var line = child.line();
            child.finish();
            return !TakesTheFolder.TAKEN.equals(line);
        }
    }
}
