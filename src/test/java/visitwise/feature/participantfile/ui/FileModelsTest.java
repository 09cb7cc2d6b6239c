package visitwise.feature.participantfile.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import visitwise.domain.schedule.Disposition;
import visitwise.feature.participantfile.BookVisit;
import visitwise.feature.participantfile.Booking;
import visitwise.feature.participantfile.EndParticipation;
import visitwise.feature.participantfile.KeepContact;
import visitwise.feature.participantfile.ParticipantHistory;
import visitwise.feature.participantfile.RecordBodySize;
import visitwise.feature.participantfile.RecordVisit;
import visitwise.platform.navigation.Route;

/** The forms of the file, while others change the same. */
class FileModelsTest extends FormStory {

    private KeepContact.Wanted contact(String phone) {
        return new KeepContact.Wanted(boy, "mother", "Wang Li", phone, "", "");
    }

    @Test
    void comingBackDoesNotMoveOnToAVersionNobodySaw() {
        weigh(CONSENT, "28");
        var sizes = new RecordBodySize(database, library);
        var model =
                new BodySizeViewModel(boy, new BodySizeViewModel.UseCases(files, sizes), signing, worker, said::add);
        worker.finish();
        var row = model.rows().getFirst();
        model.correct(row);
        model.weight().typedProperty().set("27");
        model.correction().typedProperty().set("misread");
        var elsewhere = new RecordBodySize.Measured(boy, CONSENT, null, new BigDecimal("29"));
        saved(sizes.correct(row.id(), row.version(), elsewhere, LI, TODAY));
        model.refresh();
        worker.finish();
        model.save();
        worker.finish();
        assertThat(model.phaseProperty().get()).isInstanceOf(Filling.Conflict.class);
        assertThat(model.weight().typed()).isEqualTo("27");
        model.save();
        worker.finish();
        assertThat(said).hasSize(1);
        assertThat(file().person().weight().value()).isEqualByComparingTo("27");
    }

    @Test
    void aFormIsNotReopenedWhileItSavesAndWhatIsTypedIsDroppedOnlyWhenAskedTwice() {
        var contacts = new KeepContact(database, library);
        var row = saved(contacts.add(contact("1"), LI));
        var model = new ContactViewModel(boy, contacts, signing, worker, said::add);
        worker.finish();
        model.relation().typedProperty().set("aunt");
        model.name().typedProperty().set("Zhao Min");
        model.correct(row);
        assertThat(model.name().typed()).isEqualTo("Zhao Min");
        assertThat(model.phaseProperty().get()).isInstanceOf(Filling.Refused.class);
        model.save();
        model.correct(row);
        model.startNew();
        assertThat(model.phaseProperty().get()).isInstanceOf(Filling.Saving.class);
        assertThat(model.name().typed()).isEqualTo("Zhao Min");
        worker.finish();
        assertThat(contacts.of(boy)).hasSize(2);
        model.name().typedProperty().set("Zhao");
        model.correct(row);
        model.correct(row);
        assertThat(model.name().typed()).isEqualTo("Wang Li");
    }

    @Test
    void aCorrectedContactIsFollowedHoweverOftenOthersCorrectIt() {
        var contacts = new KeepContact(database, library);
        var first = saved(contacts.add(contact("1"), LI));
        var model = new ContactViewModel(boy, contacts, signing, worker, said::add);
        worker.finish();
        model.correct(first);
        model.name().typedProperty().set("Wang Lili");
        model.correction().typedProperty().set("misspelt");
        var second = saved(contacts.correct(first.id(), first.version(), contact("2"), LI));
        saved(contacts.correct(second.id(), second.version(), contact("3"), LI));
        saved(contacts.add(new KeepContact.Wanted(boy, "aunt", "Zhao Min", "", "", ""), LI));
        model.refresh();
        worker.finish();
        model.save();
        worker.finish();
        assertThat(model.phaseProperty().get()).isInstanceOf(Filling.Conflict.class);
        model.save();
        worker.finish();
        assertThat(contacts.of(boy))
                .extracting(row -> row.value().name(), row -> row.value().phone())
                .containsExactlyInAnyOrder(tuple("Wang Lili", "3"), tuple("Zhao Min", null));
    }

    private VisitViewModel visit() {
        var useCases = new VisitViewModel.UseCases(
                files, new BookVisit(database, library), new RecordVisit(database, library));
        return new VisitViewModel(
                new Route.Visit(boy, "D14"), useCases, signing, worker, saved -> said.add(saved.what()));
    }

    @Test
    void aRefusedDayIsLookedAtAnew() {
        var model = visit();
        worker.finish();
        model.outcome().day().field().typedProperty().set("2026-11-17");
        model.record(false);
        worker.finish();
        assertThat(model.outcome().day().field().errorProperty().get()).isNotNull();
        itBecomes(NOON.plusDays(1));
        model.record(false);
        worker.finish();
        assertThat(said).hasSize(1);
    }

    @Test
    void whatIsTypedWhileAVisitIsReadAgainStays() {
        var model = visit();
        worker.finish();
        model.refresh();
        model.outcome().day().field().typedProperty().set("2026-11-16");
        worker.finish();
        assertThat(model.outcome().day().field().typed()).isEqualTo("2026-11-16");
        assertThat(model.hasUnsaved()).isTrue();
    }

    @Test
    void aVisitRecordedElsewhereIsAConflictAfterComingBack() {
        var model = visit();
        worker.finish();
        model.booking().day().field().typedProperty().set("2026-11-18");
        saved(new BookVisit(database, library).book(new Booking(boy, "D14", 0, TODAY.plusDays(1), null), LI, TODAY));
        model.refresh();
        worker.finish();
        model.book();
        worker.finish();
        assertThat(model.phaseProperty().get()).isInstanceOf(Filling.Conflict.class);
        model.book();
        worker.finish();
        assertThat(said).hasSize(1);
    }

    @Test
    void whatTheEndWouldMeanIsNotShownForADayThatWasCleared() {
        var model = new EndViewModel(
                boy,
                new EndViewModel.UseCases(files, new EndParticipation(database, library)),
                signing,
                worker,
                said::add);
        worker.finish();
        model.how().typedProperty().set(Disposition.How.WITHDRAWN.name());
        model.day().field().typedProperty().set("2026-11-16");
        model.day().field().typedProperty().set("");
        worker.finish();
        assertThat(model.previewProperty().get()).isNull();
    }

    @Test
    void theLatestReadOfTheFileCounts() {
        var model = new FileViewModel(
                new Route.File(boy),
                new FileViewModel.UseCases(files, new ParticipantHistory(database, library)),
                signing,
                worker);
        model.read();
        worker.finishTheLatest();
        var latest = model.shownProperty().get();
        assertThat(latest).isNotNull();
        give(DAY0, "20");
        worker.finish();
        assertThat(model.shownProperty().get()).isSameAs(latest);
        model.read();
        worker.finish();
        assertThat(model.shownProperty().get().file().dosing().given()).isEqualTo(1);
    }
}
