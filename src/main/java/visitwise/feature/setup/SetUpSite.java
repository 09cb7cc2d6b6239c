package visitwise.feature.setup;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** What numbers of the shipped protocols begin with. */
    private static final Map<String, String> BEGINNINGS = Map.of(
            "ISRCTN62094626", "ALP-",
            "NCT06731192", "RCT-",
            "NCT07240987", "CKD-",
            "NCT04562025", "DN-",
            "NCT04318600", "LN-");

    private final Database database;
    private final StudyOverview overview = new StudyOverview();
    private final SiteStore sites = new SiteStore();
    private final StudyStore studies = new StudyStore();
    private final ProtocolVersionStore versions = new ProtocolVersionStore();

    public SetUpSite(Database database) {
        this.database = database;
    }

    /**
     * A number pattern for a shipped protocol: "ALP-{000}" at the first site that runs it, "ALP-02-{000}" at site 02 once
     * the short one is taken.
     */
    public String suggestedNumbers(String protocol, String siteCode) {
        var beginning = BEGINNINGS.getOrDefault(protocol, protocol + "-");
        var plain = new NumberPattern(beginning + "{000}");
        var isTaken = database.read(overview::all).stream()
                .anyMatch(row -> row.study() != null && row.study().numbers().meets(plain));
        return isTaken ? beginning + siteCode.strip() + "-{000}" : plain.text();
    }

    /** Everything that keeps the site from being added; empty if nothing does. */
    public List<FieldProblem> check(NewSite wanted) {
        return new SetUpCheck(database.read(overview::all), wanted).problems();
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

    private Result write(Change change, NewSite wanted, String who, LocalDate today) {
        var added = sites.add(
                change, new TrialSite(wanted.code().strip(), wanted.name().strip()));
        var site = new SiteId(added.id());
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
