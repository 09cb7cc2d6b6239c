package visitwise.feature.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import visitwise.domain.lab.Laboratory;
import visitwise.domain.lab.LaboratoryId;
import visitwise.domain.lab.ReferenceRange;
import visitwise.domain.lab.pasted.AnalyteNames;
import visitwise.domain.lab.pasted.ClipboardText;
import visitwise.domain.lab.pasted.Layout;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.study.SiteId;
import visitwise.feature.results.PasteResults.Progress;
import visitwise.feature.results.PastedRow.At;
import visitwise.feature.results.PastedRow.Said;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.lab.LaboratoryStore;
import visitwise.storage.lab.ReferenceRangeStore;
import visitwise.storage.lab.SpecimenStore;
import visitwise.storage.labcatalogue.ShippedCatalogue;
import visitwise.storage.participant.ParticipantStore;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.OnBothEngines;
import visitwise.testkit.Ward;

/** Two hospitals whose laboratories have the same name. */
class PasteLaboratoriesTest extends OnBothEngines {

    private static final LocalDateTime NOW = LocalDate.of(2026, 11, 30).atTime(12, 0);
    private static final String NAME = "检验科";

    private PasteResults paste;
    private Ward here;
    private Ward there;
    private LaboratoryId ours;
    private LaboratoryId theirs;
    private String numberHere;
    private String numberThere;

    @BeforeEach
    void setUp() {
        paste = new PasteResults(database(), new ProtocolLibrary());
        there = saved(change -> Ward.running(change, "ISRCTN62094626"));
        here = saved(change -> Ward.running(change, "ISRCTN62094626"));
        theirs = laboratory(there.site());
        ours = laboratory(here.site());
        numberHere = "H-" + here.study().value();
        numberThere = "T-" + there.study().value();
    }

    private LaboratoryId laboratory(SiteId site) {
        return saved(change -> new LaboratoryId(new LaboratoryStore()
                .add(change, site, new Laboratory(NAME, true))
                .id()));
    }

    private ParticipantId enrol(Ward ward, String number) {
        return saved(change -> new ParticipantId(new ParticipantStore()
                .add(change, ward.site(), ward.participant(number))
                .id()));
    }

    private static PasteWanted wanted(@Nullable LaboratoryId laboratory, String... lines) {
        var names = new AnalyteNames(ShippedCatalogue.catalogue());
        var table = ClipboardText.read(String.join("\r\n", lines));
        return new PasteWanted(Layout.guessed(table, names, Map.of()).cells(), null, laboratory, Map.of());
    }

    private List<@Nullable LaboratoryId> stored(ParticipantId participant) {
        return read(reading -> new SpecimenStore().ofAll(reading, List.of(participant))).stream()
                .map(row -> row.value().laboratory())
                .toList();
    }

    @Test
    void aNameMeansTheLaboratoryOfTheSiteOfTheParticipant() {
        var ourChild = enrol(here, numberHere);
        var theirChild = enrol(there, numberThere);
        var wanted = wanted(
                null,
                "Subject\tDate\tLaboratory\tALT (U/L)",
                numberHere + "\t2026-11-16\t" + NAME + "\t18",
                numberThere + "\t2026-11-16\t" + NAME + "\t19");

        paste.save(wanted, paste.preview(wanted, NOW), ChangeContext.firstEntry("Chen Jie"), NOW, Progress.NONE);

        assertThat(stored(ourChild)).containsExactly(ours);
        assertThat(stored(theirChild)).containsExactly(theirs);
    }

    @Test
    void theChosenLaboratoryIsThatOfRowsThatNameNoneAndNeverOfAnotherSite() {
        enrol(here, numberHere);
        enrol(there, numberThere);
        var wanted = wanted(
                ours, "Subject\tDate\tALT (U/L)", numberHere + "\t2026-11-16\t18", numberThere + "\t2026-11-16\t19");

        var rows = paste.preview(wanted, NOW).rows();

        assertThat(rows.getFirst().reads().laboratory()).isEqualTo(ours);
        assertThat(rows.getLast().state()).isEqualTo(PastedRow.State.REFUSED);
        assertThat(rows.getLast().said()).extracting(Said::at).isEqualTo(At.LABORATORY);
    }

    @Test
    void aResultIsSavedWhereTheLimitOfTheLaboratoryHasNoEndInTheStandardUnit() {
        var child = enrol(here, numberHere);
        var range = new ReferenceRange(
                ours,
                "ALT_S",
                LocalDate.of(2026, 1, 1),
                new ReferenceRange.Group(null, 0, null),
                new ReferenceRange.Normal.Interval(null, new BigDecimal("40"), "U/L"),
                null);
        saved(change -> new ReferenceRangeStore().addAll(change, here.site(), List.of(range)));
        var wanted = wanted(
                ours, "Subject\tDate\tALT (U/L)", numberHere + "\t2026-11-15\t40", numberHere + "\t2026-11-16\t41");
        var preview = paste.preview(wanted, NOW);

        assertThat(preview.rows())
                .extracting(PastedRow::state)
                .containsExactly(PastedRow.State.FINE, PastedRow.State.FLAGGED);
        assertThat(paste.save(wanted, preview, ChangeContext.firstEntry("Chen Jie"), NOW, Progress.NONE))
                .isEqualTo(new PasteOutcome.Saved(2, 1));
        assertThat(stored(child)).containsExactly(ours, ours);
    }

    @Test
    void onlyTheLaboratoriesOfTheSiteOfTheParticipantAreOffered() {
        var child = enrol(here, numberHere);

        assertThat(paste.place(child).laboratories())
                .extracting(row -> new LaboratoryId(row.id()))
                .containsExactly(ours);
        assertThat(paste.place(null).laboratories())
                .extracting(row -> new LaboratoryId(row.id()))
                .contains(ours, theirs);
    }
}
