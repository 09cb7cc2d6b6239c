package visitwise.feature.laboratories;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import visitwise.domain.Message;
import visitwise.domain.lab.LaboratoryId;
import visitwise.domain.lab.ReferenceRange;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.Database;
import visitwise.storage.database.Outcome;
import visitwise.storage.database.Stored;
import visitwise.storage.lab.LaboratoryStore;
import visitwise.storage.lab.ReferenceRangeStore;

/**
 * States what a laboratory holds for normal. All bands of an analyte from one day are one statement: it holds from that day
 * until the next, in the place of all that was stated before. Nothing is deleted: what was wrong is withdrawn.
 */
public final class StateRanges {

    private final Database database;
    private final LaboratoryStore laboratories = new LaboratoryStore();
    private final ReferenceRangeStore ranges = new ReferenceRangeStore();

    public StateRanges(Database database) {
        this.database = database;
    }

    /** What came of it. */
    public sealed interface Result {

        record Saved(int bands) implements Result {}

        /**
         * Nothing was saved.
         *
         * @param band the place of the band that hinders, from 0
         */
        record Refused(int band, Message why) implements Result {}

        /** Nothing was saved: somebody changed it meanwhile. */
        record Conflict(String who) implements Result {}
    }

    /** Adds all of them, or none. */
    public Result state(LaboratoryId laboratory, List<Band> bands, ChangeContext context) {
        Outcome<Result> outcome = database.change(context, change -> {
            var row = laboratories.locked(change, laboratory);
            var present = ranges.of(change.reading(), laboratory).stream()
                    .map(Stored::value)
                    .toList();
            var hindrance = hindrance(laboratory, bands, present);
            if (hindrance.isPresent()) {
                return hindrance.get();
            }
            ranges.addAll(
                    change,
                    row.site(),
                    bands.stream().map(band -> band.of(laboratory)).toList());
            return new Result.Saved(bands.size());
        });
        return result(outcome);
    }

    /** What hinders the bands from standing together with what is there, as far as it is known now. */
    static Optional<Result.Refused> hindrance(LaboratoryId laboratory, List<Band> bands, List<ReferenceRange> present) {
        var wanted = bands.stream().map(band -> band.of(laboratory)).toList();
        return IntStream.range(0, wanted.size())
                .boxed()
                .flatMap(
                        place -> Stream.concat(present.stream(), wanted.stream().limit(place))
                                .filter(other -> collides(wanted.get(place), other))
                                .findFirst()
                                .map(other -> overlap(bands.get(place), wanted.get(place), other, place))
                                .stream())
                .findFirst();
    }

    /** True if somebody could be told two ranges by one statement. */
    static boolean collides(ReferenceRange one, ReferenceRange other) {
        return one.holds()
                && other.holds()
                && one.analyte().equals(other.analyte())
                && one.effectiveFrom().equals(other.effectiveFrom())
                && one.group().overlaps(other.group());
    }

    /** Withdraws a range that was stated wrongly; it stays visible. */
    public Result withdraw(Stored<ReferenceRange> range, ChangeContext context) {
        if (!range.value().holds()) {
            throw new IllegalArgumentException("withdrawn already: " + range.id());
        }
        Outcome<Result> outcome = database.change(context, change -> {
            ranges.correct(change, range.with(range.value().withdrawnFor(context.why())));
            return new Result.Saved(1);
        });
        return result(outcome);
    }

    /** The ranges that hold on a day: of each analyte those of its newest statement. */
    public static List<Stored<ReferenceRange>> onDay(List<Stored<ReferenceRange>> all, LocalDate day) {
        var newest = new HashMap<String, LocalDate>();
        for (var row : all) {
            var range = row.value();
            if (range.holds() && !range.effectiveFrom().isAfter(day)) {
                newest.merge(range.analyte(), range.effectiveFrom(), (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        return all.stream()
                .filter(row -> row.value().holds()
                        && row.value()
                                .effectiveFrom()
                                .equals(newest.get(row.value().analyte())))
                .toList();
    }

    private static Result.Refused overlap(Band band, ReferenceRange wanted, ReferenceRange other, int place) {
        return new Result.Refused(
                place,
                Message.of(
                        "ranges.problem.overlap",
                        band.analyte().name(),
                        RangeWords.group(wanted.group()),
                        RangeWords.group(other.group()),
                        band.from()));
    }

    private static Result result(Outcome<Result> outcome) {
        return switch (outcome) {
            case Outcome.Saved<Result>(Result saved) -> saved;
            case Outcome.Conflict<Result> conflict -> new Result.Conflict(conflict.who());
        };
    }
}
