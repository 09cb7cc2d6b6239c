package visitwise.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import visitwise.domain.Message;
import visitwise.domain.day.StudyDays;
import visitwise.domain.day.StudyDays.Numbering;
import visitwise.domain.day.TypedDate;
import visitwise.domain.schedule.AllowedDays;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;

/** Fields without a screen. */
class FieldTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final NumberText WEIGHT = new NumberText(new BigDecimal("2"), new BigDecimal("300"));

    private final Field<BigDecimal> weight = new Field<>(WEIGHT);

    @Test
    void showsNothingRedWhileTyping() {
        weight.typedProperty().set("x");
        assertThat(weight.errorProperty().get()).isNull();
        assertThat(weight.problemProperty().get()).isNotNull();
        weight.leave();
        assertThat(weight.errorProperty().get()).isEqualTo(Message.of("form.number.form", "x"));
        weight.typedProperty().set("x2");
        assertThat(weight.errorProperty().get()).isNull();
    }

    @Test
    void keepsTheWrongTextAndHasNoValue() {
        weight.typedProperty().set("28,6");
        weight.leave();
        assertThat(weight.typed()).isEqualTo("28,6");
        assertThat(weight.value()).isEmpty();
    }

    @Test
    void asksForARequiredValueOnlyWhenChecked() {
        weight.required().leave();
        assertThat(weight.errorProperty().get()).isNull();
        assertThat(weight.check()).isFalse();
        assertThat(weight.errorProperty().get()).isEqualTo(Message.of("form.required"));
    }

    @Test
    void refusesWhatARuleRefuses() {
        var even = new Field<>(NumberText.ANY)
                .rule(n -> n.remainder(BigDecimal.TWO).signum() == 0
                        ? Optional.empty()
                        : Optional.of(Message.of("form.required")));
        even.typedProperty().set("3");
        assertThat(even.value()).isEmpty();
        assertThat(even.check()).isFalse();
        even.typedProperty().set("4");
        assertThat(even.value()).contains(new BigDecimal("4"));
    }

    @Test
    void takesBackWhatWasRefusedElsewhereOnceTheTextChanges() {
        weight.typedProperty().set("28.6");
        weight.refuse(Message.of("form.required"));
        assertThat(weight.value()).isEmpty();
        weight.typedProperty().set("28.7");
        assertThat(weight.errorProperty().get()).isNull();
        assertThat(weight.value()).contains(new BigDecimal("28.7"));
    }

    @Test
    void remembersWhetherSomethingChanged() {
        var group = new FieldGroup(List.of(weight));
        weight.start("28.6");
        assertThat(group.changedProperty().get()).isFalse();
        weight.typedProperty().set("28.7");
        assertThat(group.changedProperty().get()).isTrue();
        weight.typedProperty().set("28.6");
        assertThat(group.changedProperty().get()).isFalse();
        weight.typedProperty().set("29");
        group.keep();
        assertThat(group.changedProperty().get()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"28.60, 28.60", "２８．６, 28.6", "028, 28", "2, 2", "300, 300", "28。6, 28.6"})
    void keepsEveryDigitOfANumber(String typed, BigDecimal number) {
        assertThat(WEIGHT.read(typed)).isEqualTo(new Reading.Understood<>(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.9999", "300.01", "28,6", "1,250.5", "2e1", "28 kg", "<7", "--3", "28."})
    void refusesOtherNumbers(String typed) {
        assertThat(WEIGHT.read(typed)).isInstanceOf(Reading.Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"8:30, 08:30", "08:30, 08:30", "0830, 08:30", "08：30, 08:30", "００：００, 00:00", "23:59, 23:59"})
    void understandsTimes(String typed, LocalTime time) {
        assertThat(new TimeText().read(typed)).isEqualTo(new Reading.Understood<>(time));
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "8:60", "830", "8", "8:3", "8.30", "2:30 pm"})
    void refusesOtherTimes(String typed) {
        assertThat(new TimeText().read(typed)).isInstanceOf(Reading.Refused.class);
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(new PlainText(2).read(" 𠮷田 ")).isEqualTo(new Reading.Understood<>("𠮷田"));
        assertThat(new PlainText(2).read("abc")).isInstanceOf(Reading.Refused.class);
    }

    @Test
    void readsAStudyDayAgainOnceTheFirstDoseIsKnown() {
        var entry = new DateEntry(() -> TODAY);
        entry.field().typedProperty().set("d15");
        entry.field().leave();
        assertThat(entry.field().errorProperty().get()).isNotNull();
        entry.studyDaysProperty().set(new StudyDays(LocalDate.of(2026, 11, 2), Numbering.FROM_DAY_ONE));
        assertThat(entry.field().errorProperty().get()).isNull();
        assertThat(entry.field().value().flatMap(TypedDate::exactDay)).contains(TODAY);
    }

    @Test
    void takesAPartialDateOnlyWhereItIsAllowed() {
        var whole = new DateEntry(() -> TODAY);
        whole.field().typedProperty().set("UN-NOV-2026");
        assertThat(whole.field().value()).isEmpty();
        var partial = new DateEntry(() -> TODAY).partialAllowed();
        partial.field().typedProperty().set("UN-NOV-2026");
        assertThat(partial.field().value()).contains(new TypedDate.Partial(2026, 11));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-25  | Wed 25 Nov 2026 · 2026年11月25日 周三 · study day 24 · out of window 15–17 Nov
            2026-11-16  | Mon 16 Nov 2026 · 2026年11月16日 周一 · study day 15 · in window 15–17 Nov
            UN-NOV-2026 | Nov 2026 · 2026年11月 · day not known
            不详         | recorded as unknown
            """)
    void saysBackWhatItUnderstood(String typed, String echo) {
        var words = new DateEcho(new Messages(Language.EN));
        var entry = new DateEntry(() -> TODAY).partialAllowed();
        entry.field().typedProperty().set(typed);
        var studyDays = new StudyDays(LocalDate.of(2026, 11, 2), Numbering.FROM_DAY_ONE);
        var window = new AllowedDays(LocalDate.of(2026, 11, 15), LocalDate.of(2026, 11, 17), true);
        assertThat(words.words(entry.field().value().orElse(null), studyDays, window))
                .isEqualTo(echo);
    }
}
