package visitwise.feature.laboratories;

import java.math.BigDecimal;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.ReferenceRange.Group;
import visitwise.domain.lab.ReferenceRange.Normal;

/** How ranges are told. */
public final class RangeWords {

    private static final int YEAR = 12;

    private RangeWords() {}

    /** Whom a range holds for. */
    public static Message group(Group group) {
        var sex = group.sex();
        var words = sex == null ? Message.of("ranges.sex.both") : Message.of("ranges.sex." + sex.name());
        return Message.of("ranges.group", words, ages(group));
    }

    /** From when to when. */
    public static Message ages(Group group) {
        var to = group.toMonths();
        if (to == null) {
            return group.fromMonths() == 0
                    ? Message.of("ranges.ages.all")
                    : Message.of("ranges.ages.from", age(group.fromMonths()));
        }
        return group.fromMonths() == 0
                ? Message.of("ranges.ages.until", age(to))
                : Message.of("ranges.ages.between", age(group.fromMonths()), age(to));
    }

    /** Whole years in years. */
    static Message age(int months) {
        return months % YEAR == 0
                ? Message.of("ranges.age.years", months / YEAR)
                : Message.of("ranges.age.months", months);
    }

    /** The limits without their unit, or the normal answer. */
    public static String normal(Normal normal) {
        return switch (normal) {
            case Normal.Expected(String answer) -> answer;
            case Normal.Interval(BigDecimal low, BigDecimal high, String _) -> between(low, high);
        };
    }

    private static String between(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        var parts = new ArrayList<String>();
        if (low != null) {
            parts.add(high == null ? "\u2265 " + low.toPlainString() : low.toPlainString());
        }
        if (high != null) {
            parts.add(low == null ? "\u2264 " + high.toPlainString() : high.toPlainString());
        }
        return String.join("\u2013", parts);
    }
}
