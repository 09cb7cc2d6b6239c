package visitwise.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import visitwise.domain.Text;
import visitwise.domain.protocol.Anchor;
import visitwise.domain.protocol.Arm;
import visitwise.domain.protocol.Assessment;
import visitwise.domain.protocol.Design;
import visitwise.domain.protocol.Dose;
import visitwise.domain.protocol.Identification;
import visitwise.domain.protocol.Judging;
import visitwise.domain.protocol.PlannedVisit;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.protocol.Provenance;
import visitwise.domain.protocol.Regimen;
import visitwise.domain.protocol.Sourced;

/** Builds small protocols for tests. */
public final class Protocols {

    public static final Provenance REGISTRY = new Provenance.Registry("as the registry says");
    public static final Provenance.SiteDecision SITE =
            new Provenance.SiteDecision("Dr Li", LocalDate.of(2026, 10, 1), "agreed");

    private String id = "NCT00000001";
    private Text shortTitle = new Text("Stem cells for Alport syndrome", "干细胞治疗Alport综合征");
    private Set<Design.Role> masked = Set.of();
    private final List<Arm> arms = new ArrayList<>();
    private final List<Assessment> assessments = new ArrayList<>();
    private final List<PlannedVisit> visits = new ArrayList<>();

    private Protocols() {}

    public static Protocols study() {
        return new Protocols();
    }

    public Protocols id(String registryNumber) {
        id = registryNumber;
        return this;
    }

    public Protocols shortTitle(String en, String zh) {
        shortTitle = new Text(en, zh);
        return this;
    }

    public Protocols masked() {
        masked = Set.of(Design.Role.PARTICIPANT);
        return this;
    }

    /** An arm with infusions of a product at an amount per kilogram. */
    public Protocols treated(String code, Text name, Text product, int infusions) {
        var dose = new Dose(new BigDecimal("7"), "10^6 cells", Dose.Basis.PER_KG);
        return arm(code, name, infusions(product, Regimen.Kind.PRODUCT, infusions, dose));
    }

    /** An arm with infusions of a product at one amount for everybody. */
    public Protocols treatedFlat(String code, Text name, Text product, int infusions) {
        var dose = new Dose(new BigDecimal("20"), "10^6 cells", Dose.Basis.FLAT);
        return arm(code, name, infusions(product, Regimen.Kind.PRODUCT, infusions, dose));
    }

    /** An arm with infusions of a placebo. */
    public Protocols placebo(String code, Text name, Text solution, int infusions) {
        var dose = new Dose(BigDecimal.ONE, "mL", Dose.Basis.PER_KG);
        return arm(code, name, infusions(solution, Regimen.Kind.PLACEBO, infusions, dose));
    }

    /** An arm without infusions. */
    public Protocols untreated(String code, Text name) {
        return arm(code, name, new Regimen.None("NONE", new Text("no infusion", "不输注"), REGISTRY));
    }

    public Protocols assessment(String code, String en, String zh) {
        assessments.add(new Assessment(code, new Text(en, zh), REGISTRY));
        return this;
    }

    public Protocols visit(Visits visit) {
        visits.add(visit.planned(arms.stream().map(Arm::code).toList()));
        return this;
    }

    public Protocol build() {
        return new Protocol(
                new Identification(id, "1.0", shortTitle, shortTitle, new Text("disease", "疾病"), null),
                new Design(
                        sourced("1"),
                        sourced(arms.size() == 1 ? Design.Allocation.SINGLE_ARM : Design.Allocation.RANDOMISED),
                        null,
                        sourced(masked)),
                List.of(),
                List.of(),
                arms,
                assessments,
                visits,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Judging.NOT_STATED);
    }

    /** A single-arm, open study with four weekly infusions and twelve monthly visits. */
    public static Protocols alport(Visits.Rule rule) {
        var study = study().id("ISRCTN62094626")
                .treatedFlat(
                        "MSC", new Text("hUC-MSC", "人脐带间充质干细胞组"), new Text("umbilical cord stem cells", "人脐带间充质干细胞"), 4)
                .assessment("AE", "adverse events", "不良事件")
                .assessment("UA", "urinalysis", "尿常规")
                .assessment("U24", "24-h urine", "24小时尿")
                .assessment("CREA", "creatinine", "血肌酐");
        for (var number = 1; number <= 4; number++) {
            var day = 7 * (number - 1);
            var visit = Visits.of(
                            "D" + day, "Day " + day + " · infusion " + number, "第" + day + "天 · 第" + number + "次输注")
                    .dose(number)
                    .days(new Anchor.FirstDose(), day)
                    .assesses(day == 0 ? new String[] {"AE", "UA", "U24", "CREA"} : new String[] {"AE", "UA"});
            study.visit(rule.limit(visit, 1));
        }
        for (var month = 1; month <= 12; month++) {
            var visit = Visits.of("M" + month, "Month " + month, "第" + month + "个月")
                    .months(new Anchor.LastDose(), month)
                    .assesses("AE", "UA", "U24", "CREA");
            study.visit(rule.limit(visit, 7));
        }
        return study;
    }

    public static <T> Sourced<T> sourced(T value) {
        return new Sourced<>(value, REGISTRY);
    }

    static Set<String> set(String... words) {
        return Set.copyOf(Arrays.asList(words));
    }

    private Protocols arm(String code, Text name, Regimen regimen) {
        arms.add(new Arm(code, name, regimen));
        return this;
    }

    private static Regimen infusions(Text name, Regimen.Kind kind, int number, Dose dose) {
        return new Regimen.Infusions("REGIMEN", name, kind, sourced(dose), sourced(number), null, null, null);
    }
}
