package visitwise.domain.lab.pasted;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Analyte;
import visitwise.domain.lab.Catalogue;

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
            CREAT_S|CREAT_U: cr crea creat creatinine 肌酐 jg
            CREAT_S: scr screa serumcreatinine screatinine bloodcreatinine 血肌酐 血清肌酐 肌酐血 crs
            CREAT_U: ucr ucrea ucreat urinecreatinine urinarycreatinine 尿肌酐 肌酐尿 cru
            UREA_S|UREAN_S: urea 尿素 血尿素 sur
            UREAN_S: bun urean ureanitrogen bloodureanitrogen 尿素氮 血尿素氮
            CYSTATC_S: cysc cystatinc cyc 胱抑素c 血清胱抑素c 半胱氨酸蛋白酶抑制剂c
            PROT_U: upro utp urineproteinconcentration urinetotalprotein 尿总蛋白 尿蛋白浓度 尿蛋白定量
            PROT_U|PROT_DIP: urineprotein proteinurine 尿蛋白 protein pro 蛋白质 尿蛋白质
            PROT_DIP: prodip dipstickprotein 尿蛋白定性 尿蛋白干化学法
            PROT_24H: 24hupro utp24h 24hurineprotein proteinexcretion24h 24小时尿蛋白 24小时尿蛋白定量 24h尿蛋白 24h尿蛋白定量
            PROTCRT_U: upcr pcr uprocr proteincreatinineratio 尿蛋白肌酐比 尿蛋白肌酐比值 尿蛋白肌酐
            ALBCREAT_U: uacr acr albumincreatinineratio 尿白蛋白肌酐比 尿白蛋白肌酐比值 尿微量白蛋白肌酐
            ALB_U: malb umalb ualb microalbumin urinealbumin 尿微量白蛋白 微量白蛋白 尿白蛋白
            ALB_S|ALB_U: alb albumin 白蛋白
            ALB_S: salb serumalbumin 血白蛋白 血清白蛋白
            RBC_U_HPF|RBC_U_VOL: urbc 尿红细胞 尿红细胞计数 rbcu
            URINE_VOL: uvol urinevolume 尿量 24小时尿量 24h尿量
            OCCBLD_U: bld 尿隐血 隐血 潜血 尿潜血
            ALT_S: alt gpt sgpt 谷丙转氨酶 丙氨酸氨基转移酶 丙氨酸转氨酶 谷丙
            AST_S: ast got sgot 谷草转氨酶 天门冬氨酸氨基转移酶 天冬氨酸氨基转移酶 谷草
            HGB_B: hb hgb haemoglobin hemoglobin 血红蛋白
            WBC_B: wbc leukocytes leucocytes 白细胞 白细胞计数
            NEUT_B: neut neu anc neutrophils 中性粒细胞 中性粒细胞绝对值 中性粒细胞计数
            PLAT_B: plt platelets 血小板 血小板计数
            AFP_S: afp 甲胎蛋白
            CEA_S: cea 癌胚抗原
            CA199_S: ca199 糖类抗原199
            CA125_S: ca125 糖类抗原125
            C3_S: c3 补体c3
            C4_S: c4 补体c4
            DSDNA_S: dsdna antidsdna 抗双链dna抗体 抗dsdna
            """;

    private final Catalogue catalogue;
    private final Map<String, Set<String>> byName = new HashMap<>();

    public AnalyteNames(Catalogue catalogue) {
        this.catalogue = catalogue;
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
