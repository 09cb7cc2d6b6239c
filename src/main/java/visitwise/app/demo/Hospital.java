package visitwise.app.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.LaboratoryId;
import visitwise.feature.enrolment.EnrolParticipant.Place;
import visitwise.feature.enrolment.ListPlaces;
import visitwise.feature.laboratories.ImportRanges;
import visitwise.feature.laboratories.KeepLaboratory;
import visitwise.feature.laboratories.ListLaboratories;
import visitwise.feature.laboratories.StateRanges;
import visitwise.feature.setup.NewSite;
import visitwise.feature.setup.NewSite.NewStudy;
import visitwise.feature.setup.SetUpSite;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.Database;
import visitwise.storage.study.ProtocolLibrary;

/**
 * An invented hospital that runs some of the shipped protocols.
 *
 * @param places by registry number
 * @param laboratory the one that reports to it
 */
record Hospital(ChangeContext staff, Map<String, Place> places, LaboratoryId laboratory) {

    /** The study whose suggested windows no site accepts, to show what that looks like. */
    static final String WITHOUT_WINDOWS = "NCT04318600";

    private static final int RUNNING_MONTHS = 20;

    Hospital {
        places = Map.copyOf(places);
    }

    /** Adds the hospitals of the tales, each with the protocols that its tales need. */
    static Map<String, Hospital> setUp(Tales tales, Database database, ProtocolLibrary library, LocalDate today) {
        var studies = new HashMap<String, LinkedHashSet<String>>();
        tales.all()
                .forEach(tale -> studies.computeIfAbsent(tale.site(), _ -> new LinkedHashSet<>())
                        .add(tale.study()));
        var setUp = new SetUpSite(database);
        var start = today.minusMonths(RUNNING_MONTHS);
        for (var site : studies.keySet().stream().sorted().toList()) {
            var wanted = new ArrayList<NewStudy>();
            var numbers = setUp.suggestedNumbers();
            for (var study : studies.getOrDefault(site, new LinkedHashSet<>())) {
                wanted.add(new NewStudy(study, numbers.of(study, site), start, acceptance(tales, study)));
            }
            var added = setUp.add(new NewSite(site, tales.word("site." + site), wanted), staff(tales, site), start);
            if (added instanceof SetUpSite.Result.Invalid invalid) {
                throw new IllegalStateException("the demonstration is refused: " + invalid);
            }
        }
        return opened(tales, database, new ListPlaces(database, library).list(today), today);
    }

    private static @Nullable String acceptance(Tales tales, String study) {
        return study.equals(WITHOUT_WINDOWS) ? null : tales.word("windowsAccepted");
    }

    private static ChangeContext staff(Tales tales, String site) {
        return ChangeContext.firstEntry(tales.word("staff." + site));
    }

    private static Map<String, Hospital> opened(
            Tales tales, Database database, List<ListPlaces.OpenPlace> open, LocalDate today) {
        var places = new HashMap<String, Map<String, Place>>();
        open.forEach(one -> places.computeIfAbsent(one.site().code(), _ -> new HashMap<>())
                .put(one.place().protocol().id(), one.place()));
        var hospitals = new HashMap<String, Hospital>();
        places.forEach((site, studies) -> hospitals.put(
                site, new Hospital(staff(tales, site), studies, laboratory(tales, database, site, studies, today))));
        return hospitals;
    }

    private static LaboratoryId laboratory(
            Tales tales, Database database, String site, Map<String, Place> studies, LocalDate today) {
        var place = studies.values().iterator().next();
        var added =
                new KeepLaboratory(database).add(place.site(), tales.word("laboratory." + site), staff(tales, site));
        if (!(added instanceof KeepLaboratory.Result.Saved saved)) {
            throw new IllegalStateException("the demonstration is refused: " + added);
        }
        var laboratory = new LaboratoryId(saved.laboratory().id());
        stateRanges(database, laboratory, staff(tales, site), today);
        return laboratory;
    }

    /** What the laboratory states as normal, from a file as a hospital would hand it over. */
    private static void stateRanges(Database database, LaboratoryId laboratory, ChangeContext staff, LocalDate today) {
        var ranges = new ImportRanges(new StateRanges(database), new ListLaboratories(database));
        try (var in = Objects.requireNonNull(Hospital.class.getResourceAsStream("/visitwise/demo/ranges.csv"))) {
            if (!(ranges.preview(laboratory, in.readAllBytes(), today) instanceof ImportRanges.Preview.Rows rows)) {
                throw new IllegalStateException("the ranges of the demonstration cannot be read");
            }
            ranges.save(laboratory, rows, staff);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
