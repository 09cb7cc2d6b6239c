package visitwise.storage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import visitwise.domain.study.TrialSite;
import visitwise.storage.study.SiteStore;
import visitwise.testkit.OnBothEngines;

class DatabaseTest extends OnBothEngines {

    private final SiteStore sites = new SiteStore();

    @Test
    void aThreadThatWasInterruptedDoesNotTakeTheDatabaseDown() {
        Thread.currentThread().interrupt();
        var added = saved(change -> sites.add(change, new TrialSite("interrupted", "一")));
        var stillInterrupted = Thread.interrupted();

        assertThat(stillInterrupted).isTrue();
        var all = read(sites::all);
        assertThat(all).contains(added);
    }

    @Test
    void aReaderSeesOneMomentWhateverIsWrittenMeanwhile() throws Exception {
        var first = new CountDownLatch(1);
        var written = new CountDownLatch(1);
        try (var threads = Executors.newSingleThreadExecutor()) {
            var counts = threads.submit(() -> read(reading -> {
                var before = sites.all(reading).size();
                first.countDown();
                await(written);
                return sites.all(reading).size() - before;
            }));
            first.await();
            saved(change -> sites.add(change, new TrialSite("meanwhile", "二")));
            written.countDown();

            assertThat(counts.get()).isZero();
        }
    }

    @Test
    void neitherReadsNorChangesCanBeNested() {
        Function<Reading, Integer> reading = r -> sites.all(r).size();
        Function<Change, UUID> changing = Change::newId;

        assertThat(List.<Runnable>of(
                        () -> read(_ -> read(reading)),
                        () -> read(_ -> saved(changing)),
                        () -> saved(_ -> read(reading)),
                        () -> saved(_ -> saved(changing)),
                        () -> read(_ -> reopened())))
                .allSatisfy(nested -> assertThatThrownBy(nested::run)
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageStartingWith("inside a read or a change"));
    }

    @Test
    void aChangeSelectsWhatItWrote() {
        var added = saved(change -> {
            var site = sites.add(change, new TrialSite("seen inside", "三"));
            assertThat(sites.all(change.reading())).contains(site);
            return site;
        });

        var all = read(sites::all);
        assertThat(all).contains(added);
    }

    @Test
    void aClosedDatabaseSaysSo() {
        var closed = database();
        closed.close();
        closed.close();

        assertThatThrownBy(() -> closed.read(sites::all))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the database is closed");
        reopened();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
