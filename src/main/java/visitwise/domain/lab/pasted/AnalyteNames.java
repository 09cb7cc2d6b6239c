package visitwise.domain.lab.pasted;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Analyte;
import visitwise.domain.lab.Catalogue;
import visitwise.domain.lab.TypedResult;

/**
 * Which analytes laboratories mean by what they write. A name that stands for more than one is never decided here: urea
 * weighs 2.14 times as much as its nitrogen, and creatinine in urine is about a hundred times that in serum.
 */
public final class AnalyteNames {

    /** What is worked out or measured elsewhere is not taken from a laboratory table. */
    private static final Set<String> NOT_OF_THE_LABORATORY = Set.of(
            "GFR_CR_173",
            "GFR_CYS_173",
            "GFR_CRCYS_173",
            "GFR_MEASURED_173",
            "CRCL_24H",
            "CRCL_24H_173",
            "CRCL_CG",
            "CREAT_EXCR",
            "COLLECTION_MIN",
            "SLEDAI_2K",
            "TEMP",
            "HEIGHT",
            "WEIGHT",
            "BSA",
            "SYSBP",
            "DIABP");

    private static final String ALSO = """
            CREAT_S|CREAT_U: cr crea creat creatinine \u808c\u9150 jg
            CREAT_S: scr screa serumcreatinine screatinine bloodcreatinine \u8840\u808c\u9150 \u8840\u6e05\u808c\u9150 \u808c\u9150\u8840 crs
            CREAT_U: ucr ucrea ucreat urinecreatinine urinarycreatinine \u5c3f\u808c\u9150 \u808c\u9150\u5c3f cru
            UREA_S|UREAN_S: urea \u5c3f\u7d20 \u8840\u5c3f\u7d20 sur
            UREAN_S: bun urean ureanitrogen bloodureanitrogen \u5c3f\u7d20\u6c2e \u8840\u5c3f\u7d20\u6c2e
            CYSTATC_S: cysc cystatinc cyc \u80f1\u6291\u7d20c \u8840\u6e05\u80f1\u6291\u7d20c \u534a\u80f1\u6c28\u9178\u86cb\u767d\u9176\u6291\u5236\u5242c
            PROT_U: upro utp urineproteinconcentration urinetotalprotein \u5c3f\u603b\u86cb\u767d \u5c3f\u86cb\u767d\u6d53\u5ea6 \u5c3f\u86cb\u767d\u5b9a\u91cf
            PROT_U|PROT_DIP: urineprotein proteinurine \u5c3f\u86cb\u767d protein pro \u86cb\u767d\u8d28 \u5c3f\u86cb\u767d\u8d28
            PROT_DIP: prodip dipstickprotein \u5c3f\u86cb\u767d\u5b9a\u6027 \u5c3f\u86cb\u767d\u5e72\u5316\u5b66\u6cd5
            PROT_24H: 24hupro utp24h 24hurineprotein proteinexcretion24h 24\u5c0f\u65f6\u5c3f\u86cb\u767d 24\u5c0f\u65f6\u5c3f\u86cb\u767d\u5b9a\u91cf 24h\u5c3f\u86cb\u767d 24h\u5c3f\u86cb\u767d\u5b9a\u91cf
            PROTCRT_U: upcr pcr uprocr proteincreatinineratio \u5c3f\u86cb\u767d\u808c\u9150\u6bd4 \u5c3f\u86cb\u767d\u808c\u9150\u6bd4\u503c \u5c3f\u86cb\u767d\u808c\u9150
            ALBCREAT_U: uacr acr albumincreatinineratio \u5c3f\u767d\u86cb\u767d\u808c\u9150\u6bd4 \u5c3f\u767d\u86cb\u767d\u808c\u9150\u6bd4\u503c \u5c3f\u5fae\u91cf\u767d\u86cb\u767d\u808c\u9150
            ALB_U: malb umalb ualb microalbumin urinealbumin \u5c3f\u5fae\u91cf\u767d\u86cb\u767d \u5fae\u91cf\u767d\u86cb\u767d \u5c3f\u767d\u86cb\u767d
            ALB_S|ALB_U: alb albumin \u767d\u86cb\u767d
            ALB_S: salb serumalbumin \u8840\u767d\u86cb\u767d \u8840\u6e05\u767d\u86cb\u767d
            RBC_U_HPF|RBC_U_VOL: urbc \u5c3f\u7ea2\u7ec6\u80de \u5c3f\u7ea2\u7ec6\u80de\u8ba1\u6570 rbcu
            URINE_VOL: uvol urinevolume \u5c3f\u91cf 24\u5c0f\u65f6\u5c3f\u91cf 24h\u5c3f\u91cf
            OCCBLD_U: bld \u5c3f\u9690\u8840 \u9690\u8840 \u6f5c\u8840 \u5c3f\u6f5c\u8840
            ALT_S: alt gpt sgpt \u8c37\u4e19\u8f6c\u6c28\u9176 \u4e19\u6c28\u9178\u6c28\u57fa\u8f6c\u79fb\u9176 \u4e19\u6c28\u9178\u8f6c\u6c28\u9176 \u8c37\u4e19
            AST_S: ast got sgot \u8c37\u8349\u8f6c\u6c28\u9176 \u5929\u95e8\u51ac\u6c28\u9178\u6c28\u57fa\u8f6c\u79fb\u9176 \u5929\u51ac\u6c28\u9178\u6c28\u57fa\u8f6c\u79fb\u9176 \u8c37\u8349
            HGB_B: hb hgb haemoglobin hemoglobin \u8840\u7ea2\u86cb\u767d
            WBC_B: wbc leukocytes leucocytes \u767d\u7ec6\u80de \u767d\u7ec6\u80de\u8ba1\u6570
            NEUT_B: neut neu anc neutrophils \u4e2d\u6027\u7c92\u7ec6\u80de \u4e2d\u6027\u7c92\u7ec6\u80de\u7edd\u5bf9\u503c \u4e2d\u6027\u7c92\u7ec6\u80de\u8ba1\u6570
            PLAT_B: plt platelets \u8840\u5c0f\u677f \u8840\u5c0f\u677f\u8ba1\u6570
            AFP_S: afp \u7532\u80ce\u86cb\u767d
            CEA_S: cea \u764c\u80da\u6297\u539f
            CA199_S: ca199 \u7cd6\u7c7b\u6297\u539f199
            CA125_S: ca125 \u7cd6\u7c7b\u6297\u539f125
            C3_S: c3 \u8865\u4f53c3
            C4_S: c4 \u8865\u4f53c4
            DSDNA_S: dsdna antidsdna \u6297\u53cc\u94fedna\u6297\u4f53 \u6297dsdna
            """;

