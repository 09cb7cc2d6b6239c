package visitwise.feature.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.LabResult;
import visitwise.domain.lab.Laboratory;
import visitwise.domain.lab.LaboratoryId;
import visitwise.domain.lab.Specimen;
import visitwise.domain.lab.panel.Person;
import visitwise.domain.lab.pasted.PastedCell;
import visitwise.domain.participant.Participant;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.study.SiteId;
import visitwise.storage.database.Reading;
import visitwise.storage.database.Stored;
import visitwise.storage.lab.LabFile;
import visitwise.storage.lab.LabResultStore;
import visitwise.storage.lab.LaboratoryStore;
import visitwise.storage.lab.ReferenceRangeStore;
import visitwise.storage.lab.SiteLaboratories;
import visitwise.storage.lab.SpecimenStore;
import visitwise.storage.labcatalogue.ShippedCatalogue;
import visitwise.storage.participant.ParticipantStore;

/**
 * What is recorded of those whom a pasted table names: one query for each kind of record, however many rows and people there
 * are, and one for the ranges of each site.
 *
 * @param people by id
 */
record PasteRecords(
        Map<ParticipantId, Stored<Participant>> people,
        Map<ParticipantId, LabFile> files,
        List<Stored<Laboratory>> laboratories,
        Map<SiteId, SiteLaboratories> sites) {

    static PasteRecords read(Reading reading, List<PastedCell> cells, @Nullable ParticipantId usual) {
        var store = new ParticipantStore();
        var people = new LinkedHashMap<ParticipantId, Stored<Participant>>();
        var numbers = cells.stream()
                .map(cell -> cell.of().participant())
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList();
        store.numbered(reading, numbers).forEach(row -> people.put(new ParticipantId(row.id()), row));
        if (usual != null) {
            store.find(reading, usual).ifPresent(row -> people.put(usual, row));
        }
        var laboratories = new LaboratoryStore().all(reading);
        var sites = new HashMap<SiteId, SiteLaboratories>();
        people.values().stream()
                .map(Stored::site)
                .distinct()
                .forEach(site -> sites.put(
                        site, SiteLaboratories.of(laboratories, new ReferenceRangeStore().ofSite(reading, site))));
        return new PasteRecords(people, files(reading, people), laboratories, sites);
    }

    private static Map<ParticipantId, LabFile> files(Reading reading, Map<ParticipantId, Stored<Participant>> people) {
        var specimens = new HashMap<ParticipantId, List<Stored<Specimen>>>();
        new SpecimenStore()
                .ofAll(reading, people.keySet())
                .forEach(row -> specimens
                        .computeIfAbsent(row.value().participant(), _ -> new ArrayList<>())
                        .add(row));
        var results = new HashMap<ParticipantId, List<Stored<LabResult>>>();
        new LabResultStore()
                .ofAll(reading, people.keySet())
                .forEach(row -> results.computeIfAbsent(row.value().participant(), _ -> new ArrayList<>())
                        .add(row));
        var files = new HashMap<ParticipantId, LabFile>();
        people.forEach((id, row) -> files.put(
                id,
                new LabFile(
                        ShippedCatalogue.catalogue(),
                        // No line of a sheet asks for a body size.
                        new Person(row.value().sex(), row.value().birthDate(), List.of()),
                        null,
                        specimens.getOrDefault(id, List.of()),
                        results.getOrDefault(id, List.of()),
                        List.of())));
        return files;
    }

    /** Those with a number; more than one if studies use the same. */
    List<Stored<Participant>> numbered(String number) {
        return people.values().stream()
                .filter(row -> row.value().number().equals(number))
                .toList();
    }

    /** The laboratory in use of that name at the site of a participant: another site may have one of the same name. */
    Optional<Stored<Laboratory>> laboratory(String name, ParticipantId participant) {
        return laboratories.stream()
                .filter(row -> row.value().inUse() && row.value().name().strip().equalsIgnoreCase(name))
                .filter(row -> isOfSite(row, participant))
                .findFirst();
    }

    Optional<Stored<Laboratory>> laboratory(LaboratoryId id) {
        return laboratories.stream().filter(row -> row.id().equals(id.value())).findFirst();
    }

    boolean isOfSite(Stored<Laboratory> laboratory, ParticipantId participant) {
        var row = people.get(participant);
        return row != null && row.site().equals(laboratory.site());
    }

    LabFile file(ParticipantId participant) {
        return Optional.ofNullable(files.get(participant))
                .orElseThrow(() -> new IllegalArgumentException("not read: " + participant));
    }

    SiteLaboratories laboratoriesOf(ParticipantId participant) {
        var row = people.get(participant);
        return Optional.ofNullable(row == null ? null : sites.get(row.site()))
                .orElseGet(() -> SiteLaboratories.of(laboratories, List.of()));
    }
}
