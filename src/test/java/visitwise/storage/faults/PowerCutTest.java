package visitwise.storage.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import visitwise.storage.database.StorageFailure;
import visitwise.storage.faults.UnsureDisk.Fault;

/**
 * Cuts the power at random moments of opening, writing and closing: whatever was not synced is there, gone, or half
 * there.
 *
 * <p>For more of it: {@code mvn -q test -Dtest=PowerCutTest -Dvisitwise.powercuts=500}; with the same random numbers
 * again: {@code -Dvisitwise.powercuts.seed=…}.
 */
@EnabledOnOs(value = OS.LINUX, disabledReason = "needs a colon in the name of a folder")
class PowerCutTest {

    private static final int CUTS = Integer.getInteger("visitwise.powercuts", 40);

    private static final long SEED = Long.getLong("visitwise.powercuts.seed", System.nanoTime());

    private static final int CUTS_OF_ONE_DATABASE = 40;

    private static final int MOST_CHANGES = 40;

    /** One in so many moments: some eight for each change, and some fifty for opening and closing. */
    private static final int MOMENTS_PER_CUT = 50;

    private static final int CHANGES_BEFORE_THE_DISK_IS_FULL = 8;

    /** About what those changes take with opening and closing. */
    private static final int MOST_WRITES = 16;

    private final Random random = new Random(SEED);
    private final List<Throwable> harm = new ArrayList<>();

    @TempDir
    Path temp;

    @BeforeEach
    void printTheSeed() {
        System.out.println("visitwise.powercuts.seed=" + SEED);
    }

    @Test
    void keepsWhatItAcknowledgedWhenThePowerFails() throws Exception {
        var acknowledged = cutThePower(Fault.LOSES_WRITES, CUTS);

        System.out.printf("Visitwise: power cuts %d, acknowledged %d, harmed %d%n", CUTS, acknowledged, harm.size());
        assertThat(harm).isEmpty();
    }

    /** Shows that these power cuts do harm where nothing is synced. */
    @Test
    void losesWhatIsNeverSynced() throws Exception {
        var cuts = Math.min(CUTS, CUTS_OF_ONE_DATABASE);
        cutThePower(Fault.FORGETS_WHAT_WAS_SYNCED, cuts);

        System.out.printf("Never synced: power cuts %d, harmed %d%n", cuts, harm.size());
        assertThat(harm).isNotEmpty();
    }

    /** A disk that fills up while the database is opened, written or closed; then the power fails too. */
    @Test
    void keepsWhatItAcknowledgedWhicheverWriteIsRefused() throws Exception {
        var told = 0;
        var untold = 0;
        for (var cuts = 0; cuts < CUTS; ) {
            var folder = new UnsureFolder(Files.createTempDirectory(temp, "cuts"));
            for (; cuts < CUTS && folder.cuts() < CUTS_OF_ONE_DATABASE; cuts++) {
                var disk = new UnsureDisk(folder.file(), Fault.LOSES_WRITES, random, _ -> {});
                disk.takeOnly(random.nextInt(MOST_WRITES));
                try {
                    folder.session(disk, CHANGES_BEFORE_THE_DISK_IS_FULL);
                    untold += disk.isFull() ? 1 : 0;
                } catch (StorageFailure full) {
                    // Refused in the middle of a commit, nobody can tell what of it was kept.
                    assertThat(full.problem().key()).isIn("storage.disk-full", "storage.unknown");
                    told++;
                }
                folder.cut(disk);
                folder.check(harm::add);
            }
        }
        System.out.printf("Writes refused: %d told, %d while closing, harmed %d%n", told, untold, harm.size());
        assertThat(harm).isEmpty();
        assertThat(told).isPositive();
    }

    /** Returns how many changes were reported as saved. */
    private int cutThePower(Fault fault, int cuts) throws IOException {
        var acknowledged = 0;
        for (var missing = cuts; missing > 0; missing -= CUTS_OF_ONE_DATABASE) {
            var most = Math.min(missing, CUTS_OF_ONE_DATABASE);
            var folder = new UnsureFolder(Files.createTempDirectory(temp, "cuts"));
            while (folder.cuts() < most) {
                var disk = new UnsureDisk(folder.file(), fault, random, here -> {
                    if (folder.cuts() < most && random.nextInt(MOMENTS_PER_CUT) == 0) {
                        folder.cut(here);
                    }
                });
                folder.session(disk, random.nextInt(MOST_CHANGES));
                if (folder.cuts() < most) {
                    folder.cut(disk);
                }
                folder.check(harm::add);
            }
            acknowledged += folder.acknowledged();
        }
        return acknowledged;
    }
}
