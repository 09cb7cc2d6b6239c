package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import visitwise.domain.Message;
import visitwise.domain.participant.DayAndTime;
import visitwise.feature.participantfile.ParticipantFile.Calendar;
import visitwise.feature.participantfile.ParticipantFile.FileVisit;
import visitwise.feature.printing.PaperOutput;
import visitwise.feature.printing.PrintSchedule;
import visitwise.feature.printing.ui.PreviewViewModel;
import visitwise.platform.i18n.Language;
import visitwise.platform.navigation.Route;

/** A child is enrolled into the open Alport study, and comes for the first infusion. */
abstract class StoryOfAChild extends Story {

    private static final String ALPORT = "ISRCTN62094626";
    private static final Map<String, LocalDate> GOLDEN = GoldenDates.ofCase("2");
    private static final LocalDate DAY0 = LocalDate.of(2028, 1, 10);
    private static final LocalDate WRITTEN_DOWN = LocalDate.of(2028, 1, 11);

    @ParameterizedTest
    @EnumSource(Language.class)
    void fromTheEmptyRecordsToThePrintedCalendar(Language language) {
        begin(language, LocalDateTime.of(2027, 12, 20, 10, 0));
        setUpHospital(ALPORT);
        assertThat(desktop().route()).isEqualTo(new Route.Today());
        acceptWindows(ALPORT, "agreed with the sponsor");
        assertThat(words()).contains(said("protocolPage.accepted"));
        enrol();
        theCalendarCountsFromTheAgreedDay(language);
        bookTheFirstVisit();
        clock().turnTo(LocalDateTime.of(2028, 1, 11, 14, 0));
        recordTheFirstVisit();
        recordItsInfusion();
        assertThat(targets()).isEqualTo(GoldenDates.later(GOLDEN, 1));
        assertThat(shown()).isEqualTo(lines(GoldenDates.later(GOLDEN, 1), language, visit -> visit.startsWith("M")));
        enterResults();
        moveTheDose(language);
        print(language);
        var child = only();
        KeptRecords.of(reopened(), child).assertAllThatWasTold(DAY0);
    }

    private void enrol() {
        hands().act("command.enrol");
        hands().fill("enrolment.initials", "LZ");
        hands().choose("enrolment.sex", 2);
        hands().fill("enrolment.birthDate", "2018-07-02");
        hands().fill("enrolment.height", "131");
        hands().fill("enrolment.weight", "28.6");
        hands().fill("enrolment.measuredOn", "t");
        hands().fill("enrolment.formVersion", "v2.1");
        hands().fill("enrolment.signedOn", "2027-12-17");
        hands().choose("enrolment.signedBy", 2);
        hands().fill("enrolment.takenBy", "Chen Jie");
        hands().fill("enrolment.enrolledOn", "2027-12-20");
        hands().fill("enrolment.dayZero", "2028-01-10");
        hands().fill("enrolment.contactName", "李明");
        hands().fill("enrolment.relation", "父亲");
        hands().fill("enrolment.phone", "13800000000");
        hands().save();
        assertThat(desktop().route()).isEqualTo(new Route.File(only()));
        assertThat(words()).contains(said("enrolment.done", "ALP-001"));
    }

    private void theCalendarCountsFromTheAgreedDay(Language language) {
        assertThat(targets()).isEqualTo(GOLDEN);
        assertThat(shown()).isEqualTo(lines(GOLDEN, language, _ -> true));
    }

    private void bookTheFirstVisit() {
        hands().openRow(label("D0"));
        hands().fill("visitForm.bookedDay", "2028-01-10");
        hands().fill("visitForm.bookedTime", "0830");
        hands().save("visitForm.book");
        assertThat(words()).contains(said("visitForm.booked", "ALP-001", label("D0")));
        assertThat(visit("D0").stored().value().booked()).isEqualTo(new DayAndTime(DAY0, LocalTime.of(8, 30)));
        assertThat(desktop().route()).isEqualTo(new Route.File(only()));
    }

    private void recordTheFirstVisit() {
        hands().act("fileView.recordVisit");
        hands().fill("visitForm.actualDay", "2028-01-11");
        hands().fill("visitForm.actualTime", "0840");
        hands().act("visitForm.allDone");
        hands().save();
        assertThat(visit("D0").due().actual()).isEqualTo(WRITTEN_DOWN);
        assertThat(visit("D0").assessmentsDone()).isEqualTo(5);
        assertThat(desktop().route()).isEqualTo(new Route.File(only()));
    }

    private void recordItsInfusion() {
        hands().openRow(label("D0"));
        hands().act("visitForm.infusion");
        hands().fill("infusionForm.day", "2028-01-11");
        hands().fill("infusionForm.start", "9:00");
        hands().fill("infusionForm.stop", "0925");
        hands().fill("infusionForm.actual", "20");
        hands().fill("infusionForm.lot", "UC-2028-01");
        hands().fill("infusionForm.before", "36.5");
        hands().fill("infusionForm.after", "36.9");
        assertThat(words()).contains(said("infusionForm.millionCells", "20"));
        hands().save();
        assertThat(words()).contains(said("infusionForm.saved", 1));
        assertThat(desktop().route()).isEqualTo(new Route.Visit(only(), "D0"));
        hands().close();
        assertThat(desktop().route()).isEqualTo(new Route.File(only()));
    }

