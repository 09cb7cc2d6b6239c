package visitwise.storage.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import visitwise.domain.study.ProtocolVersion;
import visitwise.domain.study.ProtocolVersionId;
import visitwise.domain.study.SiteId;
import visitwise.domain.study.TrialSite;
import visitwise.storage.study.StudyOverview.SiteAndStudy;
import visitwise.testkit.OnBothEngines;
import visitwise.testkit.Ward;

class StudyOverviewTest extends OnBothEngines {

    private List<SiteAndStudy> rows(SiteId site) {
        return read(new StudyOverview()::all).stream()
                .filter(row -> row.id().equals(site))
                .toList();
    }

    @Test
    void everyVersionOfAStudyIsThereTheNewestFirstWithTheCountOfParticipants() {
        var ward = saved(change -> {
            var made = Ward.running(change, "NCT04318600");
            made.enrol(change);
            made.enrol(change);
            return made;
        });
        var amended = saved(change -> {
            var store = new ProtocolVersionStore();
            var first = store.find(change.reading(), ward.version()).orElseThrow();
            return store.add(
                    change,
                    ward.site(),
                    ProtocolVersion.of(
                            ward.study(),
                            "1.1",
                            first.value().content(),
                            first.value().effectiveFrom().plusDays(1)));
        });

        var rows = rows(ward.site());
        assertThat(rows).hasSize(2).allSatisfy(row -> {
            assertThat(row.site().name()).isEqualTo("第一人民医院");
            assertThat(row.study().id()).isEqualTo(ward.study());
            assertThat(row.study().participants()).isEqualTo(2);
        });
        assertThat(rows)
                .extracting(row -> row.study().version().id())
                .containsExactly(new ProtocolVersionId(amended.id()), ward.version());
        assertThat(rows)
                .extracting(row -> row.study().version().windowsAccepted())
                .containsExactly(false, true);
    }

    @Test
    void aSiteWithoutStudiesIsThereToo() {
        var site = saved(change -> new SiteStore().add(change, new TrialSite("empty", "Empty")));

        assertThat(rows(new SiteId(site.id())))
                .singleElement()
                .satisfies(row -> assertThat(row.study()).isNull());
    }
}
