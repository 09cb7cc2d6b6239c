package visitwise.storage.labcatalogue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Text;
import visitwise.domain.lab.Analyte;
import visitwise.domain.lab.AnalyteCoding;
import visitwise.domain.lab.AnalyteLimits;
import visitwise.domain.lab.FallbackRange;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.lab.ResultForm;
import visitwise.domain.lab.Scale;

/** A row of the catalogue's file. */
record CatalogueRow(NamedCsvRecord row) {

    /** For example mg/dL=1/6.006, or [degF]=-32*5/9: what is added, what is multiplied with, what is divided by. */
    private static final Pattern UNIT =
            Pattern.compile("(?<code>[^=]+)(=((?<before>-?[0-9.]+)\\*)?(?<times>[0-9.]+)(/(?<by>[0-9.]+))?)?");

    /** For example PAEDIATRIC 1-18 0.61 1.08 READ. */
    private static final Pattern RANGE = Pattern.compile(
            "(?<group>[A-Z_]+) (?<from>[0-9]+)-(?<to>[0-9]*) (?<low>[0-9.]+|-) (?<high>[0-9.]+|-) (?<check>[A-Z]+)");

    private static final String NO_LIMIT = "-";

    Analyte analyte() {
        return new Analyte(
                text("code"),
                new Text(text("name_en"), text("name_zh")),
                new Text(text("specimen_en"), text("specimen_zh")),
                form(),
                new AnalyteLimits(
                        number("hard_min"),
                        number("hard_max"),
                        number("warn_min"),
                        number("warn_max"),
                        text("limit_basis")),
                list("ranges").map(CatalogueRow::range).toList(),
                coding());
    }

    private ResultForm form() {
        return new ResultForm(
                Scale.valueOf(text("scale")),
                list("allowed").toList(),
                list("normal").toList(),
                list("units").map(CatalogueRow::unit).toList());
    }

    private static LabUnit unit(String text) {
        var parts = matched(UNIT, text);
        return new LabUnit(
                parts.group("code"),
                decimal(parts.group("before"), BigDecimal.ZERO),
                decimal(parts.group("times"), BigDecimal.ONE),
                decimal(parts.group("by"), BigDecimal.ONE));
    }

    private static FallbackRange range(String text) {
        var parts = matched(RANGE, text);
        var to = parts.group("to");
        return new FallbackRange(
                FallbackRange.Group.valueOf(parts.group("group")),
                Integer.parseInt(parts.group("from")),
                to.isEmpty() ? null : Integer.valueOf(to),
                limit(parts.group("low")),
                limit(parts.group("high")),
                FallbackRange.Check.valueOf(parts.group("check")));
    }

    private AnalyteCoding coding() {
        return new AnalyteCoding(
                Optional.ofNullable(word("loinc_conventional"))
                        .map(code -> new AnalyteCoding.Loinc(
                                code, list("loinc_si").toList(), text("loinc_name"), text("loinc_check")))
                        .orElse(null),
                new AnalyteCoding.Sdtm(
                        text("sdtm_domain"),
                        word("sdtm_testcd"),
                        word("sdtm_test"),
                        word("ncit_code"),
                        text("sdtm_check")),
                Optional.ofNullable(word("cdisc_unit"))
                        .map(code -> new AnalyteCoding.CdiscUnit(code, text("cdisc_unit_check")))
                        .orElse(null));
    }

    private static Matcher matched(Pattern pattern, String text) {
        var parts = pattern.matcher(text);
        if (!parts.matches()) {
            throw new IllegalStateException("the catalogue does not read: " + text);
        }
        return parts;
    }

    private static BigDecimal decimal(@Nullable String text, BigDecimal otherwise) {
        return text == null ? otherwise : new BigDecimal(text);
    }

    private static @Nullable BigDecimal limit(String text) {
        return text.equals(NO_LIMIT) ? null : new BigDecimal(text);
    }

    private String text(String column) {
        return row.getField(column);
    }

    private @Nullable String word(String column) {
        return text(column).isBlank() ? null : text(column);
    }

    private @Nullable BigDecimal number(String column) {
        return text(column).isBlank() ? null : new BigDecimal(text(column));
    }

    private Stream<String> list(String column) {
        return Stream.of(text(column).split(";")).filter(word -> !word.isBlank());
    }
}
