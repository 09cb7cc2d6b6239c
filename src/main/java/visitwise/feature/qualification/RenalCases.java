package visitwise.feature.qualification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import visitwise.domain.lab.renal.AlbuminuriaCategory;
import visitwise.domain.lab.renal.Equation;
import visitwise.domain.lab.renal.Estimate;
import visitwise.domain.lab.renal.GfrCategory;
import visitwise.domain.lab.renal.KdigoRisk;

/** Kidney formulas and categories, by the functions that derive results. */
final class RenalCases implements CaseKind {

    private static final String NOT_APPLICABLE = "NOT_APPLICABLE";
    private static final double MG_G_PER_G_G = 1000;

    /** What a formula gave: a number with its unit, or a word. */
    private sealed interface Found {

        record Amount(double value, String unit) implements Found {}

        record Word(String word) implements Found {}
    }

    @Override
    public List<String> header() {
        return List.of(("case_id,formula,age_years,sex,height_cm,weight_kg,bsa_m2,scr_mg_dl,scr_umol_l,cystatin_mg_l,"
                        + "urine_creat_mg_dl,urine_creat_umol_l,urine_protein_mg_dl,urine_albumin_mg_dl,"
                        + "urine_volume_ml,collection_minutes,gfr_ml_min_173,acr_value,acr_unit,gfr_category,"
                        + "albuminuria_category,expected_value,expected_unit,expected_text,tolerance_rel,origin,"
                        + "source,note")
                .split(",", -1));
    }

    @Override
    public Finding check(Map<String, String> cells) {
        var row = new RenalRow(cells);
        try {
            return compare(row, found(row));
        } catch (RenalRow.Unusable e) {
            return new Finding.Unusable(e.reason());
        }
    }

    private static Found found(RenalRow row) {
        return switch (row.text("formula")) {
            case "KDIGO_GFR_CATEGORY" ->
                new Found.Word(gfrCategory(row).map(GfrCategory::code).orElse(NOT_APPLICABLE));
            case "KDIGO_ALBUMINURIA_CATEGORY" ->
                new Found.Word(albuminuria(row).map(AlbuminuriaCategory::name).orElse(NOT_APPLICABLE));
            case "KDIGO_RISK" -> new Found.Word(risk(row).map(KdigoRisk::name).orElse(NOT_APPLICABLE));
            case String name ->
                estimate(Equation.named(name)
                        .orElseThrow(() -> new RenalRow.Unusable("validate.renal.unknownFormula", name))
                        .estimate(row.inputs()));
        };
    }

    private static Found estimate(Estimate estimate) {
        return switch (estimate) {
            case Estimate.Known(var equation, var value) -> new Found.Amount(value, equation.unit());
            case Estimate.NotApplicable none -> new Found.Word(NOT_APPLICABLE);
        };
    }

    private static Optional<GfrCategory> gfrCategory(RenalRow row) {
        var gfr = row.number("gfr_ml_min_173");
        return gfr == null ? Optional.empty() : GfrCategory.of(gfr, row.age());
    }

    private static Optional<AlbuminuriaCategory> albuminuria(RenalRow row) {
        var value = row.number("acr_value");
        var unit = row.text("acr_unit");
        if (value == null || unit.isEmpty()) {
            return Optional.empty();
        }
        return switch (unit) {
            case "mg/g", "mg/g{creat}" -> AlbuminuriaCategory.Row.UACR_MG_G.of(value);
            case "g/g", "mg/mg" -> AlbuminuriaCategory.Row.UACR_MG_G.of(value * MG_G_PER_G_G);
            case "mg/mmol", "mg/mmol{creat}", "g/mol" -> AlbuminuriaCategory.Row.UACR_MG_MMOL.of(value);
            case "mg/(24.h)", "mg/d" -> AlbuminuriaCategory.Row.ALBUMIN_MG_24H.of(value);
            default -> throw new RenalRow.Unusable("validate.renal.unknownWord", "acr_unit", unit);
        };
    }

    private static Optional<KdigoRisk> risk(RenalRow row) {
        var gfr = row.text("gfr_category");
        var albuminuria = row.text("albuminuria_category");
        if (gfr.isEmpty() || albuminuria.isEmpty()) {
            return Optional.empty();
        }
        var g = GfrCategory.coded(gfr)
                .orElseThrow(() -> new RenalRow.Unusable("validate.renal.unknownWord", "gfr_category", gfr));
        var a = AlbuminuriaCategory.coded(albuminuria)
                .orElseThrow(
                        () -> new RenalRow.Unusable("validate.renal.unknownWord", "albuminuria_category", albuminuria));
        return Optional.of(KdigoRisk.of(g, a));
    }

    private static Finding compare(RenalRow row, Found found) {
        var formula = row.text("formula");
        var value = row.number("expected_value");
        var text = row.text("expected_text");
        if ((value == null || !Double.isFinite(value)) && text.isEmpty()) {
            throw new RenalRow.Unusable("validate.renal.noExpectation");
        }
        if (value != null && !text.isEmpty()) {
            throw new RenalRow.Unusable("validate.renal.twoExpectations");
        }
        if (value == null) {
            return found.equals(new Found.Word(text))
                    ? new Finding.Passed()
                    : new Finding.Differs(formula, text, told(found));
        }
        return isNear(row, value, found)
                ? new Finding.Passed()
                : new Finding.Differs(formula, value + " " + row.text("expected_unit"), told(found));
    }

    /** |actual - expected| is at most the relative tolerance of |expected|, in the unit that is expected. */
    private static boolean isNear(RenalRow row, double expected, Found found) {
        double tolerance = tolerance(row);
        var unit = row.text("expected_unit");
        return found instanceof Found.Amount(var actual, var actualUnit)
                && Math.abs(actual - expected) <= tolerance * Math.abs(expected)
                && (unit.isEmpty() || unit.equals(actualUnit));
    }

    private static double tolerance(RenalRow row) {
        var tolerance = row.number("tolerance_rel");
        if (tolerance == null || !(tolerance >= 0 && tolerance < 1)) {
            throw new RenalRow.Unusable("validate.renal.tolerance", row.text("tolerance_rel"));
        }
        return tolerance;
    }

    private static String told(Found found) {
        return switch (found) {
            case Found.Amount(var value, var unit) -> value + " " + unit;
            case Found.Word(var word) -> word;
        };
    }
}
