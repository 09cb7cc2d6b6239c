package visitwise.feature.trends.ui;

import java.time.LocalDate;
import java.util.function.Supplier;
import visitwise.domain.participant.ParticipantId;
import visitwise.feature.trends.ParticipantTrends;
import visitwise.feature.trends.ReadTrends;
import visitwise.feature.trends.Topic;
import visitwise.platform.background.Background;

/** The charts of one participant. */
public final class TrendsViewModel extends ChartsViewModel<Topic, ParticipantTrends> {

    private final ParticipantId participant;
    private final Supplier<LocalDate> today;

    /** Reads at once. */
    public TrendsViewModel(
            ParticipantId participant, ReadTrends reading, Supplier<LocalDate> today, Background background) {
        super(Topic.UPCR, () -> reading.of(participant, today.get()), background);
        this.participant = participant;
        this.today = today;
    }

    ParticipantId participant() {
        return participant;
    }

    LocalDate today() {
        return today.get();
    }
}
