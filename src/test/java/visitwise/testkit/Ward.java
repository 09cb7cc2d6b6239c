package visitwise.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import visitwise.domain.lab.Specimen;
import visitwise.domain.lab.SpecimenId;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.participant.Participant;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.Sex;
import visitwise.domain.protocol.Provenance;
import visitwise.domain.schedule.Disposition;
import visitwise.domain.study.NumberPattern;
import visitwise.domain.study.ProtocolVersion;
import visitwise.domain.study.ProtocolVersionId;
import visitwise.domain.study.SiteId;
import visitwise.domain.study.Study;
import visitwise.domain.study.StudyId;
import visitwise.domain.study.TrialSite;
import visitwise.storage.database.Change;
import visitwise.storage.lab.SpecimenStore;
import visitwise.storage.participant.ParticipantStore;
import visitwise.storage.study.ProtocolVersionStore;
import visitwise.storage.study.SiteStore;
import visitwise.storage.study.StudyStore;

/** A site with a study and a protocol version, ready for participants. */
public record Ward(SiteId site, StudyId study, ProtocolVersionId version) {

    /** A new one, whose site and study have codes of their own. */
    public static Ward setUp(Change change) {
        return setUp(change, "{\"版本\": \"1.0\"}", null);
    }

    /** A new one that runs a shipped protocol with its suggested windows and gaps in force. */
    public static Ward running(Change change, String protocol) {
        return running(change, protocol, UnaryOperator.identity());
    }

    /** The same with something else written in the protocol. */
    public static Ward running(Change change, String protocol, UnaryOperator<String> otherwise) {
        try (var in = Ward.class.getResourceAsStream("/visitwise/protocols/" + protocol + ".json")) {
            var content = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return setUp(
                    change,
                    otherwise.apply(content),
                    new Provenance.SiteDecision("Dr Li", LocalDate.of(2026, 1, 5), "agreed at the site"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Ward setUp(Change change, String protocol, Provenance.SiteDecision decision) {
        var code = UUID.randomUUID().toString().substring(0, 8);
        var site = new SiteId(
                new SiteStore().add(change, new TrialSite(code, "第一人民医院")).id());
        var study = new StudyId(new StudyStore()
                .add(change, site, new Study("NCT" + code, new NumberPattern("ALP-{000}")))
                .id());
        var taken = ProtocolVersion.of(study, "1.0", protocol, LocalDate.of(2026, 1, 5));
        var version =
                new ProtocolVersionStore().add(change, site, decision == null ? taken : taken.accepting(decision));
        return new Ward(site, study, new ProtocolVersionId(version.id()));
    }

    /** Enrols somebody with the next number. */
    public ParticipantId enrol(Change change) {
        var number = new StudyStore().takeNumber(change, study);
        return new ParticipantId(
                new ParticipantStore().add(change, site, participant(number)).id());
    }

    /** Takes a specimen that belongs to no visit. */
    public SpecimenId specimen(Change change, ParticipantId participant, LocalDate day) {
        var taken = new Specimen(participant, null, null, new DayAndTime(day, null), null);
        return new SpecimenId(new SpecimenStore().add(change, site, taken).id());
    }

    public Participant participant(String number) {
        return new Participant(
                study, number, "WXLI", Sex.FEMALE, LocalDate.of(1984, 2, 29), "A", version, new Disposition.InStudy());
    }
}
