package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.Route;

/** What is no reason on a sheet. */
class SheetReasonTest extends SheetStory {

    @ParameterizedTest
    @EnumSource(Language.class)
    void aNumberIsNoReasonToKeepAValue(Language chosen) {
        var messages = new Messages(chosen);
        language = chosen;
        desktop.prefer(preferred -> preferred.withLanguage(chosen));
        earlier("CREAT_S", "45", "umol/L");
        open("D0");
        result("CREAT_S", "450");
        reason(messages.text("results.keepOf", name("CREAT_S")), "45");

        assertThat(desktop.words()).contains(messages.text("results.problem.noWords", "45"));
        save();
        assertThat(labFile().specimens()).hasSize(1);

        reason(messages.text("results.keepOf", name("CREAT_S")), "45 复查");
        assertThat(desktop.words()).doesNotContain(messages.text("results.problem.noWords", "45"));
        save();
        assertThat(labFile().results().stream()
                        .map(row -> row.value().meaning().orElseThrow().kept()))
                .contains("45 复查");
    }

    @Test
    void aNumberIsNoReasonForACorrection() {
        var sheet = earlier("CYSTATC_S", "8", "mg/L");
        desktop.open(new Route.Results(boy, null, sheet));
        result("CYSTATC_S", "0.88");
        reason("Reason", "0.88");
        save();
        assertThat(desktop.words()).contains("“0.88” is no reason: say why in words.");
        assertThat(stored("CYSTATC_S").reported().text()).isEqualTo("8");

        reason("Reason", "slip");
        save();
        assertThat(stored("CYSTATC_S").reported().text()).isEqualTo("0.88");
    }
}
