package visitwise.feature.participantfile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import visitwise.domain.Message;
import visitwise.domain.dosing.DosingClosure.State;
import visitwise.feature.participantfile.CloseDosing;
import visitwise.feature.participantfile.Move;
import visitwise.feature.participantfile.MoveAnchor;
import visitwise.platform.navigation.Route;

/** Infusions, moved dates and the end of dosing, while others change the same. */
class DosingFormsTest {

    @Nested
    class Flat extends FormStory {

        private InfusionViewModel infusion() {
            return new InfusionViewModel(
                    new Route.Infusion(boy, 1),
                    new InfusionViewModel.UseCases(files, infusions),
                    signing,
                    worker,
                    said::add);
        }

        @Test
        void anInfusionIsSavedAfterAConflict() {
            give(DAY0, "20");
            var model = infusion();
            worker.finish();
            saved(infusions.correct(dose(DAY0.plusDays(1), "20"), 1, LI, NOON));
            model.fields().lot().typedProperty().set("UC-2");
            model.fields().correction().typedProperty().set("misread");
            model.save();
            worker.finish();
            assertThat(model.phaseProperty().get()).isInstanceOf(Filling.Conflict.class);
            assertThat(model.fields().lot().typed()).isEqualTo("UC-2");
            assertThat(model.fields().exactDay()).as("not typed here").contains(DAY0.plusDays(1));
            model.save();
            worker.finish();
            assertThat(said).containsExactly(Message.of("infusionForm.saved", 1));
            var stored = file().dosing().infusions().getFirst().value();
            assertThat(stored.lot()).isEqualTo("UC-2");
            assertThat(stored.givenOn()).contains(DAY0.plusDays(1));
        }

        @Test
        void whatIsTypedWhileTheFormReadsStays() {
            give(DAY0, "20");
            var model = infusion();
            model.fields().lot().typedProperty().set("UC-2");
            worker.finish();
            assertThat(model.fields().lot().typed()).isEqualTo("UC-2");
            assertThat(model.fields().exactDay()).contains(DAY0);
            assertThat(model.hasUnsaved()).isTrue();
        }

        @Test
        void theWarningsOfADayThatWasClearedAreNotShown() {
            var model = infusion();
            worker.finish();
            model.fields().start().typedProperty().set("9:00");
            model.fields().day().field().typedProperty().set("2026-11-03");
            model.fields().day().field().typedProperty().set("");
            worker.finish();
            assertThat(model.plannedProperty().get()).isNull();
            assertThat(model.warnings()).isEmpty();
        }

        @Test
        void aDoseRecordedByMistakeIsTakenBackWithAReason() {
            give(DAY0, "20");
            var model = infusion();
            worker.finish();
            model.takeBack();
            worker.finish();
            assertThat(model.fields().correction().errorProperty().get()).isNotNull();
            assertThat(file().dosing().given()).isEqualTo(1);
            model.fields().correction().typedProperty().set("another child");
            model.takeBack();
            worker.finish();
            assertThat(said).containsExactly(Message.of("infusionForm.takenBack", 1));
            assertThat(file().dosing().given()).isZero();
        }

        @Test
        void aDateIsMovedAfterAConflict() {
            var moves = new MoveAnchor(database, library);
            var model = new MoveViewModel(
                    new Route.MoveDate(boy, null),
                    new MoveViewModel.UseCases(files, moves),
                    signing,
                    worker,
                    done -> said.add(done.name()));
            worker.finish();
            model.day().field().typedProperty().set("2026-11-20");
            model.reason().typedProperty().set("cold");
            worker.finish();
            saved(moves.accept(moves.preview(boy, new Move.DayZero(TODAY.plusDays(1)), NOON), LI, NOON));
            model.save();
            worker.finish();
            assertThat(model.phaseProperty().get()).isInstanceOf(Filling.Conflict.class);
            model.save();
            worker.finish();
            assertThat(said).hasSize(1);
            assertThat(model.previewProperty().get().from()).isEqualTo(TODAY.plusDays(1));
        }

        @Test
        void aChoiceIsUnsavedAndCanBeSavedAfterAConflict() {
            give(DAY0, "20");
            var dosing = new CloseDosing(database, library);
            var model = new CloseDosingViewModel(
                    new Route.CloseDosing(boy),
                    new CloseDosingViewModel.UseCases(files, dosing),
                    signing,
                    worker,
                    said::add);
            worker.finish();
            assertThat(model.hasUnsaved()).isFalse();
            model.stateProperty().set(State.COMPLETE);
            assertThat(model.hasUnsaved()).isTrue();
            model.stateProperty().set(State.EARLY);
            model.reason().typedProperty().set("own wish");
            saved(dosing.decide(new CloseDosing.Decision(boy, 0, State.EARLY, TODAY, "rash"), LI, TODAY));
            model.save();
            worker.finish();
            assertThat(model.phaseProperty().get()).isInstanceOf(Filling.Conflict.class);
            assertThat(model.stateProperty().get()).isEqualTo(State.REOPENED);
            model.save();
            model.stateProperty().set(State.EARLY);
            worker.finish();
            assertThat(said).containsExactly(Message.of("closeDosing.saved.REOPENED"));
        }
    }

    @Nested
    class ByWeight extends FormStory {

        @Override
        String protocol() {
            return "NCT04318600";
        }

        @Test
        void theWeightThatIsOfferedIsTheOneThatCounts() {
            weigh(LocalDate.parse("2026-11-10"), "28");
            weigh(LocalDate.parse("2026-11-11"), "29");
            give(LocalDate.parse("2026-11-10"), "28");
            var model = new InfusionViewModel(
                    new Route.Infusion(boy, 1),
                    new InfusionViewModel.UseCases(files, infusions),
                    signing,
                    worker,
                    said::add);
            worker.finish();
            assertThat(model.offeredProperty().get().on()).isEqualTo("2026-11-10");
            model.fields().day().field().typedProperty().set("2026-11-12");
            model.olderProperty().set(true);
            worker.finish();
            assertThat(model.offeredProperty().get().on()).isEqualTo("2026-11-11");
            model.fields().actual().typedProperty().set("29");
            model.fields().correction().typedProperty().set("wrong day");
            model.save();
            worker.finish();
            var stored = file().dosing().infusions().getFirst().value();
            assertThat(stored.weight().kilograms()).isEqualByComparingTo(new BigDecimal("29"));
            assertThat(stored.planned().value()).isEqualByComparingTo(new BigDecimal("29"));
        }
    }
}
