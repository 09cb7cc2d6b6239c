package visitwise.feature.laboratories;

import java.util.Arrays;
import java.util.Optional;

/** What is said of one band of a reference range, with the headings it has in a file. */
public enum BandColumn {
    ANALYTE("analyte", "\u68c0\u9a8c\u9879\u76ee"),
    SEX("sex", "\u6027\u522b"),
    AGE_FROM("age_from", "\u5e74\u9f84\u8d77"),
    AGE_TO("age_to", "\u5e74\u9f84\u6b62"),
    LOW("low", "\u4e0b\u9650"),
    HIGH("high", "\u4e0a\u9650"),
    UNIT("unit", "\u5355\u4f4d"),
    NORMAL("normal", "\u6b63\u5e38\u7ed3\u679c"),
    EFFECTIVE_FROM("effective_from", "\u751f\u6548\u65e5\u671f");

    private final String heading;
    private final String chinese;

    BandColumn(String heading, String chinese) {
        this.heading = heading;
        this.chinese = chinese;
    }

    /** The heading in files that the program writes. */
    public String heading() {
        return heading;
    }

    /** The column of a heading in either language. */
    static Optional<BandColumn> of(String heading) {
        var plain = heading.strip();
        return Arrays.stream(values())
                .filter(column -> column.heading.equalsIgnoreCase(plain) || column.chinese.equals(plain))
                .findFirst();
    }
}
