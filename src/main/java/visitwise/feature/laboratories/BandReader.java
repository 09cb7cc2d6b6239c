package visitwise.feature.laboratories;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.day.DateReader;
import visitwise.domain.day.TypedDate;
import visitwise.domain.lab.Analyte;
import visitwise.domain.lab.Catalogue;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.lab.ReferenceRange.Group;
import visitwise.domain.lab.ReferenceRange.Normal;
import visitwise.domain.lab.TypedAge;
import visitwise.domain.lab.TypedResult;
import visitwise.domain.lab.pasted.AnalyteNames;
import visitwise.domain.participant.Sex;
import visitwise.storage.labcatalogue.ShippedCatalogue;
import visitwise.storage.labcatalogue.UnitConversions;

/** Understands a band as it is typed or stands in a file. */
public final class BandReader {

    private static final Catalogue CATALOGUE = ShippedCatalogue.catalogue();
    private static final AnalyteNames NAMES = new AnalyteNames(CATALOGUE);
    private static final UnitConversions UNITS = new UnitConversions(CATALOGUE);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(\\.\\d{1,10})?");
    private static final int DECIMALS = 15;
    private static final List<String> BOTH =
            List.of("", "both", "all", "any", "-", "\u2013", "\u4e0d\u9650", "\u7537\u5973");
    private static final List<String> FEMALE = List.of("f", "female", "\u5973");
    private static final List<String> MALE = List.of("m", "male", "\u7537");

    private final LocalDate today;

    public BandReader(LocalDate today) {
        this.today = today;
    }

    public BandReading read(Map<BandColumn, String> typed) {
        return new Row(typed).read();
    }

    /** The analyte of a code or of a name in either language. */
    public static Optional<Analyte> analyte(String typed) {
        var plain = typed.strip();
        return CATALOGUE
                .analyte(plain.toUpperCase(Locale.ROOT))
                .or(() -> CATALOGUE.all().stream()
                        .filter(analyte -> analyte.name().en().equalsIgnoreCase(plain)
                                || analyte.name().zh().equals(plain))
                        .findFirst())
                .or(() -> meant(plain));
    }

    /** By the other names that laboratories use, where only one analyte can be meant. */
    private static Optional<Analyte> meant(String written) {
        var codes = NAMES.meant(written, null);
        return codes.size() == 1 ? CATALOGUE.analyte(codes.getFirst()) : Optional.empty();
    }

    /** One row, of which all that is wrong is said at once. */
    private final class Row {

        private final Map<BandColumn, String> typed;
        private final Map<BandColumn, Message> problems = new EnumMap<>(BandColumn.class);

        Row(Map<BandColumn, String> typed) {
            this.typed = typed;
        }

        BandReading read() {
            var analyte = analyte(text(BandColumn.ANALYTE)).orElse(null);
            if (analyte == null) {
                refuse(
                        BandColumn.ANALYTE,
                        text(BandColumn.ANALYTE).isEmpty()
                                ? Message.of("ranges.problem.noAnalyte")
                                : Message.of("ranges.problem.analyte", text(BandColumn.ANALYTE)));
            }
            var from = day();
            var group = group();
            var normal = analyte == null ? null : normal(analyte);
            return analyte == null || from == null || group == null || normal == null || !problems.isEmpty()
                    ? new BandReading.Refused(problems)
                    : new BandReading.Understood(new Band(analyte, from, group, normal));
        }

        private String text(BandColumn column) {
            return typed.getOrDefault(column, "").strip();
        }

        private void refuse(BandColumn column, Message why) {
            problems.putIfAbsent(column, why);
        }

        private @Nullable LocalDate day() {
            var text = text(BandColumn.EFFECTIVE_FROM);
            if (text.isEmpty()) {
                refuse(BandColumn.EFFECTIVE_FROM, Message.of("ranges.problem.noDay"));
                return null;
            }
            return switch (new DateReader(today, null).read(text)) {
                case TypedDate.Exact(LocalDate day) -> day;
                case TypedDate.Wrong(Message why) -> {
                    refuse(BandColumn.EFFECTIVE_FROM, why);
                    yield null;
                }
                case TypedDate.Partial _, TypedDate.Unknown _ -> {
                    refuse(BandColumn.EFFECTIVE_FROM, Message.of("ranges.problem.partialDay", text));
                    yield null;
                }
            };
        }

