package visitwise.platform.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import visitwise.platform.chart.Marks.Band;
import visitwise.platform.chart.Marks.Event;
import visitwise.platform.chart.Marks.Threshold;
import visitwise.platform.i18n.Language;

/** Charts as a nephrologist would have them. */
record ChartSamples(Language language) {

    static final LocalDate FIRST = LocalDate.of(2026, 2, 2);

    List<Chart> all() {
        return List.of(
                upcr(Scale.LINEAR),
                upcr(Scale.LOG),
                haematuria(Scale.LOG),
                egfr(),
                spaghetti(),
                remission(),
                onePoint(),
                nothing());
    }

    /** A year with infusions, a missed visit and a value below the limit of the method. */
    Chart upcr(Scale scale) {
        int[] days = {0, 14, 28, 56, 84, 112, 168, 196, 252, 308, 364};
        String[] values = {"312", "287", "198", "153", "92.4", "71", "-", "48", "31", "<7", "12"};
        var marks = Marks.NONE
                .with(new Band(say("reference < 20 mg/mmol", "参考范围 < 20 mg/mmol"), null, dec("20")))
                .with(new Threshold(say("partial remission ≤ 156 mg/mmol", "部分缓解 ≤ 156 mg/mmol"), dec("156")))
                .with(infusion(0, 1))
                .with(infusion(7, 2))
                .with(infusion(14, 3))
                .with(infusion(21, 4));
        return new Chart(
                say("Urine protein / creatinine · ALP-007", "尿蛋白/肌酐比值 · ALP-007"),
                say("falls from 312 to 12 within a year", "一年内由 312 降至 12"),
                new Across.Days(FIRST, FIRST.plusDays(364)),
                ValueAxis.of(say("UPCR", "尿蛋白/肌酐比值"), "mg/mmol").startingWith(scale),
                List.of(Series.course("UPCR", Look.CIRCLE, points(days, values))),
                marks);
    }

    Chart haematuria(Scale scale) {
        int[] days = {0, 28, 56, 84, 168};
        String[] values = {"128", "86", "0", "13", ">9000"};
        return new Chart(
                say("Haematuria", "血尿"),
                say("urine red cells over half a year", "半年内尿红细胞"),
                new Across.Days(FIRST, FIRST.plusDays(170)),
                ValueAxis.of(say("Urine red cells", "尿红细胞"), "/µL").startingWith(scale),
                List.of(Series.course(say("urine red cells", "尿红细胞"), Look.CIRCLE, points(days, values))),
                Marks.NONE.with(new Band(say("reference ≤ 13", "参考范围 ≤ 13"), null, dec("13"))));
    }

    Chart egfr() {
        int[] days = {0, 28, 56, 84, 112, 140};
        return new Chart(
                say("Kidney function", "肾功能"),
                say("stable by both equations", "两种公式均稳定"),
                new Across.Days(FIRST, FIRST.plusDays(140)),
                ValueAxis.of("eGFR", "mL/min/1.73 m²"),
                List.of(
                        Series.course("CKiD U25", Look.CIRCLE, points(days, new String[] {
                            "107", "104", "105", "101", "103", "104"
                        })),
                        Series.course(say("bedside Schwartz", "床旁 Schwartz"), Look.SQUARE, points(days, new String[] {
                            "98", "96", "97.5", "-", "95", "97"
                        }))),
                Marks.NONE.with(new Band(say("reference ≥ 90", "参考范围 ≥ 90"), dec("90"), null)));
    }

    Chart spaghetti() {
        var random = new Random(7);
        var series = new ArrayList<Series>();
        for (int who = 1; who <= 20; who++) {
            double start = 120 + random.nextInt(300);
            double rate = 0.7 + 0.25 * random.nextDouble();
            int missing = random.nextInt(30);
            series.add(Series.oneOfMany(
                    "ALP-%03d".formatted(who),
                    "",
                    Look.CIRCLE,
                    IntStream.range(0, visits().size())
                            .mapToObj(visit -> visit == missing
                                    ? Point.absent(Place.visit(visit), say("missed", "缺失"), "")
                                    : Point.exact(
                                            Place.visit(visit),
                                            BigDecimal.valueOf(
                                                    Math.round(start * Math.pow(rate, visit) + random.nextInt(30))),
                                            ""))
                            .toList()));
        }
        series.add(Series.middleWithBand(
                say("median and quartiles (n = 20)", "中位数与四分位数（n = 20）"),
                Look.CIRCLE,
                IntStream.range(0, visits().size())
                        .mapToObj(visit -> middle(visit, 280 * Math.pow(0.82, visit)))
                        .toList()));
        return new Chart(
                say("UPCR by visit", "各访视 UPCR"),
                say("median falls from 280 to 38", "中位数由 280 降至 38"),
                new Across.Visits(visits()),
                ValueAxis.of("UPCR", "mg/mmol"),
                series,
                Marks.NONE.with(new Threshold(say("partial remission ≤ 156", "部分缓解 ≤ 156"), dec("156"))));
    }

