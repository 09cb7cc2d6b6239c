package visitwise.benchmark;

/** Prints how fast the program is as ratios measured in one run. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] args) {
        SchedulerBenchmark.run(System.out);
        WritePathBenchmark.run(System.out);
        TodayBenchmark.run(System.out);
        TrendsBenchmark.run(System.out);
        PanelBenchmark.run(System.out);
        StartBenchmark.run(System.out);
    }
}
