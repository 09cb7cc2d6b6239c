package visitwise.feature.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import visitwise.domain.lab.Specimen;
import visitwise.domain.lab.pasted.AnalyteNames;
import visitwise.domain.lab.pasted.ClipboardText;
import visitwise.domain.lab.pasted.Layout;
import visitwise.domain.participant.Occasion;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.Visit;
import visitwise.domain.participant.VisitId;
import visitwise.domain.schedule.ExtraVisit;
import visitwise.domain.schedule.VisitOutcome;
import visitwise.feature.results.PasteResults.Progress;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.lab.SpecimenStore;
import visitwise.storage.labcatalogue.ShippedCatalogue;
import visitwise.storage.participant.VisitStore;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.Clinic;
import visitwise.testkit.OnBothEngines;
import visitwise.testkit.Ward;

/** The visit that pasted results belong to is the one that the sheet of that day would belong to. */
class PasteVisitsTest extends OnBothEngines {

    private static final LocalDate DAY0 = LocalDate.of(2026, 11, 2);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 9);
    private static final LocalDateTime NOW = LocalDate.of(2026, 11, 30).atTime(12, 0);

    private final ProtocolLibrary library = new ProtocolLibrary();
    private Ward ward;
    private ParticipantId child;

    @BeforeEach
    void enrol() {
        child = saved(change -> {
            ward = Ward.running(change, "ISRCTN62094626");
            return new Clinic(change, ward).enrol("MSC", DAY0);
        });
    }

    private VisitId held(Occasion occasion) {
        return saved(change -> new VisitId(new VisitStore()
                .add(change, ward.site(), new Visit(child, occasion, null, new VisitOutcome.Occurred(DAY), null))
                .id()));
    }

    /** The visit of what is pasted of that day, the same that a sheet would be saved with. */
    private @Nullable VisitId pasted() {
        var sheet = new OpenSheet(database(), library).open(new SheetOf(child, null, null), NOW.toLocalDate());
        var table = ClipboardText.read("Date\tSCr (umol/L)\r\n" + DAY + "\t45");
        var cells = Layout.guessed(table, new AnalyteNames(ShippedCatalogue.catalogue()), Map.of())
                .cells();
        var wanted = new PasteWanted(cells, child, null, Map.of());
        var paste = new PasteResults(database(), library);
        var context = ChangeContext.firstEntry("Chen Jie");

        assertThat(paste.save(wanted, paste.preview(wanted, NOW), context, NOW, Progress.NONE))
                .isEqualTo(new PasteOutcome.Saved(1, 1));

        Specimen stored = read(reading -> new SpecimenStore().ofAll(reading, List.of(child)))
                .getFirst()
                .value();
        assertThat(stored.visit() == null).isEqualTo(sheet.visitOn(DAY).isEmpty());
        return stored.visit();
    }

    @Test
    void theOnlyVisitOfTheDay() {
        var visit = held(new Occasion.Planned("D7"));

        assertThat(pasted()).isEqualTo(visit);
    }

    @Test
    void noneOfTwoOfOneDayEvenIfOneWasNotPlanned() {
        held(new Occasion.Planned("D7"));
        held(new Occasion.Extra(ExtraVisit.Kind.UNSCHEDULED, "fever"));

        assertThat(pasted()).isNull();
    }

    @Test
    void noneOfADayWithoutAVisit() {
        assertThat(pasted()).isNull();
    }
}
