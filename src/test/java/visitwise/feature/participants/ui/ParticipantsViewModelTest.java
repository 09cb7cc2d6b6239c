package visitwise.feature.participants.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visitwise.domain.study.StudyId;
import visitwise.feature.participants.Filter;
import visitwise.feature.participants.ListParticipants;
import visitwise.feature.participants.ListParticipants.Sort;
import visitwise.feature.participants.ListParticipants.Sorting;
import visitwise.feature.participants.ParticipantPage.Row;
import visitwise.feature.participants.Status;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.HeldBackground;
import visitwise.testkit.Ward;

class ParticipantsViewModelTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-16");

    @TempDir
    private Path folder;

    @Test
    void theAnswerToTheLastQuestionStaysHoweverLateEarlierOnesCome() {
        try (var database = Database.open(
                DataFolder.at(folder), Clock.fixed(Instant.parse("2026-11-16T01:00:00Z"), ZoneOffset.UTC))) {
            database.change(ChangeContext.firstEntry("Dr Li"), change -> {
                var ward = Ward.running(change, "ISRCTN62094626");
                return List.of(ward.enrol(change), ward.enrol(change));
            });
            var waiting = new HeldBackground();
            var model = new ParticipantsViewModel(
                    new ListParticipants(database, new ProtocolLibrary()), waiting, () -> TODAY, null);
            model.textProperty().set("00");
            model.textProperty().set("002");
            waiting.finishTheLatestFirst();
            assertThat(model.rows()).extracting(Row::number).containsExactly("ALP-002");
        }
    }

    @Test
    void aFailedReadIsSaidAndCanBeRepeated() {
        var waiting = new HeldBackground();
        ParticipantsViewModel model;
        try (var database = Database.open(
                DataFolder.at(folder), Clock.fixed(Instant.parse("2026-11-16T01:00:00Z"), ZoneOffset.UTC))) {
            model = new ParticipantsViewModel(
                    new ListParticipants(database, new ProtocolLibrary()), waiting, () -> TODAY, null);
        }
        waiting.finish();
        assertThat(model.phaseProperty().get()).isEqualTo(new ParticipantsViewModel.Phase.Failed());
        assertThat(waiting.shown()).isNotEmpty();
        model.refresh();
        assertThat(waiting.waiting()).isPositive();
    }

    @Test
    void aViewIsReadAsItWasWritten() {
        var study = new StudyId(UUID.fromString("0190d3a0-0000-7000-8000-000000000001"));
        var view = new Arrangement(
                new Filter(study, "A&B=1", Set.of(Status.WITHDRAWN), "李 % &="), new Sorting(Sort.AGE, true));
        assertThat(Arrangement.read(view.written())).isEqualTo(view);
        assertThat(Arrangement.read(Arrangement.USUAL.written())).isEqualTo(Arrangement.USUAL);
    }

    @Test
    void whatCannotBeReadInAViewCountsAsNotChosen() {
        assertThat(Arrangement.read("study=x&status=GONE&sort=&text=%zz&arm=%")).isEqualTo(Arrangement.USUAL);
        assertThat(Arrangement.read("")).isEqualTo(Arrangement.USUAL);
    }
}
