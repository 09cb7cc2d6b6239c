package visitwise.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import visitwise.domain.participant.Sex;
import visitwise.domain.schedule.AllowedDays;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.testkit.Screen;

/** A form worked by the keyboard alone. */
class FormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    private final Messages messages = new Messages(Language.EN);
    private final DateEntry day = new DateEntry(() -> TODAY);
    private final Field<BigDecimal> weight = new Field<>(new NumberText(BigDecimal.ONE, null));
    private final Choices<Sex> sexes =
            new Choices<>(List.of(Sex.values()), sex -> sex.name().toLowerCase(Locale.ROOT));
    private final Field<Sex> sex = new Field<>(sexes).required();
    private final AtomicInteger saved = new AtomicInteger();
    private final Screen screen = Screen.show(this::form);

    private Parent form() {
        day.windowProperty().set(new AllowedDays(TODAY, TODAY.plusDays(9), true));
        var form = new Form(
                messages,
                List.of(
                        new FormRow("date.noWindow", new DateField(day, messages), messages),
                        new FormRow("form.required", new NumberField(weight, "kg"), messages),
                        new FormRow("date.echo.unknown", new ChoiceField<>(sex, sexes), messages)));
        form.setMainAction(saved::incrementAndGet);
        return form;
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void aDateIsTypedAndSaidBack() {
        screen.type("11-25");
        assertThat(echo()).contains("Wed 25 Nov 2026 · 2026年11月25日 周三 · in window 16–25 Nov");
        screen.press(KeyCode.TAB);
        assertThat(day.field().typed()).isEqualTo("11-25");
        assertThat(focusStyles()).contains("number-field");
    }

    @Test
    void aWrongDateTurnsRedOnlyWhenLeft() {
        screen.type("2026-02-30");
        assertThat(errors()).isEmpty();
        screen.press(KeyCode.ENTER);
        assertThat(errors()).containsExactly("\"2026-02-30\" does not exist: February 2026 has 28 days.");
        assertThat(day.field().typed()).isEqualTo("2026-02-30");
        assertThat(focusStyles()).contains("number-field");
    }

    @Test
    void theErrorIsTheHelpOfTheField() {
        screen.type("soon");
        screen.press(KeyCode.TAB);
        var help = screen.look(scene -> scene.lookup(".date-field").getAccessibleHelp());
        assertThat(help).startsWith("\"soon\" is not understood");
    }

    @Test
    void aChoiceIsMadeByItsFirstLetter() {
        screen.press(KeyCode.ENTER);
        screen.press(KeyCode.ENTER);
        screen.type("m");
        assertThat(sex.value()).contains(Sex.MALE);
        screen.type("f");
        assertThat(sex.value()).contains(Sex.FEMALE);
    }

    @Test
    void ctrlEnterSavesOnlyWhatIsRight() {
        screen.type("soon");
        screen.pressWithCtrl(KeyCode.ENTER);
        assertThat(saved).hasValue(0);
        assertThat(summary()).hasSize(2).last().isEqualTo("recorded as unknown: Please fill this in.");
        assertThat(focusStyles()).contains("date-field");
        screen.press(KeyCode.ENTER);
        screen.press(KeyCode.ENTER);
        screen.type("m");
        assertThat(summary()).hasSize(1);
        Screen.on(() -> {
            day.field().typedProperty().set("t");
            return true;
        });
        screen.pressWithCtrl(KeyCode.ENTER);
        assertThat(saved).hasValue(1);
        assertThat(summary()).isEmpty();
    }

    @Test
    void aLineOfTheSummaryGoesToItsField() {
        screen.pressWithCtrl(KeyCode.ENTER);
        assertThat(focusStyles()).contains("choice-field");
        Screen.on(() -> {
            day.field().typedProperty().set("soon");
            return day.field().check();
        });
        screen.look(scene -> {
            ((Hyperlink) scene.lookup(".error-summary-line")).fire();
            return true;
        });
        assertThat(focusStyles()).contains("date-field");
    }

    private List<String> focusStyles() {
        var focused = screen.focused();
        return focused == null ? List.of() : focused.getStyleClass();
    }

    private List<String> echo() {
        return texts(".form-echo");
    }

    private List<String> errors() {
        return texts(".form-error");
    }

    private List<String> summary() {
        return screen.look(scene -> scene.getRoot().lookupAll(".error-summary-line").stream()
                .map(node -> ((Hyperlink) node).getText())
                .toList());
    }

    private List<String> texts(String style) {
        return screen.look(scene -> scene.getRoot().lookupAll(style).stream()
                .map(node -> ((Label) node).getText())
                .filter(text -> !text.isEmpty())
                .toList());
    }
}
