package visitwise.domain.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProtocolVersionTest {

    private static final StudyId STUDY = new StudyId(new UUID(1, 2));

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @Test
    void theSumIsThatOfTheTextInUtf8() {
        assertThat(ProtocolVersion.of(STUDY, "1.0", "中", DAY).sha256())
                .isEqualTo("a567bdaa11367f260f0708391f4d10766b5962f565d9e432f17981a3584fe1e2");
    }

    @Test
    void aTextThatDoesNotMatchItsSumIsRefused() {
        var sum = ProtocolVersion.of(STUDY, "1.0", "{}", DAY).sha256();

        assertThatThrownBy(() -> new ProtocolVersion(STUDY, "1.0", "{ }", sum, DAY, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1.0");
    }
}
