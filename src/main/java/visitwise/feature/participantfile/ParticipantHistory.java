package visitwise.feature.participantfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import visitwise.domain.Message;
import visitwise.domain.participant.ParticipantId;
import visitwise.storage.database.AuditEntry;
import visitwise.storage.database.AuditTrail;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.Database;
import visitwise.storage.dossier.Dossiers;
import visitwise.storage.lab.DerivedValueStore;
import visitwise.storage.lab.LabResultStore;
import visitwise.storage.lab.LaboratoryStore;
import visitwise.storage.lab.SignificanceStore;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.storage.study.ProtocolVersionStore;

/** Tells who entered and changed what about a participant, when and why. Of contacts it tells only that. */
public final class ParticipantHistory {

    private static final String CONTACT = "contact";

    /** Fields that only tie rows together. */
    private static final Set<String> TIES = Set.of(
            "participant_id", "study_id", "visit_id", "superseded_by", "specimen_id", "result_id", "result_version");

    /** Fields that follow from others that are told. */
    private static final Set<String> FOLLOWING = Set.of(
            "lab_result.comparator",
            "lab_result.amount",
            "lab_result.specimen_on",
            "lab_result.specimen_at",
            "lab_result.standard",
            "lab_result.answer",
            "lab_result.flag",
            "lab_result.range_low",
            "lab_result.range_high",
            "lab_result.range_source",
            "derived_value.specimen_on",
            "derived_value.equation",
            "derived_value.equation_version",
            "derived_value.comparator",
            "derived_value.unit",
            "derived_value.inputs",
            "derived_value.worked_out_at",
            "equation_choice.endpoint",
            "equation_choice.fixed_on",
            "significance.judged_at");

    private final Database database;
    private final Dossiers dossiers;
    private final AuditTrail trail = new AuditTrail();
    private final LabResultStore results = new LabResultStore();
    private final SignificanceStore judged = new SignificanceStore();
    private final DerivedValueStore derived = new DerivedValueStore();
    private final LaboratoryStore laboratories = new LaboratoryStore();
    private final ProtocolVersionStore versions = new ProtocolVersionStore();

    public ParticipantHistory(Database database, ProtocolLibrary library) {
        this.database = database;
        this.dossiers = new Dossiers(library);
    }

    /** True if a person reads of the field. */
    static boolean isTold(String entity, String field) {
        return !TIES.contains(field) && !FOLLOWING.contains(entity + "." + field);
    }

    /** What is worked out is told when it changed: the first time it follows from what was entered. */
    private static boolean isTold(AuditEntry entry) {
        return isTold(entry.entity(), entry.change().field())
                && (!entry.entity().equals("derived_value") || entry.entityVersion() > 1);
    }

    /** Everything that was written, the newest first. */
    public List<HistoryLine> of(ParticipantId participant) {
        return database.read(reading -> {
            var dossier = dossiers.read(reading, participant);
            var labels = new HashMap<String, String>();
            versions.of(reading, dossier.participant().value().study())
                    .forEach(row -> labels.put(row.id().toString(), row.value().label()));
            laboratories
                    .all(reading)
                    .forEach(row -> labels.put(row.id().toString(), row.value().name()));
            var words = new HistoryWords(
                    dossier,
                    results.of(reading, participant),
                    derived.of(reading, participant),
                    judged.of(reading, participant),
                    labels);
            return lines(trail.ofParticipant(reading, participant.value()), words);
        });
    }

    private static List<HistoryLine> lines(List<AuditEntry> entries, HistoryWords words) {
        var lines = new ArrayList<HistoryLine>();
        var contacts = new HashSet<ContactChange>();
        for (var entry : entries) {
            if (entry.entity().equals(CONTACT)) {
                if (contacts.add(new ContactChange(entry.entityId(), entry.entityVersion()))) {
                    lines.add(line(entry, contact(entry)));
                }
            } else if (isTold(entry)) {
                lines.add(line(entry, words.what(entry)));
            }
        }
        return List.copyOf(lines.reversed());
    }

    private static Message contact(AuditEntry entry) {
        return entry.entityVersion() == 1
                ? Message.of("participantFile.history.contactEntered")
                : Message.of("participantFile.history.contactReplaced");
    }

    private static HistoryLine line(AuditEntry entry, Message what) {
        var why = switch (entry.why()) {
            case ChangeContext.FIRST_ENTRY -> Message.of("participantFile.history.firstEntry");
            case MoveAnchor.UNDONE -> Message.of("participantFile.history.undone");
            default -> Message.of("participantFile.history.reason", entry.why());
        };
        return new HistoryLine(entry.at(), entry.who(), what, why);
    }

    private record ContactChange(UUID row, int version) {}
}
