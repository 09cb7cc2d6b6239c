package visitwise.feature.qualification;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Catalogue;
import visitwise.domain.lab.Dipstick;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.lab.Quantity;
import visitwise.domain.lab.Reported;
import visitwise.domain.lab.response.Category;
import visitwise.domain.lab.response.Findings;
import visitwise.domain.lab.response.Reading;
import visitwise.domain.lab.response.RuleSet;
import visitwise.domain.lab.response.RuleSets;
import visitwise.domain.lab.response.Sledai2k;
import visitwise.domain.lab.response.SledaiItem;
import visitwise.domain.lab.response.UnitFamily;

/** Categories of response, and totals of SLEDAI-2K. */
final class ResponseCases implements CaseKind {

    private static final String SLEDAI = "SLEDAI_2K";
    private static final LabUnit G_PER_L = LabUnit.of("g/L", "1");
    private static final LabUnit FILTRATION = LabUnit.of("mL/min/{1.73_m2}", "1");
    /** Protein per body surface is worked out, not in the catalogue. */
    private static final List<LabUnit> PER_SURFACE =
            List.of(LabUnit.of("mg/(m2.d)", "1"), LabUnit.of("g/(m2.d)", "1000"), LabUnit.of("mg/(m2.h)", "24"));

    private final Catalogue catalogue;

    ResponseCases(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<String> header() {
        return List.of(
                "case_id",
                "rule_set",
                "population",
                "baseline_value",
                "value",
                "value_unit",
                "dipstick_last3",
                "serum_albumin_g_l",
                "baseline_egfr",
                "egfr",
                "months_from_start",
                "items_present",
                "expected_text",
                "origin",
                "source",
                "note");
    }

    @Override
    public Finding check(Map<String, String> row) {
        try {
            var cells = new Cells(row);
            var id = cells.needed("rule_set");
            var expected = cells.needed("expected_text");
            var found = id.equals(SLEDAI) ? total(cells) : category(id, cells);
            return agrees(cells, expected, found) ? new Finding.Passed() : new Finding.Differs(id, expected, found);
        } catch (Cells.Unreadable e) {
            return new Finding.Unusable(e.reason());
        }
    }

    /**
     * A row of red cells that expects no remission asks only that: a fall by half or more is partial and no remission. It is
     * looked for in the row itself, so that a partial remission told of a smaller fall differs.
     */
    private static boolean agrees(Cells cells, String expected, String found) {
        return expected.equals(found)
                || (cells.text("rule_set").equals(RuleSets.HEMATURIA_DEFAULT.name())
                        && expected.equals(Category.NOT_REMISSION.name())
                        && found.equals(Category.PARTIAL.name())
                        && isHalved(cells));
    }

    private static boolean isHalved(Cells cells) {
        var before = number(cells.text("baseline_value"));
        var now = number(cells.text("value"));
        return before != null && now != null && now.add(now).compareTo(before) <= 0;
    }

    private static @Nullable BigDecimal number(String text) {
        return Reported.number(text, null).map(Reported::number).orElse(null);
    }

    private static String total(Cells cells) {
        var present = EnumSet.noneOf(SledaiItem.class);
        for (var name : parts(cells.text("items_present"), ";")) {
            present.add(SledaiItem.of(name).orElseThrow(() -> new Cells.Unreadable("validate.unknownItem", name)));
        }
        return String.valueOf(new Sledai2k(present).total());
    }

    private String category(String id, Cells cells) {
        var rules = RuleSets.of(id).orElseThrow(() -> new Cells.Unreadable("validate.unknownRuleSet", id));
        return rules.rules().judge(findings(rules, cells)).category().name();
    }

    private Findings findings(RuleSets rules, Cells cells) {
        var filtrationBefore = filtration(cells, "baseline_egfr");
        var filtration = filtration(cells, "egfr");
        var units = parts(cells.text("value_unit"), " vs ");
        var before = reading(cells, "baseline_value", units.isEmpty() ? "" : units.getLast());
        var value = reading(cells, "value", units.isEmpty() ? "" : units.getFirst());
        boolean ofFunction = rules.kind() == RuleSet.Kind.KIDNEY_FUNCTION && before == null && value == null;
        return Findings.of(ofFunction ? filtrationBefore : before, ofFunction ? filtration : value)
                .withDipsticks(dipsticks(cells))
                .withAlbumin(quantity(cells.text("serum_albumin_g_l"), G_PER_L))
                .withFiltration(filtrationBefore, filtration)
                .after(cells.number("months_from_start"));
    }

    private @Nullable Reading reading(Cells cells, String column, String written) {
        var text = cells.text(column);
        if (text.isEmpty()) {
            return null;
        }
        return Arrays.stream(UnitFamily.values())
                .flatMap(family -> unit(family, written).map(unit -> reading(family, text, unit)).stream())
                .findFirst()
                .orElseThrow(() -> new Cells.Unreadable("validate.unknownUnit", written));
    }

    private Optional<LabUnit> unit(UnitFamily family, String written) {
        if (family == UnitFamily.PER_SURFACE) {
            return PER_SURFACE.stream().filter(u -> u.code().equals(written)).findFirst();
        }
        return family.analytes().stream()
                .flatMap(code -> catalogue.analyte(code).stream())
                .flatMap(analyte -> analyte.unit(written).stream())
                .findFirst();
    }

    private static Reading reading(UnitFamily family, String text, LabUnit unit) {
        var quantity = quantity(text, unit);
        if (quantity == null) {
            throw new Cells.Unreadable("validate.notANumber", "value", text);
        }
        return Reading.measured(family, quantity);
    }

    private static @Nullable Reading filtration(Cells cells, String column) {
        var quantity = quantity(cells.text(column), FILTRATION);
        return quantity == null ? null : Reading.measured(UnitFamily.FILTRATION, quantity);
    }

    private static @Nullable Quantity quantity(String text, LabUnit unit) {
        var reported = text.isEmpty() ? null : Reported.number(text, null).orElse(null);
        var number = reported == null ? null : reported.number();
        var comparison = reported == null ? null : reported.comparison();
        return number == null || comparison == null ? null : new Quantity(comparison, number, unit);
    }

    private static List<Dipstick> dipsticks(Cells cells) {
        return parts(cells.text("dipstick_last3"), ",").stream()
                .map(shown ->
                        Dipstick.of(shown).orElseThrow(() -> new Cells.Unreadable("validate.unknownDipstick", shown)))
                .toList();
    }

    private static List<String> parts(String text, String separator) {
        return Arrays.stream(text.split(separator))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
