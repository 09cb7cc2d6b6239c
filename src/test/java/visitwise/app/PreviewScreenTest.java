package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visitwise.domain.Message;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.participant.Occasion;
import visitwise.domain.participant.Visit;
import visitwise.feature.printing.PaperOutput;
import visitwise.feature.printing.PrintDiscrepancies;
import visitwise.feature.printing.PrintSchedule;
import visitwise.feature.printing.PrintWarnings;
import visitwise.feature.printing.ui.PreviewViewModel;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.Route;
import visitwise.platform.preferences.Preferences;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;
import visitwise.storage.participant.VisitStore;
import visitwise.testkit.Screen;

class PreviewScreenTest {

    private static PreviewViewModel.Phase.Shown shown(PreviewViewModel model) {
        return (PreviewViewModel.Phase.Shown) model.phaseProperty().get();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Nested
    class OfAnOpenStudy extends ScreenStory {

        private final List<Message> said = new ArrayList<>();

        private PreviewViewModel schedule() {
            var printing = new PrintSchedule(database, library);
            return new PreviewViewModel(
                    first -> printing.make(boy, NOW, first), Language.EN, new PaperOutput(), new AtOnce(), said::add);
        }

        private int pagesOnScreen() {
            return Math.toIntExact(desktop.screen()
                    .look(scene -> Screen.all(scene.getRoot())
                            .filter(ImageView.class::isInstance)
                            .count()));
        }

        @Test
        void asManyPagesAreShownAsThePdfHas() throws IOException {
            desktop.open(new Route.PrintSchedule(boy));
            try (var document = Loader.loadPDF(shown(schedule()).paper().pdf())) {
                assertThat(pagesOnScreen())
                        .isEqualTo(document.getNumberOfPages())
                        .isPositive();
            }
            assertThat(desktop.words()).contains(pagesOnScreen() == 1 ? "1 page" : pagesOnScreen() + " pages");
        }

        @Test
        void savingWritesTheBytesThatAreShown(@TempDir Path place) throws IOException {
            var model = schedule();
            var file = place.resolve("计划.pdf");
            model.save(file);
            assertThat(Files.readAllBytes(file)).isEqualTo(shown(model).paper().pdf());
            assertThat(text(Files.readAllBytes(file))).contains("ALP-001").contains("Visit schedule");
            assertThat(said).extracting(Message::key).containsExactly("preview.saved");
            model.save(place.resolve("no such folder").resolve("x.pdf"));
            assertThat(said).extracting(Message::key).containsExactly("preview.saved", "preview.notSaved");
        }

        @Test
        void theLanguageThatLeadsAndTheZoomAreChosen() throws IOException {
            var model = schedule();
            int width = shown(model).pages().getFirst().width();
            model.larger();
            assertThat(shown(model).pages().getFirst().width()).isGreaterThan(width);
            model.languageProperty().set(Language.ZH);
            assertThat(text(shown(model).paper().pdf())).containsSubsequence("访视计划", "Visit schedule");
        }

        @Test
        void theLanguageOfTheWindowLeadsAlsoWhereItIsThatOfTheComputer() {
            desktop.close();
            database = Database.open(DataFolder.at(folder), CLOCK);
            desktop = RunningDesktop.over(database, CLOCK, Language.ZH);
            assertThat(leading()).isEqualTo(Language.ZH);
            desktop.prefer(chosen -> Preferences.first(chosen.who()));
            assertThat(leading()).isEqualTo(Language.ZH);
            desktop.prefer(chosen -> chosen.withLanguage(Language.EN));
            assertThat(leading()).isEqualTo(Language.EN);
        }

        private Language leading() {
            desktop.start(new Route.PrintSchedule(boy));
            return (Language) desktop.find(ComboBox.class, _ -> true).getValue();
        }

        @Test
        void whatIsBookedStandsOnThePaper() throws IOException {
            saved(change -> new VisitStore()
                    .add(
                            change,
                            ward.site(),
                            Visit.booked(
                                    boy,
                                    new Occasion.Planned("M1"),
                                    new DayAndTime(LocalDate.of(2026, 12, 22), LocalTime.of(8, 30)))));
            assertThat(text(shown(schedule()).paper().pdf()))
                    .contains("22 Dec 2026 Tue 08:30", "2026年12月22日 周二 08:30")
                    .doesNotContain("~22 Dec");
        }

        @Test
        void plusAndMinusZoomByKeyboard() {
            desktop.open(new Route.PrintSchedule(boy));
            assertThat(desktop.words()).contains("100 %");
            desktop.screen().press(KeyCode.EQUALS);
            desktop.settle();
            assertThat(desktop.words()).contains("125 %");
            desktop.screen().press(KeyCode.MINUS);
            desktop.settle();
            assertThat(desktop.words()).contains("100 %");
        }

        @Test
        void withoutAPrinterItSaysWhatToDo() {
            var printing = new PrintSchedule(database, library);
            var model = new PreviewViewModel(
                    first -> printing.make(boy, NOW, first),
                    Language.EN,
                    new PaperOutput(Optional::empty),
                    new AtOnce(),
                    said::add);
            model.print();
            assertThat(said).extracting(Message::key).containsExactly("preview.noPrinter");
        }

        @Test
        void theOpenQuestionsOfAProtocolStandOnPaperInBothLanguages() throws IOException {
            desktop.open(new Route.PrintDiscrepancies(ward.study()));
            assertThat(pagesOnScreen()).isPositive();
            var model = new PreviewViewModel(
                    first -> new PrintDiscrepancies(database, library).make(ward.study(), NOW, first),
                    Language.EN,
                    new PaperOutput(),
                    new AtOnce(),
                    said::add);
            assertThat(text(shown(model).paper().pdf()))
                    .contains("Open questions of the protocol")
                    .contains("D1")
                    .contains("GFR must exceed 60 to enter")
                    .contains("入选要求 GFR 大于 60");
        }

        @Test
        void withoutAnArmThereIsNoSchedule() {
            desktop.open(new Route.PrintSchedule(enrolled(null)));
            assertThat(desktop.words()).contains("The arm is not recorded");
            assertThat(pagesOnScreen()).isZero();
        }
    }

    @Nested
    class OfAMaskedStudy extends ScreenStory {

        @Override
        String protocol() {
            return "NCT04318600";
        }

        @Test
        void whatMayTellTheArmIsSaidBeforePrinting() {
            desktop.open(new Route.PrintSchedule(boy));
            var warnings = PrintWarnings.before(file().protocol());
            var messages = new Messages(Language.EN);
            assertThat(warnings)
                    .isNotEmpty()
                    .allSatisfy(warning -> assertThat(desktop.words()).contains(messages.text(warning)));
        }
    }
}
