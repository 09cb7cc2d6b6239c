package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.StorageFailure;

class FailuresTest {

    private final Failures failures = new Failures();

    @Test
    void aReportHoldsPlacesAndNoWords() {
        failures.accept(new IllegalStateException("ALP-007 张伟", new IllegalArgumentException("1984-02-29")));
        var shown = failures.shownProperty().get();
        assertThat(shown.report())
                .contains("java.lang.IllegalStateException", "java.lang.IllegalArgumentException")
                .contains("FailuresTest.aReportHoldsPlacesAndNoWords")
                .doesNotContain("ALP-007", "张伟", "1984");
        assertThat(shown.words().key()).isEqualTo("app.defect");
        failures.putAway();
        assertThat(failures.shownProperty().get()).isNull();
    }

    @Test
    void whatTheStorageRefusesIsSaidInItsOwnWords() {
        var refused = catchThrowableOfType(
                StorageFailure.class, () -> DataFolder.at(Path.of("/no;such")).path());
        failures.accept(refused);
        assertThat(failures.shownProperty().get().words()).isEqualTo(refused.problem());
    }
}
