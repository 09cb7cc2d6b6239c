package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import visitwise.platform.i18n.Language;
import visitwise.platform.navigation.Route;
import visitwise.storage.protocolfile.ProtocolFiles;

/** Studies in which participants, or the staff as well, do not know what they get, with doses by weight. */
abstract class StoryOfMaskedParticipants extends Story {

    private static final String LUPUS = "NCT04318600";
    private static final String KIDNEY = "NCT07240987";
    private static final LocalDateTime NOON = LocalDateTime.of(2028, 1, 10, 12, 0);

    @ParameterizedTest
    @EnumSource(Language.class)
    void withoutTheWeightOfTheDayNobodyCanTellTheDose(Language language) {
        begin(language, NOON);
        setUpHospital(LUPUS);
        enrol("WX", "2008-05-04", 2);
        hands().showTab("fileView.doses");
        hands().openRow("1");
        assertThat(desktop().route()).isEqualTo(new Route.Infusion(only(), 1));
        assertThat(words()).contains(said("infusionForm.weightMissing", said("infusionForm.millionCells", "1")));
        assertThat(words()).doesNotContain(said("infusionForm.millionCells", "48.5"));
        hands().fill("infusionForm.weight", "48.5");
        var cells = said("infusionForm.millionCells", "48.5");
        assertThat(words())
                .contains(said("infusionForm.byWeight", said("infusionForm.millionCells", "1"), "48.5", cells));
        hands().fill("infusionForm.start", "9:00");
        hands().fill("infusionForm.stop", "0925");
        hands().fill("infusionForm.actual", "48.5");
        hands().fill("infusionForm.lot", "HA-2028-01");
        hands().save();
        assertThat(words()).contains(said("infusionForm.saved", 1));
        assertThat(file().person().weight().value()).isEqualByComparingTo("48.5");
        assertThat(file().dosing().infusions().getFirst().value().planned().value())
                .isEqualByComparingTo("48.5");
        hands().menu("today");
        assertThat(words())
                .as("what others may see over a shoulder")
                .doesNotContain(armNames(LUPUS))
                .doesNotContain(cells);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyScreenReadsTheSameInBothArms(Language language) {
        begin(language, NOON);
        setUpHospital(KIDNEY);
        enrol("LZ", "1968-07-02", 2);
        enrol("LZ", "1968-07-02", 4);
        recordTheDose("001");
        recordTheDose("002");
        var cells = readEveryScreen("001");
        assertThat(cells)
                .hasSizeGreaterThan(12)
                .allSatisfy((screen, read) -> assertThat(read)
                        .as(screen)
                        .allSatisfy(line -> assertThat(line).doesNotContain(armNames(KIDNEY))));
        readEveryScreen("002")
                .forEach((screen, read) -> assertThat(read).as(screen).isEqualTo(cells.get(screen)));
    }

    private void enrol(String initials, String born, int arm) {
        hands().act("command.enrol");
        hands().choose("enrolment.arm", arm);
        hands().fill("enrolment.initials", initials);
        hands().choose("enrolment.sex", 2);
        hands().fill("enrolment.birthDate", born);
        hands().fill("enrolment.formVersion", "v1");
        hands().fill("enrolment.signedOn", "2028-01-05");
        hands().choose("enrolment.signedBy", 2);
        hands().fill("enrolment.takenBy", "Chen Jie");
        hands().fill("enrolment.enrolledOn", "2028-01-07");
        hands().fill("enrolment.dayZero", "2028-01-10");
        hands().save();
        assertThat(desktop().route()).isInstanceOf(Route.File.class);
    }

    private void openTheFile(String number) {
        hands().menu("participants");
        hands().openRow("-" + number);
        assertThat(desktop().route()).isInstanceOf(Route.File.class);
    }

    private void recordTheDose(String number) {
        openTheFile(number);
        hands().showTab("fileView.doses");
        hands().openRow("1");
        hands().fill("infusionForm.start", "9:00");
        hands().fill("infusionForm.stop", "0925");
        hands().fill("infusionForm.stated", "100");
        hands().fill("infusionForm.statedUnit", "mL");
        hands().fill("infusionForm.actual", "100");
        hands().fill("infusionForm.lot", "B-17");
        hands().save();
        assertThat(words()).contains(said("infusionForm.saved", 1));
    }

    /** What can be read on every screen about somebody, by the name of the screen. */
    private Map<String, List<String>> readEveryScreen(String number) {
        openTheFile(number);
        var file = desktop().route();
        var read = new LinkedHashMap<String, List<String>>();
        for (var tab : List.of("doses", "results", "history", "contact", "schedule")) {
            hands().showTab("fileView." + tab);
            read.put(tab, lines(number));
        }
        for (var screen : List.of(
                "fileView.recordVisit",
                "fileView.extraVisit",
                "fileView.moveDate",
                "fileView.closeDosing",
                "fileView.end",
                "fileView.bodySize",
                "visitForm.results",
                "fileView.print")) {
            hands().act(screen);
            assertThat(desktop().route()).as(screen).isNotEqualTo(file);
            read.put(screen, lines(number));
            hands().close();
        }
        return read;
    }

    /** Every line on the screen, in no order: a table keeps its rows in none. The number tells nothing. */
    private List<String> lines(String number) {
        return words().replace("-" + number, "-…").lines().sorted().toList();
    }

    /** Every name of an arm and of what is given in it, in both languages. */
    private static String[] armNames(String protocol) {
        return ProtocolFiles.shipped(protocol).orElseThrow().arms().stream()
                .map(arm -> arm.name())
                .flatMap(name -> Stream.of(name.en(), name.zh()))
                .toArray(String[]::new);
    }
}
