package visitwise.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import visitwise.domain.dosing.DosingClosure;
import visitwise.domain.lab.Comparison;
import visitwise.domain.participant.Consent;
import visitwise.domain.participant.Sex;
import visitwise.domain.schedule.Disposition;
import visitwise.domain.schedule.ExtraVisit;

/** The names by which constants lie in databases that are in use: renaming one needs a migration. */
class StoredNamesTest {

    private static final Map<Class<? extends Enum<?>>, List<String>> STORED = Map.of(
            Sex.class,
            List.of("FEMALE", "MALE"),
            Consent.Signer.class,
            List.of("PARTICIPANT", "LEGAL_REPRESENTATIVE", "BOTH"),
            Comparison.class,
            List.of("LESS", "AT_MOST", "EXACT", "AT_LEAST", "GREATER"),
            DosingClosure.State.class,
            List.of("COMPLETE", "EARLY", "REOPENED"),
            Disposition.How.class,
            List.of("COMPLETED", "WITHDRAWN", "LOST_TO_FOLLOW_UP", "TERMINATED_EARLY"),
            ExtraVisit.Kind.class,
            List.of("UNSCHEDULED", "EARLY_TERMINATION"));

    @Test
    void constantsKeepTheNamesByWhichTheyAreStored() {
        assertThat(STORED)
                .allSatisfy((type, names) -> assertThat(Arrays.stream(type.getEnumConstants())
                                .map(Enum::name)
                                .toList())
                        .as(type.getName())
                        .containsExactlyInAnyOrderElementsOf(names));
    }
}