    private void enterResults() {
        hands().act("visitForm.results");
        hands().fill("results.day", "2028-01-11");
        hands().result("PROT_U", "610 mg/L");
        hands().result("CREAT_U", "6.6");
        hands().result("CREAT_S", "0.5 mg/dL");
        hands().press(KeyCode.TAB);
        assertThat(words()).contains("92.4").contains("→ 44.2");
        hands().save("results.save");
        assertThat(words()).contains(said("results.saved", 3, 0));
        assertThat(desktop().route()).isEqualTo(new Route.File(only()));
    }

    private void moveTheDose(Language language) {
        openTheMove();
        assertThat(hands().table().lines())
                .as("every visit but the one of the dose itself, from one day to the other")
                .hasSize(GOLDEN.size())
                .anyMatch(line -> line.startsWith(label("D7") + "\t" + full(DAY0.plusDays(8), language) + "\t"
                        + full(DAY0.plusDays(7), language)))
                .anyMatch(line -> line.startsWith(label("M1") + "\t~"));
        assertThat(targets()).as("nothing is moved yet").isEqualTo(GoldenDates.later(GOLDEN, 1));
        hands().save();
        assertThat(words()).contains(said("moveDate.saved", theMove()));
        assertThat(targets()).isEqualTo(GOLDEN);
        hands().undo();
        assertThat(words()).contains(said("moveDate.undone", theMove()));
        assertThat(shown()).as("the screen follows").contains(label("D7") + " " + day(DAY0.plusDays(8), language));
        assertThat(targets()).isEqualTo(GoldenDates.later(GOLDEN, 1));
        openTheMove();
        hands().save();
        assertThat(targets()).isEqualTo(GOLDEN);
        assertThat(visit("D0").due().actual()).as("its visit moves with it").isEqualTo(DAY0);
    }

    private static Message theMove() {
        return Message.of("participantFile.move.dose", WRITTEN_DOWN, DAY0, 1);
    }

    private void openTheMove() {
        hands().showTab("fileView.doses");
        hands().selectRow("UC-2028-01");
        hands().act("fileView.moveDate");
        hands().fill("moveDate.day", "2028-01-10");
        hands().fill("moveDate.reason", "written down a day late");
    }

    private void print(Language language) {
        hands().act("fileView.print");
        var model = new PreviewViewModel(
                first -> new PrintSchedule(database(), library).make(only(), LocalDateTime.now(clock()), first),
                language,
                new PaperOutput(),
                new AtOnce(),
                _ -> {});
        var saved = folder.resolve("计划.pdf");
        model.save(saved);
        try (var document = Loader.loadPDF(saved.toFile())) {
            assertThat(words()).contains(said("preview.count", document.getNumberOfPages()));
            var paper = new PDFTextStripper().getText(document);
            assertThat(paper).contains("ALP-001").doesNotContain("李明", "父亲", "13800000000", "LZ");
            assertThat(GOLDEN.values())
                    .allSatisfy(day -> assertThat(paper).contains(day(day, Language.EN), day(day, Language.ZH)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        hands().close();
        assertThat(desktop().route()).isEqualTo(new Route.File(only()));
    }

    private FileVisit visit(String code) {
        return ((Calendar.Planned) file().calendar())
                .visits().stream()
                        .filter(visit -> visit.due().code().equals(code))
                        .findFirst()
                        .orElseThrow();
    }

    private String label(String code) {
        return hands().messages.of(visit(code).due().visit().label());
    }

    /** The target day of each visit, as the records have it now. */
    private Map<String, LocalDate> targets() {
        var targets = new LinkedHashMap<String, LocalDate>();
        ((Calendar.Planned) file().calendar())
                .visits()
                .forEach(visit -> targets.put(visit.due().code(), visit.due().target()));
        return targets;
    }

    /** The names and target days in the table on the screen. */
    private List<String> shown() {
        return hands().table().lines().skip(1).map(StoryOfAChild::start).toList();
    }

    private static String start(String line) {
        var cells = line.split("\t", -1);
        return cells[0] + " " + cells[1];
    }

    private List<String> lines(Map<String, LocalDate> dates, Language language, Predicate<String> provisional) {
        return dates.entrySet().stream()
                .map(visit -> label(visit.getKey()) + " " + (provisional.test(visit.getKey()) ? "~" : "")
                        + (visit.getValue().getDayOfWeek().getValue() > 5
                                ? full(visit.getValue(), language)
                                : day(visit.getValue(), language)))
                .toList();
    }

    private static String day(LocalDate day, Language language) {
        return written(day, language, "d MMM uuuu", "uuuu年M月d日");
    }

    private static String full(LocalDate day, Language language) {
        return written(day, language, "EEE d MMM uuuu", "uuuu年M月d日 EEE");
    }

    private static String written(LocalDate day, Language language, String english, String chinese) {
        return switch (language) {
            case EN -> DateTimeFormatter.ofPattern(english, Locale.US).format(day);
            case ZH -> DateTimeFormatter.ofPattern(chinese, Locale.CHINA).format(day);
        };
    }
}
