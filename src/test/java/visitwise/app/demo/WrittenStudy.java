package visitwise.app.demo;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import visitwise.domain.dosing.PlannedAmount;
import visitwise.domain.lab.LabResult;
import visitwise.domain.lab.renal.Equation;
import visitwise.domain.participant.Contact;
import visitwise.domain.participant.ParticipantId;
import visitwise.feature.participantfile.InfusionRecord.WeightChoice;
import visitwise.feature.participantfile.OpenParticipantFile;
import visitwise.feature.participantfile.ParticipantFile;
import visitwise.feature.participantfile.RecordInfusion;
import visitwise.feature.participantfile.SpecimenResults;
import visitwise.feature.participants.Filter;
import visitwise.feature.participants.ListParticipants;
import visitwise.feature.participants.ListParticipants.Sort;
import visitwise.feature.participants.ListParticipants.Sorting;
import visitwise.feature.participants.ParticipantPage;
import visitwise.feature.participants.Status;
import visitwise.storage.database.AuditEntry;
import visitwise.storage.database.AuditTrail;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;
import visitwise.storage.database.Stored;
import visitwise.storage.participant.ContactStore;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.SteppingClock;

/** The demonstration in a database file of its own, as the program reads it. */
record WrittenStudy(Database database, ProtocolLibrary library, LocalDate today) implements AutoCloseable {

    /** What holds ids of rows or the time of entering. */
    private static final Set<String> OF_THE_MOMENT = Set.of("inputs", "worked_out_at", "judged_at");

    static WrittenStudy in(Path folder, LocalDate today) {
        var clock = new SteppingClock(today.atTime(4, 0).toInstant(ZoneOffset.UTC));
        var study = new WrittenStudy(
                Database.open(DataFolder.at(folder.resolve("data")), clock), new ProtocolLibrary(), today);
        new DemonstrationStudy(study.database, study.library).write(today);
        return study;
    }

    private List<ParticipantPage.Row> rows() {
        return new ListParticipants(database, library)
                .list(Filter.EVERYBODY, new Sorting(Sort.NUMBER, false), 0, today)
                .rows();
    }

    List<ParticipantFile> files() {
        var open = new OpenParticipantFile(database, library);
        return rows().stream().map(row -> open.open(row.participant(), today)).toList();
    }

    Set<Status> statuses() {
        return rows().stream().map(ParticipantPage.Row::status).collect(Collectors.toSet());
    }

    PlannedAmount planned(ParticipantFile file, LocalDate day, WeightChoice weight) {
        return new RecordInfusion(database, library)
                .planned(id(file), day, weight)
                .amount();
    }

    List<Contact> contacts(ParticipantFile file) {
        var stored = database.read(reading -> new ContactStore().of(reading, id(file)));
        return stored.stream().map(Stored::value).toList();
    }

    /** Every reason there is in the audit trail. */
    Set<String> reasons() {
        return rows().stream()
                .flatMap(row -> trail(row.participant()).stream())
                .map(AuditEntry::why)
                .collect(Collectors.toSet());
    }

    private List<AuditEntry> trail(ParticipantId participant) {
        return database.read(reading -> new AuditTrail().ofParticipant(reading, participant.value()));
    }

    private List<LabResult> results() {
        return files().stream()
                .flatMap(file -> file.results().stream())
                .flatMap(specimen -> specimen.results().stream())
                .map(Stored::value)
                .toList();
    }

    List<String> reported() {
        return results().stream().map(result -> result.reported().text()).toList();
    }

    Set<String> units() {
        return results().stream().map(result -> result.reported().unit()).collect(Collectors.toSet());
    }

    /** True if the last ratio is less than three quarters of the first. */
    static boolean isFalling(ParticipantFile file) {
        var last = ratio(file.results().getFirst());
        var first = ratio(file.results().getLast());
        return last.isPresent()
                && first.isPresent()
                && last.get().doubleValue() < 0.75 * first.get().doubleValue();
    }

    private static Optional<BigDecimal> ratio(SpecimenResults specimen) {
        return specimen.derived(Equation.UPCR_MG_MMOL).flatMap(value -> Optional.ofNullable(value.number()));
    }

    /** Results that are not plausible and were kept. */
    List<String> kept() {
        return results().stream()
                .flatMap(result -> result.meaning().stream())
                .flatMap(meaning -> Optional.ofNullable(meaning.kept()).stream())
                .toList();
    }

    /** All that a reader sees, without the names of rows, which are new each time. */
    List<String> everything() {
        var lines = new ArrayList<String>();
        for (var row : rows()) {
            lines.add(row.number() + " " + row.initials() + " " + row.arm() + " " + row.status() + " " + row.age());
            trail(row.participant()).stream()
                    .filter(entry -> !entry.entity().equals("contact"))
                    .filter(entry -> !entry.change().field().endsWith("_id"))
                    .filter(entry -> !OF_THE_MOMENT.contains(entry.change().field()))
                    .forEach(entry ->
                            lines.add(entry.who() + " " + entry.why() + " " + entry.entity() + " " + entry.change()));
            var contacts = database.read(reading -> new ContactStore().of(reading, row.participant()));
            contacts.forEach(contact -> lines.add(contact.value().name()
                    + contact.value().relation()
                    + contact.value().phone()
                    + contact.value().address()));
        }
        return lines;
    }

    private static ParticipantId id(ParticipantFile file) {
        return new ParticipantId(file.person().participant().id());
    }

    @Override
    public void close() {
        database.close();
    }
}
