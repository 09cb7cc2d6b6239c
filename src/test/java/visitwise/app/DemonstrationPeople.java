package visitwise.app;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Predicate;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.schedule.Dosing;
import visitwise.feature.participantfile.OpenParticipantFile;
import visitwise.feature.participantfile.ParticipantFile;
import visitwise.feature.participantfile.ParticipantFile.Calendar;
import visitwise.platform.navigation.Route;
import visitwise.storage.database.Database;
import visitwise.storage.participant.ParticipantStore;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.storage.study.StudyStore;

/** Participants of the demonstration study that show something on the screens of one participant. */
record DemonstrationPeople(ParticipantFile child, ParticipantFile masked) {

    static DemonstrationPeople of(Database database, ProtocolLibrary library, LocalDate today) {
        var open = new OpenParticipantFile(database, library);
        var files = database
                .read(reading -> new StudyStore()
                        .all(reading).stream()
                                .flatMap(study -> new ParticipantStore()
                                        .of(reading, new visitwise.domain.study.StudyId(study.id())).stream())
                                .toList())
                .stream()
                .map(row -> open.open(new ParticipantId(row.id()), today))
                .toList();
        return new DemonstrationPeople(
                first(files, DemonstrationPeople::isBetweenDoses, true),
                first(files, DemonstrationPeople::isBetweenDoses, false));
    }

    private static ParticipantFile first(
            java.util.List<ParticipantFile> files, Predicate<ParticipantFile> wanted, boolean shows) {
        return files.stream()
                .filter(wanted)
                .filter(file -> file.calendar() instanceof Calendar.Planned planned && planned.mayShowArm() == shows)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isBetweenDoses(ParticipantFile file) {
        return file.dosing().state() instanceof Dosing.Open
                && file.dosing().given() > 0
                && file.dosing().given() < file.dosing().planned();
    }

    private static ParticipantId id(ParticipantFile file) {
        return new ParticipantId(file.person().participant().id());
    }

    void addTo(Map<String, Route> routes) {
        int next = child.dosing().given() + 1;
        routes.put("infusion", new Route.Infusion(id(child), next));
        routes.put("infusion-correction", new Route.Infusion(id(child), 1));
        routes.put(
                "infusion-masked",
                new Route.Infusion(id(masked), masked.dosing().given() + 1));
        routes.put("close-dosing", new Route.CloseDosing(id(child)));
        routes.put("results", new Route.Results(id(child), null));
        routes.put("move-dose", new Route.MoveDate(id(child), 1));
        routes.put(
                "protocol",
                new Route.Protocols(child.person().participant().value().study()));
        routes.put("print-schedule", new Route.PrintSchedule(id(child)));
        routes.put("print-masked", new Route.PrintSchedule(id(masked)));
        routes.put(
                "print-discrepancies",
                new Route.PrintDiscrepancies(
                        child.person().participant().value().study()));
    }
}
