package visitwise.feature.setup;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.protocol.Provenance;
import visitwise.domain.study.NumberPattern;
import visitwise.domain.study.ProtocolVersion;
import visitwise.domain.study.SiteId;
import visitwise.domain.study.Study;
import visitwise.domain.study.StudyId;
import visitwise.domain.study.TrialSite;
import visitwise.feature.setup.NewSite.FieldProblem;
import visitwise.feature.setup.NewSite.NewStudy;
import visitwise.storage.database.Change;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.Database;
import visitwise.storage.database.Outcome;
import visitwise.storage.protocolfile.ProtocolFiles;
import visitwise.storage.study.ProtocolVersionStore;
import visitwise.storage.study.SiteStore;
import visitwise.storage.study.StudyOverview;
import visitwise.storage.study.StudyOverview.StudyAndVersion;
import visitwise.storage.study.StudyStore;

/** Adds a hospital with the shipped protocols that it takes into use, all or nothing. */
public final class SetUpSite {

    /** What came of it. */
    public sealed interface Result {

        /**
         * On the disk.
         *
         * @param studies by registry number
         */
        record Added(SiteId site, Map<String, StudyId> studies) implements Result {

            public Added {
                studies = Map.copyOf(studies);
            }
        }

        /** Nothing was saved. */
        record Invalid(List<FieldProblem> problems) implements Result {

            public Invalid {
                problems = List.copyOf(problems);
            }
        }
    }

    private final Database database;
    private final StudyOverview overview = new StudyOverview();
    private final SiteStore sites = new SiteStore();
    private final StudyStore studies = new StudyStore();
    private final ProtocolVersionStore versions = new ProtocolVersionStore();

    public SetUpSite(Database database) {
        this.database = database;
    }

    /** Suggests how participants may be numbered, as things stand. */
    public SuggestedNumbers suggestedNumbers() {
        return new SuggestedNumbers(database.read(overview::all).stream()
                .flatMap(row -> Stream.ofNullable(row.study()))
                .map(StudyAndVersion::numbers)
                .distinct()
                .toList());
    }

    /**
     * Adds the site with its studies in one change.
     *
     * @param today the day of the decision about suggested windows
     */
    public Result add(NewSite wanted, ChangeContext context, LocalDate today) {
        var outcome = database.change(context, change -> {
            var problems = new SetUpCheck(overview.all(change.reading()), wanted).problems();
            return problems.isEmpty() ? write(change, wanted, context.who(), today) : new Result.Invalid(problems);
        });
        return switch (outcome) {
            case Outcome.Saved<Result>(Result result) -> result;
            case Outcome.Conflict<Result> conflict ->
                throw new IllegalStateException("a new site cannot be in conflict: " + conflict);
        };
    }

    /**
     * Takes further protocols into use at a hospital that is there, in one change.
     *
     * @param wanted its code and name as they are, with the protocols that are new
     */
    public Result addStudies(SiteId site, NewSite wanted, ChangeContext context, LocalDate today) {
        var outcome = database.change(context, change -> {
            var problems = new SetUpCheck(overview.all(change.reading()), wanted).problemsAt(site);
            return problems.isEmpty()
                    ? studies(change, site, wanted, context.who(), today)
                    : new Result.Invalid(problems);
        });
        return switch (outcome) {
            case Outcome.Saved<Result>(Result result) -> result;
            case Outcome.Conflict<Result> conflict ->
                throw new IllegalStateException("a new study cannot be in conflict: " + conflict);
        };
    }

    private Result write(Change change, NewSite wanted, String who, LocalDate today) {
        var added = sites.add(
                change, new TrialSite(wanted.code().strip(), wanted.name().strip()));
        return studies(change, new SiteId(added.id()), wanted, who, today);
    }

    private Result studies(Change change, SiteId site, NewSite wanted, String who, LocalDate today) {
        var taken = new HashMap<String, StudyId>();
        for (var study : wanted.studies()) {
            taken.put(study.protocol(), study(change, site, study, who, today));
        }
        return new Result.Added(site, taken);
    }

    private StudyId study(Change change, SiteId site, NewStudy wanted, String who, LocalDate today) {
        var numbers = new NumberPattern(wanted.numbers().strip());
        var study = new StudyId(
                studies.add(change, site, new Study(wanted.protocol(), numbers)).id());
        var label =
                ProtocolFiles.shipped(wanted.protocol()).map(Protocol::version).orElseThrow();
        var content = ProtocolFiles.shippedText(wanted.protocol()).orElseThrow();
        var version = ProtocolVersion.of(study, label, content, wanted.effectiveFrom());
        var why = wanted.windowsAcceptedBecause();
        var decided = why == null ? version : version.accepting(new Provenance.SiteDecision(who, today, why.strip()));
        versions.add(change, site, decided);
        return study;
    }
}
