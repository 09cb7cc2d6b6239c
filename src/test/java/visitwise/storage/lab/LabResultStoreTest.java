package visitwise.storage.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import visitwise.domain.lab.Comparison;
import visitwise.domain.lab.Flag;
import visitwise.domain.lab.Interpreted;
import visitwise.domain.lab.LabResult;
import visitwise.domain.lab.Reported;
import visitwise.domain.lab.Specimen;
import visitwise.domain.participant.DayAndTime;
import visitwise.storage.database.Stored;
import visitwise.testkit.OnBothEngines;
import visitwise.testkit.Ward;

class LabResultStoreTest extends OnBothEngines {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);

    @Test
    void keepsResultsAsTheyWereReported() {
        var ward = saved(Ward::setUp);
        var id = saved(ward::enrol);
        var sheet = saved(change -> ward.specimen(change, id, DAY));
        var store = new LabResultStore();
        var wanted = List.of(
                new LabResult(
                        id,
                        sheet,
                        null,
                        "ALB",
                        number("38.0", Comparison.EXACT, "38.0", "g/L"),
                        at(LocalTime.of(6, 58, 30)),
                        flagged()),
                new LabResult(
                        id, sheet, null, "ALB", number("38.00", Comparison.EXACT, "38.00", "g/L"), at(null), null),
                new LabResult(
                        id, sheet, null, "CREA", number("<0.50", Comparison.LESS, "0.50", "mg/dL"), at(null), null),
                new LabResult(
                        id, sheet, null, "UPCR", number("＞8000", Comparison.GREATER, "8000", "mg/g"), at(null), null),
                new LabResult(id, sheet, null, "URBC", new Reported("阴性（−）", null, null, null), at(null), null));

        saved(change -> store.addAll(change, ward.site(), wanted));

        var stored = read(reading -> store.of(reading, id));
        assertThat(stored).extracting(Stored::value).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void ofOneDayThoseWithoutATimeComeFirst() {
        var ward = saved(Ward::setUp);
        var id = saved(ward::enrol);
        var sheet = saved(change -> ward.specimen(change, id, DAY));
        var store = new LabResultStore();
        var one = number("38.0", Comparison.EXACT, "38.0", "g/L");
        var timed = new LabResult(id, sheet, null, "ALB", one, at(LocalTime.of(6, 58)), null);
        var untimed = new LabResult(id, sheet, null, "ALB", one, at(null), null);
        saved(change -> store.addAll(change, ward.site(), List.of(timed, untimed)));

        var alone = read(reading -> store.of(reading, id));
        assertThat(alone).extracting(Stored::value).containsExactly(untimed, timed);
        var among = read(reading -> store.ofAll(reading, List.of(id)));
        assertThat(among).extracting(Stored::value).containsExactly(untimed, timed);
    }

    @Test
    void specimensOfOneDayWithoutATimeComeFirst() {
        var ward = saved(Ward::setUp);
        var id = saved(ward::enrol);
        var store = new SpecimenStore();
        var timed = new Specimen(id, null, null, at(LocalTime.of(6, 58)), null);
        var untimed = new Specimen(id, null, null, at(null), null);
        saved(change -> store.add(change, ward.site(), timed));
        saved(change -> store.add(change, ward.site(), untimed));

        var alone = read(reading -> store.of(reading, id));
        assertThat(alone).extracting(Stored::value).containsExactly(untimed, timed);
        var among = read(reading -> store.ofAll(reading, List.of(id)));
        assertThat(among).extracting(Stored::value).containsExactly(untimed, timed);
    }

    @Test
    void aThousandResultsAreOneChange() {
        var ward = saved(Ward::setUp);
        var id = saved(ward::enrol);
        var sheet = saved(change -> ward.specimen(change, id, DAY));
        var store = new LabResultStore();
        var result = new LabResult(
                id, sheet, null, "ALB", number("38.0", Comparison.EXACT, "38.0", "g/L"), at(LocalTime.NOON), null);

        saved(change -> store.addAll(change, ward.site(), Collections.nCopies(1000, result)));

        var count = read(reading -> reading.select(
                        "select count(*) as entries from audit_entry where participant_id = :id and entity = :entity",
                        fields -> fields.count("entries"))
                .with("id", id.value())
                .with("entity", "lab_result")
                .one());
        assertThat(count).contains(9000L);
    }

    private static Interpreted flagged() {
        return new Interpreted(
                new BigDecimal("38.0"),
                null,
                Flag.NORMAL,
                new Interpreted.Limits(new BigDecimal("34"), null, "第一人民医院, 2026-01-05"),
                "measured twice");
    }

    private static Reported number(String text, Comparison comparison, String number, String unit) {
        return new Reported(text, comparison, new BigDecimal(number), unit);
    }

    private static DayAndTime at(LocalTime time) {
        return new DayAndTime(DAY, time);
    }
}