    /** What every unit has and no number. */
    private static final Pattern UNIT = Pattern.compile("[\\p{L}%\u2030]");

    private final Catalogue catalogue;
    private final TypedResult.Units units;
    private final Map<String, Set<String>> byName = new HashMap<>();

    /** With the units that the analytes are printed in. */
    public AnalyteNames(Catalogue catalogue) {
        this(catalogue, Analyte::unit);
    }

    /** With any unit that can be read. */
    public AnalyteNames(Catalogue catalogue, TypedResult.Units units) {
        this.catalogue = catalogue;
        this.units = units;
        for (var analyte : possible()) {
            add(analyte.code(), analyte.code());
            add(analyte.name().en(), analyte.code());
            add(analyte.name().zh(), analyte.code());
        }
        ALSO.lines().forEach(this::addAll);
    }

    /** Everything that a table may hold, in the order of the catalogue. */
    public List<Analyte> possible() {
        return catalogue.all().stream()
                .filter(analyte -> !NOT_OF_THE_LABORATORY.contains(analyte.code()))
                .toList();
    }

    /**
     * The codes that may be meant; none if the name is not known, several if somebody has to say which.
     *
     * @param unit that stands beside it; null if none does
     */
    public List<String> meant(String written, @Nullable String unit) {
        var codes = byName.getOrDefault(plain(written), Set.of());
        if (codes.size() > 1 && unit != null && !unit.isBlank()) {
            codes = narrowed(codes, unit);
        }
        return List.copyOf(codes);
    }

    /**
     * True if it is a unit: one that is printed of any analyte, or one that can be read of these.
     *
     * @param codes of analytes
     */
    boolean isUnit(List<String> codes, String written) {
        return UNIT.matcher(written).find()
                && (catalogue.all().stream()
                                .anyMatch(analyte -> analyte.unit(written).isPresent())
                        || codes.stream()
                                .flatMap(code -> catalogue.analyte(code).stream())
                                .anyMatch(
                                        analyte -> units.unit(analyte, written).isPresent()));
    }

    /** What has a unit is no test strip; millimoles of urea and of the molecules that hold its nitrogen are as many. */
    private Set<String> narrowed(Set<String> codes, String unit) {
        if (codes.equals(Set.of("UREA_S", "UREAN_S"))) {
            return isOf("UREA_S", "mmol/L", unit) ? Set.of("UREA_S") : codes;
        }
        var numbers = new TreeSet<>(codes);
        numbers.removeIf(
                code -> catalogue.analyte(code).filter(Analyte::isNumber).isEmpty());
        return numbers;
    }

    private boolean isOf(String code, String wanted, String unit) {
        return catalogue
                .analyte(code)
                .flatMap(analyte -> analyte.unit(unit))
                .filter(known -> known.code().equals(wanted))
                .isPresent();
    }

    private void addAll(String line) {
        var parts = line.split(": ", 2);
        for (var name : parts[1].split(" ", -1)) {
            // What is written here of a name counts more than the catalogue, which may use it for one of several.
            byName.put(plain(name), new TreeSet<>(Arrays.asList(parts[0].split("\\|"))));
        }
    }

    private void add(String name, String code) {
        byName.computeIfAbsent(plain(name), _ -> new TreeSet<>()).add(code);
    }

    /** Equal for all spellings of one name. */
    static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Punct}\u3000-\u303f\u00b7\u2010-\u2015]+", "");
    }
}
