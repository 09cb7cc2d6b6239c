package visitwise.feature.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import visitwise.domain.participant.Contact;
import visitwise.domain.participant.Occasion;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.Visit;
import visitwise.domain.schedule.VisitOutcome;
import visitwise.domain.study.NumberPattern;
import visitwise.domain.study.Study;
import visitwise.platform.i18n.Language;
import visitwise.storage.database.Change;
import visitwise.storage.participant.ContactStore;
import visitwise.storage.participant.VisitStore;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.storage.study.StudyStore;
import visitwise.testkit.Clinic;
import visitwise.testkit.OnBothEngines;
import visitwise.testkit.Ward;

class PrintDayListTest extends OnBothEngines {

    private LocalDate day;
    private Ward ward;
    private PrintDayList printing;

    /** A day of its own for each test, since the list is of all studies. */
    private LocalDate lastDay = LocalDate.of(2026, 11, 16);

    @BeforeEach
    void setUp() {
        lastDay = lastDay.plusDays(1);
        day = lastDay;
        ward = saved(change -> Ward.running(change, "ISRCTN62094626"));
        printing = new PrintDayList(database(), new ProtocolLibrary());
    }

    @Test
    void whoComesStandsByTimeInBothLanguagesAndByNumberOnly() throws IOException {
        saved(change -> {
            var clinic = new Clinic(change, ward);
            var later = clinic.enrol("MSC", day);
            var earlier = clinic.enrol("MSC", day.minusDays(7));
            clinic.book(later, "D0", day, LocalTime.of(14, 0));
            clinic.book(earlier, "D7", day, LocalTime.of(8, 30));
            new ContactStore()
                    .add(change, ward.site(), new Contact(later, "mother", "李美华", "13800000000", null, "Shiyan"));
            clinic.plan();
            return true;
        });

        var text = text(Language.EN);

        assertThat(text)
                .contains("Day list", "当日访视名单", "Day 7 · infusion 2", "第 7 天", "20 million cells", "visits: 2")
                .contains("Notes", "备注", "page 1 of 1")
                .doesNotContain("李美华", "13800000000", "Shiyan");
        assertThat(text.indexOf("ALP-002")).isBetween(0, text.indexOf("ALP-001"));
        assertThat(text(Language.ZH)).startsWith("当日访视名单");
    }

    @Test
    void aDayOnWhichNobodyComesIsSaidToBeEmpty() throws IOException {
        assertThat(text(Language.EN)).contains("Nobody is booked for this day.", "当日没有预约。");
    }

    @Test
    void whatTookPlaceWithoutABookingIsListed() throws IOException {
        saved(change -> {
            var clinic = new Clinic(change, ward);
            hold(change, clinic.enrol("MSC", day), day, null);
            hold(change, clinic.enrol("MSC", day), day, LocalTime.of(9, 40));
            clinic.book(clinic.enrol("MSC", day), "D0", day, LocalTime.of(14, 0));
            hold(change, clinic.enrol("MSC", day), day.minusDays(1), LocalTime.of(7, 0));
            clinic.plan();
            return true;
        });

        var text = text(Language.EN);
        assertThat(text)
                .contains("visits: 3", "09:40")
                .doesNotContain("Nobody is booked", "ALP-004")
                .containsSubsequence("ALP-002", "ALP-003");
        assertThat(text).contains("ALP-001");
    }

    private void hold(Change change, ParticipantId child, LocalDate on, @Nullable LocalTime at) {
        var held = new Visit(child, new Occasion.Planned("D0"), null, new VisitOutcome.Occurred(on), at);
        new VisitStore().add(change, ward.site(), held);
    }

    @Test
    void aLongListGoesOnToFurtherPages() throws IOException {
        saved(change -> {
            var clinic = new Clinic(change, ward);
            for (int i = 0; i < 40; i++) {
                clinic.book(clinic.enrol("MSC", day), "D0", day, null);
            }
            clinic.plan();
            return true;
        });

        assertThat(text(Language.EN)).contains("ALP-001", "ALP-040", "page 1 of", "page 2 of", "page 3 of 3");
    }

    @Test
    void aCharacterThatCannotBeDrawnStandsThereByItsCode() throws IOException {
        saved(change -> {
            var odd = new StudyStore().add(change, ward.site(), new Study("ODD", new NumberPattern("𓀀-{000}")));
            assertThat(odd.value().numbers().number(1)).isEqualTo("𓀀-001");
            var row = new StudyStore().find(change.reading(), ward.study()).orElseThrow();
            new StudyStore()
                    .correct(
                            change,
                            row.with(new Study(row.value().code(), odd.value().numbers())));
            var clinic = new Clinic(change, ward);
            clinic.book(clinic.enrol("MSC", day), "D0", day, null);
            clinic.plan();
            return true;
        });

        assertThat(text(Language.EN)).contains("U+13000-001");
        assertThat(made(Language.EN).warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.args()).contains("U+13000"));
    }

    private PaperDraft.Made made(Language first) {
        var draft = printing.make(day, ReadPaper.PRINTED_AT, first);
        assertThat(draft).isInstanceOf(PaperDraft.Made.class);
        return (PaperDraft.Made) draft;
    }

    private String text(Language first) throws IOException {
        try (var document = Loader.loadPDF(made(first).pdf())) {
            return new PDFTextStripper()
                    .getText(document)
                    .replaceAll("\\R", " ")
                    .replaceAll(" +", " ");
        }
    }
}
