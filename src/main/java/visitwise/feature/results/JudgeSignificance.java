package visitwise.feature.results;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.Flag;
import visitwise.domain.lab.Interpreted;
import visitwise.domain.lab.Significance;
import visitwise.domain.lab.Significance.Judgement;
import visitwise.domain.participant.ParticipantId;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.Database;
import visitwise.storage.database.Outcome;
import visitwise.storage.database.Stored;
import visitwise.storage.lab.LabResultStore;
import visitwise.storage.lab.SignificanceStore;
import visitwise.storage.participant.ParticipantStore;

/** Records whether abnormal results matter, as an investigator judged them. */
public final class JudgeSignificance {

    private final Database database;
    private final LabResultStore results = new LabResultStore();
    private final SignificanceStore judged = new SignificanceStore();
    private final ParticipantStore participants = new ParticipantStore();

    public JudgeSignificance(Database database) {
        this.database = database;
    }

    /**
     * One judgement.
     *
     * @param seen the version of the result that was judged
     * @param by the investigator
     */
    public record Wanted(
            UUID result,
            int seen,
            Judgement judgement,
            String by,
            @Nullable String remark) {}

    /** What came of it. */
    public sealed interface Result {

        record Saved(int judged) implements Result {}

        /** Nothing was saved. */
        record Refused(Message why) implements Result {}

        /** Nothing was saved: a result or a judgement was changed since it was read. */
        record Conflict() implements Result {}
    }

    /** Records all of them, or none. A judgement that is changed needs a reason. */
    public Result judge(List<Wanted> all, ChangeContext context) {
        if (all.stream().anyMatch(wanted -> wanted.by().isBlank())) {
            return new Result.Refused(Message.of("results.significance.whoMissing"));
        }
        Outcome<Result> outcome = database.change(context, change -> {
            var rows = new ArrayList<Runnable>();
            for (var wanted : all) {
                var result = results.find(change.reading(), wanted.result())
                        .orElseThrow(() -> new IllegalArgumentException("no result " + wanted.result()));
                participants.locked(change, result.value().participant());
                if (result.version() != wanted.seen()) {
                    return new Result.Conflict();
                }
                if (!result.value()
                        .meaning()
                        .map(Interpreted::flag)
                        .map(Flag::isAbnormal)
                        .orElse(false)) {
                    return new Result.Refused(Message.of(
                            "results.significance.notAbnormal",
                            result.value().reported().text()));
                }
                var row = judged.of(change.reading(), wanted.result()).orElse(null);
                var value = value(wanted, result.value().participant(), change.at());
                if (row == null) {
                    rows.add(() -> judged.add(change, result.site(), value));
                } else if (isAgain(row, value) && !context.givesReason()) {
                    return new Result.Refused(Message.of("results.significance.reason"));
                } else {
                    rows.add(() -> judged.correct(change, row.with(value)));
                }
            }
            rows.forEach(Runnable::run);
            return new Result.Saved(all.size());
        });
        return switch (outcome) {
            case Outcome.Saved<Result>(Result saved) -> saved;
            case Outcome.Conflict<Result> _ -> new Result.Conflict();
        };
    }

    /** True if the same version of the result was judged before: a result that was corrected since is judged afresh. */
    private static boolean isAgain(Stored<Significance> row, Significance wanted) {
        return row.value().resultVersion() == wanted.resultVersion();
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
