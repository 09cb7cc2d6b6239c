package visitwise.feature.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import visitwise.domain.lab.LabResult;
import visitwise.domain.lab.panel.Cell;
import visitwise.domain.lab.pasted.AnalyteNames;
import visitwise.domain.lab.pasted.ClipboardText;
import visitwise.domain.lab.pasted.Layout;
import visitwise.domain.participant.ParticipantId;
import visitwise.feature.results.PasteResults.Progress;
import visitwise.feature.results.PastedRow.At;
import visitwise.feature.results.PastedRow.State;
import visitwise.storage.database.AuditTrail;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.Stored;
import visitwise.storage.labcatalogue.ShippedCatalogue;
import visitwise.storage.lab.LabResultStore;
import visitwise.storage.participant.ParticipantStore;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.Clinic;
import visitwise.testkit.OnBothEngines;
import visitwise.testkit.Ward;

class PasteResultsTest extends OnBothEngines {

    private static final LocalDate DAY0 = LocalDate.of(2026, 11, 2);
    private static final LocalDateTime NOW = LocalDate.of(2026, 11, 30).atTime(12, 0);
    private static final ChangeContext CHEN = ChangeContext.firstEntry("Chen Jie");
    private static final int PEOPLE = 20;

    private final ProtocolLibrary library = new ProtocolLibrary();
    private final List<ParticipantId> children = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();
    private PasteResults paste;

    @BeforeEach
    void enrol() {
        paste = new PasteResults(database(), library);
        children.clear();
        numbers.clear();
        // Numbers are counted by the study, and every test has a study of its own with a pattern of its own.
        children.addAll(saved(change -> {
            var clinic = new Clinic(change, Ward.running(change, "ISRCTN62094626"));
            var all = new ArrayList<ParticipantId>();
            for (int i = 0; i < PEOPLE; i++) {
                all.add(clinic.enrol("MSC", DAY0));
            }
            return all;
        }));
        children.forEach(id -> numbers.add(read(reading -> {
            var row = new ParticipantStore().find(reading, id).orElseThrow();
            return row.value().number();
        })));
    }
}
