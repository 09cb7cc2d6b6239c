package visitwise.feature.participantfile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import visitwise.domain.participant.BodySize;
import visitwise.domain.participant.Occasion;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.protocol.Anchor;
import visitwise.domain.protocol.Arm;
import visitwise.domain.schedule.DueVisit;
import visitwise.domain.schedule.Scheduler;
import visitwise.feature.participantfile.ParticipantFile.AssessmentLine;
import visitwise.feature.participantfile.ParticipantFile.Calendar;
import visitwise.feature.participantfile.ParticipantFile.DosingNow;
import visitwise.feature.participantfile.ParticipantFile.FileVisit;
import visitwise.feature.participantfile.ParticipantFile.Measured;
import visitwise.feature.participantfile.ParticipantFile.Person;
import visitwise.storage.database.Database;
import visitwise.storage.database.Reading;
import visitwise.storage.dossier.Dossier;
import visitwise.storage.dossier.Dossiers;
import visitwise.storage.lab.DerivedValueStore;
import visitwise.storage.lab.LabResultStore;
import visitwise.storage.lab.LaboratoryStore;
import visitwise.storage.lab.ReferenceRangeStore;
import visitwise.storage.lab.SiteLaboratories;
import visitwise.storage.lab.SpecimenStore;
import visitwise.storage.study.ProtocolLibrary;

/** Opens the file of a participant. */
public final class OpenParticipantFile {

    private final Database database;
    private final Dossiers dossiers;
    private final SpecimenStore specimens = new SpecimenStore();
    private final LabResultStore results = new LabResultStore();
    private final DerivedValueStore derived = new DerivedValueStore();
    private final LaboratoryStore laboratories = new LaboratoryStore();
    private final ReferenceRangeStore ranges = new ReferenceRangeStore();

    public OpenParticipantFile(Database database, ProtocolLibrary library) {
        this.database = database;
        this.dossiers = new Dossiers(library);
    }

    /** Everything the file shows, as it stands on a day. */
    public ParticipantFile open(ParticipantId id, LocalDate today) {
        return database.read(reading -> {
            var dossier = dossiers.read(reading, id);
            return new ParticipantFile(
                    person(dossier, today),
                    dossier.protocol(),
                    calendar(dossier, today),
                    dossier.visits().stream()
                            .filter(visit -> visit.value().occasion() instanceof Occasion.Extra)
                            .toList(),
                    dosing(dossier),
                    SpecimenResults.of(
                            specimens.of(reading, id),
                            results.of(reading, id),
                            derived.of(reading, id),
                            flags(reading, dossier)));
        });
    }

    private DerivedFlags flags(Reading reading, Dossier dossier) {
        var who = dossier.participant().value();
        return new DerivedFlags(
                new visitwise.domain.lab.panel.Person(who.sex(), who.birthDate(), List.of()),
                SiteLaboratories.of(laboratories.all(reading), ranges.ofSite(reading, dossier.site())));
    }

    private static Person person(Dossier dossier, LocalDate today) {
        return new Person(
                dossier.participant(),
                Period.between(dossier.birthDate(), today),
                latest(dossier, BodySize::heightInCm),
                latest(dossier, BodySize::weightInKg),
                dossier.consents());
    }

    private static @Nullable Measured latest(Dossier dossier, Function<BodySize, Optional<BigDecimal>> value) {
        return dossier.sizes().stream()
                .flatMap(size -> value.apply(size.value()).stream()
                        .map(number -> new Measured(number, size.value().on())))
                .findFirst()
                .orElse(null);
    }

    private static Calendar calendar(Dossier dossier, LocalDate today) {
        var code = dossier.participant().value().arm();
        if (code == null) {
            return dossier.protocol().design().isMasked() ? new Calendar.Blinded() : new Calendar.NoArm();
        }
        return dossier.arm()
                .<Calendar>map(arm -> planned(dossier, arm, today))
                .orElseGet(() -> new Calendar.UnknownArm(code));
    }

    private static Calendar planned(Dossier dossier, Arm arm, LocalDate today) {
        var protocol = dossier.protocol();
        var history = dossier.history();
        return new Calendar.Planned(
                arm,
                !protocol.design().isMaskedFromStaff(),
                dossier.plan(today).stream()
                        .map(due -> visit(dossier, arm, MaskedVisits.shown(protocol, due, today)))
                        .toList(),
                Scheduler.day(new Anchor.FirstDose(), protocol, arm, history, today),
                Scheduler.day(new Anchor.LastDose(), protocol, arm, history, today));
    }

    private static FileVisit visit(Dossier dossier, Arm arm, DueVisit due) {
        var stored = dossier.visit(due.code());
        var recorded = dossier.assessmentsAt(stored);
        var lines = due.visit().assessmentsIn(arm.code()).stream()
                .map(code -> new AssessmentLine(
                        dossier.protocol().assessment(code).orElseThrow(),
                        recorded.stream()
                                .filter(row -> row.value().code().equals(code))
                                .findFirst()
                                .orElse(null)))
                .toList();
        return new FileVisit(due, stored, lines);
    }

    private static DosingNow dosing(Dossier dossier) {
        return new DosingNow(
                dossier.history().dosing(),
                dossier.closure(),
                dossier.infusions(),
                dossier.history().doses().size(),
                planned(dossier));
    }

    /** Of every arm the most, where the number would tell the arm to those who may not know it. */
    private static int planned(Dossier dossier) {
        return MaskedAmounts.wouldTellArm(dossier.protocol())
                ? MaskedAmounts.mostInfusions(dossier.protocol())
                : dossier.arm().map(arm -> arm.regimen().infusions()).orElse(0);
    }
}