        private @Nullable Group group() {
            var sex = text(BandColumn.SEX).toLowerCase(Locale.ROOT);
            boolean isKnown = BOTH.contains(sex) || FEMALE.contains(sex) || MALE.contains(sex);
            if (!isKnown) {
                refuse(BandColumn.SEX, Message.of("ranges.problem.sex", text(BandColumn.SEX)));
            }
            var from = age(BandColumn.AGE_FROM);
            var to = age(BandColumn.AGE_TO);
            int first = from == null ? 0 : from;
            if (to != null && to <= first) {
                refuse(BandColumn.AGE_TO, Message.of("ranges.problem.ages", RangeWords.age(first), RangeWords.age(to)));
            }
            var of = FEMALE.contains(sex) ? Sex.FEMALE : MALE.contains(sex) ? Sex.MALE : null;
            return problems.containsKey(BandColumn.AGE_FROM) || problems.containsKey(BandColumn.AGE_TO)
                    ? null
                    : new Group(of, first, to);
        }

        private @Nullable Integer age(BandColumn column) {
            if (TypedAge.isNone(text(column))) {
                return null;
            }
            var months = TypedAge.months(text(column));
            if (months.isEmpty()) {
                refuse(column, Message.of("ranges.problem.age", text(column)));
                return null;
            }
            return months.getAsInt();
        }

        private @Nullable Normal normal(Analyte analyte) {
            return analyte.isNumber() ? interval(analyte) : answer(analyte);
        }

        private @Nullable Normal answer(Analyte analyte) {
            for (var column : List.of(BandColumn.LOW, BandColumn.HIGH, BandColumn.UNIT)) {
                if (!text(column).isEmpty()) {
                    refuse(column, Message.of("ranges.problem.noNumber", analyte.name()));
                }
            }
            var allowed = String.join(", ", analyte.allowed());
            if (text(BandColumn.NORMAL).isEmpty()) {
                refuse(BandColumn.NORMAL, Message.of("ranges.problem.noAnswer", allowed));
                return null;
            }
            return switch (TypedResult.grade(analyte, text(BandColumn.NORMAL))) {
                case TypedResult.Grade grade -> new Normal.Expected(grade.value());
                case TypedResult.Measured _, TypedResult.Unreadable _ -> {
                    refuse(BandColumn.NORMAL, Message.of("ranges.problem.answer", text(BandColumn.NORMAL), allowed));
                    yield null;
                }
            };
        }

        private @Nullable Normal interval(Analyte analyte) {
            if (!text(BandColumn.NORMAL).isEmpty()) {
                refuse(BandColumn.NORMAL, Message.of("ranges.problem.isNumber", analyte.name()));
            }
            var unit = unit(analyte);
            var low = number(BandColumn.LOW);
            var high = number(BandColumn.HIGH);
            if (text(BandColumn.LOW).isEmpty() && text(BandColumn.HIGH).isEmpty()) {
                refuse(BandColumn.LOW, Message.of("ranges.problem.noLimit"));
            }
            if (low != null && high != null && low.compareTo(high) > 0) {
                refuse(BandColumn.HIGH, Message.of("ranges.problem.order", low, high));
            }
            if (unit == null || !problems.isEmpty()) {
                return null;
            }
            return analyte.units().contains(unit)
                    ? new Normal.Interval(low, high, unit.code())
                    : new Normal.Interval(
                            standard(unit, low),
                            standard(unit, high),
                            analyte.standard().code());
        }

        private @Nullable LabUnit unit(Analyte analyte) {
            var text = text(BandColumn.UNIT);
            var unit = text.isEmpty() ? Optional.<LabUnit>empty() : UNITS.unit(analyte, text);
            if (unit.isEmpty()) {
                var usual = String.join(
                        ", ", analyte.units().stream().map(LabUnit::code).toList());
                refuse(
                        BandColumn.UNIT,
                        text.isEmpty()
                                ? Message.of("ranges.problem.noUnit", usual)
                                : Message.of("ranges.problem.unit", text, analyte.name(), usual));
            }
            return unit.orElse(null);
        }

        /** Limits in a unit that results of the analyte are not kept in are kept in its standard unit. */
        private static @Nullable BigDecimal standard(LabUnit unit, @Nullable BigDecimal limit) {
            if (limit == null) {
                return null;
            }
            var standard = unit.toStandard(limit);
            return standard.scale() > DECIMALS ? standard.setScale(DECIMALS, java.math.RoundingMode.HALF_UP) : standard;
        }

        private @Nullable BigDecimal number(BandColumn column) {
            var text = Normalizer.normalize(text(column), Normalizer.Form.NFKC);
            if (text.isEmpty() || text.equals("-") || text.equals("\u2013")) {
                return null;
            }
            if (!NUMBER.matcher(text).matches()) {
                refuse(column, Message.of("ranges.problem.number", text(column)));
                return null;
            }
            return new BigDecimal(text);
        }
    }
}
