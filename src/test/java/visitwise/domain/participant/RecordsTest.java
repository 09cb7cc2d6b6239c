package visitwise.domain.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import visitwise.domain.schedule.ExtraVisit;
import visitwise.domain.schedule.VisitOutcome;

class RecordsTest {

    private static final ParticipantId ID = new ParticipantId(new UUID(1, 2));

    private static final VisitId VISIT = new VisitId(new UUID(3, 4));

    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);

    static Stream<Supplier<Object>> impossible() {
        var v1 = new Occasion.Planned("V1");
        return Stream.of(
                () -> new Occasion.Planned(" "),
                () -> new Occasion.Extra(ExtraVisit.Kind.UNSCHEDULED, ""),
                () -> new Visit(ID, v1, null, new VisitOutcome.Missed("ill"), LocalTime.NOON),
                () -> new Visit(ID, v1, null, null, LocalTime.NOON),
                () -> new VisitAssessment(ID, VISIT, "CBC", false, null),
                () -> new VisitAssessment(ID, VISIT, "CBC", false, " "),
                () -> new VisitAssessment(ID, VISIT, "", true, null),
                () -> new BodySize(ID, DAY, null, null),
                () -> new BodySize(ID, DAY, BigDecimal.ZERO, null),
                () -> new BodySize(ID, DAY, null, new BigDecimal("-65")),
                () -> new Consent(ID, "", DAY, Consent.Signer.PARTICIPANT, "Dr. Wu"),
                () -> new Consent(ID, "1.0", DAY, Consent.Signer.PARTICIPANT, " "),
                () -> new Contact(ID, "本人", " ", null, null, null));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void whatCannotBeIsRefused(Supplier<Object> record) {
        assertThatThrownBy(record::get).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyAVisitThatOccurredHasAnActualDay() {
        var booked = Visit.booked(ID, new Occasion.Planned("V1"), new DayAndTime(DAY, null));

        assertThat(booked.actualDay()).isEmpty();
        assertThat(booked.withOutcome(new VisitOutcome.Missed("ill"), null).actualDay())
                .isEmpty();
        assertThat(booked.withOutcome(new VisitOutcome.Occurred(DAY), LocalTime.NOON)
                        .actualDay())
                .contains(DAY);
    }
}
