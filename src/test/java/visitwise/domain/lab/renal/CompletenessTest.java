package visitwise.domain.lab.renal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import visitwise.domain.lab.UrineCollection;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.participant.Sex;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;

/** What is flagged of a timed collection. */
class CompletenessTest {

    private static final UrineCollection DAY =
            new UrineCollection(LocalDateTime.of(2026, 11, 2, 7, 0), LocalDateTime.of(2026, 11, 3, 7, 0));

    /** 50 kg; 100 mg/dL of creatinine in as many litres as mg/kg/day are wanted, halved. */
    private static RenalInputs collection(@Nullable Double minutes, double mgPerKgDay) {
        double day = minutes == null ? 1440 : minutes;
        return RenalInputs.of(null, null)
                .with(RenalInput.WEIGHT, 50.0)
                .with(RenalInput.URINE_CREATININE, 100.0)
                .with(RenalInput.URINE_VOLUME, mgPerKgDay * 50 * day / 1440)
                .with(RenalInput.COLLECTION_TIME, minutes);
    }

    private static List<CollectionFinding.Kind> kinds(RenalInputs inputs) {
        return Completeness.of(inputs).stream().map(CollectionFinding::kind).toList();
    }

    @ParameterizedTest
    @CsvSource({"1320, false", "1319, true", "1440, false", "1560, false", "1561, true"})
    void durationIsExpectedFrom22To26Hours(double minutes, boolean isFlagged) {
        assertThat(kinds(collection(minutes, 20)).contains(CollectionFinding.Kind.DURATION))
                .isEqualTo(isFlagged);
    }

    @ParameterizedTest
    @CsvSource({"9.99, true", "10, false", "30, false", "30.01, true"})
    void excretionIsExpectedFrom10To30(double mgPerKgDay, boolean isFlagged) {
        assertThat(kinds(collection(1400.0, mgPerKgDay)).contains(CollectionFinding.Kind.EXCRETION))
                .isEqualTo(isFlagged);
    }

    @Test
    void aWarningSaysWhatWasFound() {
        var said = Completeness.of(collection(1200.0, 40)).stream()
                .filter(CollectionFinding::isWarning)
                .map(finding -> new Messages(Language.EN).text(finding.message()))
                .toList();
        assertThat(said).hasSize(2);
        assertThat(said.getFirst()).startsWith("the collection took 20.00 h; 22 to 26 h are expected");
        assertThat(said.getLast()).startsWith("creatinine excretion 40.00 mg/kg/day lies outside 10 to 30");
    }

    @Test
    void whatIsMissingIsNoWarning() {
        var findings = Completeness.of(collection(1440.0, 20).with(RenalInput.WEIGHT, null));
        assertThat(findings)
                .extracting(CollectionFinding::kind)
                .containsExactly(CollectionFinding.Kind.EXCRETION_UNKNOWN);
        assertThat(findings.getFirst().isWarning()).isFalse();
        assertThat(new Messages(Language.EN).text(findings.getFirst().message()))
                .contains("weight (kg) is missing");
    }

    @ParameterizedTest
    @CsvSource({
        "MALE, 18, renal.collection.expected.men",
        "FEMALE, 60, renal.collection.expected.women",
        "MALE, 8, renal.collection.expected.boys",
        "FEMALE, 13.9, renal.collection.expected.girls",
        "FEMALE, 14, ",
        "FEMALE, 7.99, ",
        ", 30, "
    })
    void whatIsCustomaryIsShownOnly(@Nullable Sex sex, double age, @Nullable String key) {
        var inputs = new RenalInputs(sex, new Age(age), collection(1440.0, 20).values());
        var findings = Completeness.of(inputs);
        assertThat(findings.stream().map(f -> f.message().key()).findFirst().orElse(null))
                .isEqualTo(key);
        assertThat(findings).noneMatch(CollectionFinding::isWarning);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, 07:00, ",
        "2026-11-01, 06:59, SERUM_TIME",
        "2026-11-03, 07:00, ",
        "2026-11-04, 07:00, ",
        "2026-11-04, 07:01, SERUM_TIME",
        "2026-11-02, , ",
        "2026-11-03, , ",
        "2026-11-01, , SERUM_TIME_UNKNOWN",
        "2026-11-04, , SERUM_TIME_UNKNOWN",
        "2026-10-31, , SERUM_TIME",
        "2026-11-05, , SERUM_TIME"
    })
    void serumIsTakenWithinADayOfTheCollection(
            LocalDate day, @Nullable LocalTime time, CollectionFinding.@Nullable Kind kind) {
        assertThat(Completeness.ofSerum(DAY, new DayAndTime(day, time))
                        .map(CollectionFinding::kind)
                        .orElse(null))
                .isEqualTo(kind);
    }
}
