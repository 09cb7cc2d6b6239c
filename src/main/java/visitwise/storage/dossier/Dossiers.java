package visitwise.storage.dossier;

import visitwise.domain.participant.ParticipantId;
import visitwise.storage.database.Reading;
import visitwise.storage.dosing.DosingClosureStore;
import visitwise.storage.dosing.InfusionStore;
import visitwise.storage.participant.AgreedDatesStore;
import visitwise.storage.participant.BodySizeStore;
import visitwise.storage.participant.ConsentStore;
import visitwise.storage.participant.HistoryStore;
import visitwise.storage.participant.ParticipantStore;
import visitwise.storage.participant.VisitAssessmentStore;
import visitwise.storage.participant.VisitStore;
import visitwise.storage.study.ProtocolLibrary;

/** Reads all that is stored about one participant, in twelve queries whatever there is. */
public final class Dossiers {

    private final ProtocolLibrary library;
    private final ParticipantStore participants = new ParticipantStore();
    private final HistoryStore histories = new HistoryStore();
    private final ConsentStore consents = new ConsentStore();
    private final BodySizeStore sizes = new BodySizeStore();
    private final AgreedDatesStore agreed = new AgreedDatesStore();
    private final DosingClosureStore closures = new DosingClosureStore();
    private final VisitStore visits = new VisitStore();
    private final VisitAssessmentStore assessments = new VisitAssessmentStore();
    private final InfusionStore infusions = new InfusionStore();

    public Dossiers(ProtocolLibrary library) {
        this.library = library;
    }

    public Dossier read(Reading reading, ParticipantId id) {
        var participant = participants
                .find(reading, id)
                .orElseThrow(() -> new IllegalArgumentException("no participant " + id.value()));
        return new Dossier(
                participant,
                library.of(reading, participant.value().protocolVersion()),
                histories.of(reading, id).orElseThrow(),
                consents.of(reading, id),
                sizes.of(reading, id),
                agreed.of(reading, id).orElse(null),
                closures.of(reading, id).orElse(null),
                visits.of(reading, id),
                assessments.of(reading, id),
                infusions.of(reading, id));
    }
}
