package visitwise.benchmark;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import visitwise.domain.protocol.Arm;
import visitwise.domain.protocol.Offset;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.schedule.ReportedDates;
import visitwise.domain.schedule.Scheduler;
import visitwise.storage.protocolfile.ProtocolFiles;

/** The scheduler against bare {@link LocalDate} arithmetic for the same targets. */
public final class SchedulerBenchmark {

    private static final int CALENDARS = 20_000;
    private static final int ROUNDS = 15;
    private static final LocalDate FIRST_DOSE = LocalDate.of(2026, 1, 31);

    /** A target as arithmetic sees it: what it counts from is worked out beforehand. */
    private record Sum(boolean fromLastDose, Offset offset) {}

    private final Protocol protocol = ProtocolFiles.shipped("ISRCTN62094626").orElseThrow();
    private final Arm arm = protocol.arms().getFirst();
    private final List<Sum> sums = protocol.visitsOf(arm).stream()
            .map(v -> new Sum(v.dose() == null, v.timing().offset().value()))
            .toList();
    private long sink;

    private SchedulerBenchmark() {}

    /** Prints the ratio; aim: at most 5. */
    static void run(PrintStream out) {
        new SchedulerBenchmark().compare(out);
    }

    private void compare(PrintStream out) {
        if (bare(0) != planned(0)) {
            throw new IllegalStateException("the two sides work out different targets");
        }
        var ratio = Ratio.of(ROUNDS, this::allPlanned, this::allBare);
        out.println("scheduler / bare LocalDate arithmetic, one calendar of " + sums.size() + " visits: " + ratio
                + " (aim <= 5)");
        if (sink == 42) {
            out.println();
        }
    }

    private void allPlanned() {
        for (int i = 0; i < CALENDARS; i++) {
            sink += planned(i % 700);
        }
    }

    private void allBare() {
        for (int i = 0; i < CALENDARS; i++) {
            sink += bare(i % 700);
        }
    }

    private long planned(int day) {
        var first = FIRST_DOSE.plusDays(day);
        var dates = new ReportedDates(null, first, first.plusDays(21));
        long sum = 0;
        for (var visit : Scheduler.plan(protocol, arm, dates.asOf(arm, first.plusDays(30)), first.plusDays(30))) {
            var target = visit.target();
            sum += target == null ? 0 : target.toEpochDay();
        }
        return sum;
    }

    private long bare(int day) {
        var first = FIRST_DOSE.plusDays(day);
        var last = first.plusDays(21);
        var targets = new ArrayList<LocalDate>(sums.size());
        for (var sum : sums) {
            var from = sum.fromLastDose() ? last : first;
            var offset = sum.offset();
            targets.add(
                    switch (offset.unit()) {
                        case DAYS -> from.plusDays(offset.amount());
                        case WEEKS -> from.plusWeeks(offset.amount());
                        case MONTHS -> from.plusMonths(offset.amount());
                    });
        }
        long sum = 0;
        for (var target : targets) {
            sum += target.toEpochDay();
        }
        return sum;
    }
}
