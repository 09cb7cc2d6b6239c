package visitwise.feature.results;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.Text;
import visitwise.domain.lab.Analyte;
import visitwise.domain.lab.Flag;
import visitwise.domain.lab.GivenReason;
import visitwise.domain.lab.Interpreted;
import visitwise.domain.lab.LabResult;
import visitwise.domain.lab.Significance;
import visitwise.domain.lab.Significance.Judgement;
import visitwise.domain.participant.ParticipantId;
import visitwise.storage.database.Change;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.Database;
import visitwise.storage.database.Outcome;
import visitwise.storage.database.Stored;
import visitwise.storage.lab.LabResultStore;
import visitwise.storage.lab.SignificanceStore;
import visitwise.storage.lab.WaitingResultsStore;
import visitwise.storage.labcatalogue.ShippedCatalogue;
import visitwise.storage.participant.ParticipantStore;
import visitwise.storage.study.ProtocolLibrary;

/** Records whether abnormal results matter, as an investigator judged them. */
public final class JudgeSignificance {

    private final Database database;
    private final LabResultStore results = new LabResultStore();
    private final SignificanceStore judged = new SignificanceStore();
    private final ParticipantStore participants = new ParticipantStore();
    private final WaitingResultsStore waiting;

    public JudgeSignificance(Database database, ProtocolLibrary library) {
        this.database = database;
        this.waiting = new WaitingResultsStore(library);
    }

    /**
     * One judgement.
     *
     * @param seen the version of the result that was judged
     * @param judged when the judgement was made that this one changes; null if there was none
     * @param by the investigator
     */
    public record Wanted(
            UUID result,
            int seen,
            @Nullable Instant judged,
            Judgement judgement,
            String by,
            @Nullable String remark) {}

    /** What came of it. */
    public sealed interface Result {

        record Saved(int judged) implements Result {}

        /** Nothing was saved. */
        record Refused(Message why) implements Result {}

        /** Nothing was saved: a result or a judgement was changed since it was read. */
        record Conflict(Message how) implements Result {}
    }

    /** Records all of them, or none. A judgement that is changed needs a reason. */
    public Result judge(List<Wanted> all, ChangeContext context) {
        if (all.stream().anyMatch(wanted -> wanted.by().isBlank())) {
            return new Result.Refused(Message.of("results.significance.whoMissing"));
        }
        if (all.stream().anyMatch(wanted -> wanted.judged() != null) && !context.givesReason()) {
            return new Result.Refused(Message.of("results.significance.reason"));
        }
        var wrong = GivenReason.problem(context.why());
        if (wrong.isPresent()) {
            return new Result.Refused(wrong.get());
        }
        Outcome<Result> outcome = database.change(context, change -> {
            var rows = new ArrayList<Runnable>();
            var about = locked(change, all);
            for (var wanted : all) {
                var result = result(change, wanted);
                var row = judged.of(change.reading(), wanted.result()).orElse(null);
                var hindrance = hindrance(wanted, result, row);
                if (hindrance != null) {
                    return hindrance;
                }
                var value = value(wanted, result.value().participant(), change.at());
                rows.add(
                        row == null
                                ? () -> judged.add(change, result.site(), value)
                                : () -> judged.correct(change, row.with(value)));
            }
            rows.forEach(Runnable::run);
            about.forEach(participant -> waiting.renew(change, participant));
            return new Result.Saved(all.size());
        });
        return switch (outcome) {
            case Outcome.Saved<Result>(Result saved) -> saved;
            case Outcome.Conflict<Result> _ -> new Result.Conflict(Message.of("results.significance.lost"));
        };
    }

    /** Whom they are about, always in the same order, so that two who judge at once wait for each other. */
    private Set<ParticipantId> locked(Change change, List<Wanted> all) {
        var about = new TreeSet<>(Comparator.comparing(ParticipantId::value));
        all.forEach(wanted -> about.add(result(change, wanted).value().participant()));
        about.forEach(participant -> participants.locked(change, participant));
        return about;
    }

    private Stored<LabResult> result(Change change, Wanted wanted) {
        return results.find(change.reading(), wanted.result())
                .orElseThrow(() -> new IllegalArgumentException("no result " + wanted.result()));
    }

    private static @Nullable Result hindrance(
            Wanted wanted, Stored<LabResult> result, @Nullable Stored<Significance> row) {
        var value = result.value();
        if (result.version() != wanted.seen()) {
            return new Result.Conflict(Message.of(
                    "results.significance.corrected",
                    name(value),
                    value.reported().text()));
        }
        if (!value.meaning().map(Interpreted::flag).map(Flag::isAbnormal).orElse(false)) {
            return new Result.Refused(Message.of(
                    "results.significance.notAbnormal", value.reported().text()));
        }
        var before = row != null && row.value().resultVersion() == wanted.seen() ? row.value() : null;
        if (before != null && !before.at().equals(wanted.judged())) {
            return new Result.Conflict(
                    Message.of("results.significance.judgedMeanwhile", name(value), before.by(), before.judgement()));
        }
        return null;
    }

    private static Text name(LabResult result) {
        return ShippedCatalogue.catalogue()
                .analyte(result.analyte())
                .map(Analyte::name)
                .orElseGet(() -> new Text(result.analyte(), result.analyte()));
    }

    private static Significance value(Wanted wanted, ParticipantId of, Instant at) {
        return new Significance(
                of,
                wanted.result(),
                wanted.seen(),
                wanted.judgement(),
                wanted.by().strip(),
                at,
                remark(wanted));
    }

    private static @Nullable String remark(Wanted wanted) {
        var remark = wanted.remark();
        return remark == null || remark.isBlank() ? null : remark.strip();
    }
}
