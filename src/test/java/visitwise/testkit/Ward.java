package visitwise.testkit;

import java.time.LocalDate;
import java.util.UUID;
import visitwise.domain.participant.Participant;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.Sex;
import visitwise.domain.schedule.Disposition;
import visitwise.domain.study.NumberPattern;
import visitwise.domain.study.ProtocolVersion;
import visitwise.domain.study.ProtocolVersionId;
import visitwise.domain.study.SiteId;
import visitwise.domain.study.Study;
import visitwise.domain.study.StudyId;
import visitwise.domain.study.TrialSite;
import visitwise.storage.database.Change;
import visitwise.storage.participant.ParticipantStore;
import visitwise.storage.study.ProtocolVersionStore;
import visitwise.storage.study.SiteStore;
import visitwise.storage.study.StudyStore;

/** A site with a study and a protocol version, ready for participants. */
public record Ward(SiteId site, StudyId study, ProtocolVersionId version) {

    /** A new one, whose site and study have codes of their own. */
    public static Ward setUp(Change change) {
        var code = UUID.randomUUID().toString().substring(0, 8);
        var site = new SiteId(
                new SiteStore().add(change, new TrialSite(code, "第一人民医院")).id());
        var study = new StudyId(new StudyStore()
                .add(change, site, new Study("NCT" + code, new NumberPattern("ALP-{000}")))
                .id());
        var version = new ProtocolVersionStore()
                .add(change, site, ProtocolVersion.of(study, "1.0", "{\"版本\": \"1.0\"}", LocalDate.of(2026, 1, 5)));
        return new Ward(site, study, new ProtocolVersionId(version.id()));
    }

    /** Enrols somebody with the next number. */
    public ParticipantId enrol(Change change) {
        var number = new StudyStore().takeNumber(change, study);
        return new ParticipantId(
                new ParticipantStore().add(change, site, participant(number)).id());
    }

    public Participant participant(String number) {
        return new Participant(
                study, number, "WXLI", Sex.FEMALE, LocalDate.of(1984, 2, 29), "A", version, new Disposition.InStudy());
    }
}