    private static Point middle(int visit, double median) {
        return Point.between(
                        Place.visit(visit),
                        new Reading.Between(whole(median), whole(median * 0.7), whole(median * 1.4)),
                        "n = 20")
                .counting("20");
    }

    Chart remission() {
        return new Chart(
                say("Share in remission", "缓解比例"),
                say("from 0 of 18 to 11 of 16", "由 0/18 升至 11/16"),
                new Across.Visits(List.of("D0", "M1", "M3", "M6", "M12")),
                ValueAxis.percent(say("in remission", "缓解比例")),
                List.of(
                        Series.intervals(
                                say("Arm A, 95 % CI (Wilson)", "A 组，95% CI（Wilson）"),
                                Look.CIRCLE,
                                shares(
                                        "0/18 0 0 18",
                                        "3/18 17 6 39",
                                        "7/18 39 20 61",
                                        "10/17 59 36 78",
                                        "11/16 69 44 86")),
                        Series.intervals(
                                say("Arm B, 95 % CI (Wilson)", "B 组，95% CI（Wilson）"),
                                Look.SQUARE,
                                shares(
                                        "0/17 0 0 18",
                                        "1/17 6 1 27",
                                        "2/17 12 3 34",
                                        "4/16 25 10 49",
                                        "5/15 33 15 58"))),
                Marks.NONE);
    }

    private static List<Point> shares(String... shares) {
        return IntStream.range(0, shares.length)
                .mapToObj(visit -> {
                    var parts = shares[visit].split(" ");
                    return Point.between(
                                    Place.visit(visit),
                                    new Reading.Between(dec(parts[1]), dec(parts[2]), dec(parts[3])),
                                    parts[0])
                            .counting(parts[0]);
                })
                .toList();
    }

    Chart onePoint() {
        return new Chart(
                say("24-h urine protein", "24 小时尿蛋白"),
                say("one value", "一个数值"),
                new Across.Days(FIRST, FIRST),
                ValueAxis.of(say("24-h protein", "24 小时尿蛋白"), "g/24 h"),
                List.of(Series.course(
                        say("24-h protein", "24 小时尿蛋白"), Look.CIRCLE, points(new int[] {0}, new String[] {"0.72"}))),
                Marks.NONE);
    }

    Chart nothing() {
        return new Chart(
                say("Cystatin C", "胱抑素 C"),
                say("no value", "无数值"),
                new Across.Days(FIRST, FIRST.plusDays(100)),
                ValueAxis.of(say("Cystatin C", "胱抑素 C"), "mg/L"),
                List.of(),
                Marks.NONE);
    }

    private List<String> visits() {
        return Stream.of("Screening", "D0", "D7", "D14", "D21", "M1", "M2", "M3", "M6", "M9", "M12")
                .map(name -> name.equals("Screening") ? say(name, "筛选期") : name)
                .toList();
    }

    private Event infusion(int day, int number) {
        return new Event(
                Place.on(FIRST.plusDays(day)),
                say("infusion", "输注"),
                "" + number,
                say("Infusion " + number, "第 " + number + " 次输注"));
    }

    private List<Point> points(int[] days, String[] values) {
        return IntStream.range(0, days.length)
                .mapToObj(index -> {
                    var place = Place.on(FIRST.plusDays(days[index]));
                    var label = say("Day " + days[index], "第 " + days[index] + " 天");
                    var value = values[index];
                    return switch (value.charAt(0)) {
                        case '-' -> Point.absent(place, say("missed", "缺失"), label);
                        case '<' -> Point.below(place, dec(value.substring(1)), label);
                        case '>' -> Point.above(place, dec(value.substring(1)), label);
                        default -> Point.exact(place, dec(value), label);
                    };
                })
                .toList();
    }

    private static BigDecimal dec(String number) {
        return new BigDecimal(number);
    }

    private static BigDecimal whole(double number) {
        return BigDecimal.valueOf(Math.round(number));
    }

    private String say(String en, String zh) {
        return switch (language) {
            case EN -> en;
            case ZH -> zh;
        };
    }
}
