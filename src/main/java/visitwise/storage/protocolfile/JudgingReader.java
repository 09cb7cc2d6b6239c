package visitwise.storage.protocolfile;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.Analyte;
import visitwise.domain.lab.grading.Ctcae;
import visitwise.domain.lab.panel.KidneyEquations;
import visitwise.domain.lab.renal.Equation;
import visitwise.domain.lab.response.RuleSet;
import visitwise.domain.lab.response.RuleSet.Confirmation;
import visitwise.domain.lab.response.RuleSet.Settings;
import visitwise.domain.lab.response.RuleSets;
import visitwise.domain.protocol.Judging;
import visitwise.domain.protocol.Judging.Panel;
import visitwise.domain.protocol.Judging.Response;
import visitwise.domain.protocol.Sourced;
import visitwise.storage.labcatalogue.ShippedCatalogue;

/** Reads how results are asked for, graded and judged. Everything may be left out. */
final class JudgingReader {

    private static final String NONE = "NONE";
    private static final int OLDEST_CHILD = 30;

    private final Sources sources;
    private final Set<String> assessments;

    JudgingReader(Sources sources, Set<String> assessments) {
        this.sources = sources;
        this.assessments = assessments;
    }

    Judging judging(Fields fields) {
        var judging = new Judging(
                response(fields, "urineProtein", RuleSet.Kind.URINE_PROTEIN),
                response(fields, "haematuria", RuleSet.Kind.HAEMATURIA),
                response(fields, "kidneyFunction", RuleSet.Kind.KIDNEY_FUNCTION),
                fields.optional("ctcae")
                        .map(v -> version(v, new TreeSet<>(Ctcae.VERSIONS)))
                        .orElse(Judging.CTCAE),
                fields.optional("childBelow").map(this::childBelow).orElse(Judging.CHILD_BELOW),
                fields.optional("equations").map(v -> equations(v.fields())).orElse(Judging.EQUATIONS),
                fields.optional("sledai")
                        .map(v -> version(v, Set.of("SLEDAI_2K")))
                        .orElse(null),
                fields.optional("panels").map(this::panels).orElse(List.of()));
        fields.end();
        return judging;
    }

    private @Nullable Sourced<Response> response(Fields judging, String name, RuleSet.Kind kind) {
        return judging.optional(name).map(v -> response(v.fields(), kind)).orElse(null);
    }

    private Sourced<Response> response(Fields fields, RuleSet.Kind kind) {
        var words = new LinkedHashMap<String, Optional<RuleSets>>();
        Arrays.stream(RuleSets.values())
                .filter(rules -> rules.kind() == kind)
                .forEach(rules -> words.put(rules.name(), Optional.of(rules)));
        words.put(NONE, Optional.empty());
        var rules = fields.required("ruleSet").word(words);
        if (rules.isEmpty()) {
            return sources.sourced(new Response.NoRule(), fields);
        }
        return sources.sourced(
                new Response.ByRules(
                        rules.get().rules(settings(fields, rules.get().settings()))),
                fields);
    }

    /** What the file sets, and the rule set's own where it sets nothing. */
    private static Settings settings(Fields fields, Settings own) {
        var tolerance = fields.optional("tolerance").map(v -> tolerance(v, own)).orElse(own.tolerance());
        var confirmation = fields.optional("confirmation")
                .map(v -> v.word(Words.of(Confirmation.class)))
                .orElse(own.confirmation());
        var window = fields.optional("months");
        if (window.isEmpty()) {
            return new Settings(tolerance, confirmation, own.fromMonth(), own.toMonth());
        }
        var months = window.get().fields();
        int from = months.required("from").whole(0);
        int to = months.required("to").whole(from);
        months.end();
        return new Settings(tolerance, confirmation, from, to);
    }

    /** What is refused is read as the rule set's own, which it can be built with. */
    private static @Nullable BigDecimal tolerance(Value value, Settings own) {
        if (own.tolerance() == null) {
            value.refuse(Message.of("protocolfile.allowed.noTolerance"), Message.of("protocolfile.cause.noTolerance"));
        }
        var tolerance = value.number();
        boolean isPart = tolerance.signum() > 0 && tolerance.compareTo(BigDecimal.ONE) < 0;
        if (value.json().isNumber() && !isPart) {
            value.refuse(Message.of("protocolfile.allowed.fraction"), Message.of("protocolfile.cause.percent"));
        }
        return isPart ? tolerance : own.tolerance();
    }

    private Sourced<String> version(Value value, Set<String> known) {
        var fields = value.fields();
        return sources.sourced(fields.required("value").reference(known), fields);
    }

    private Sourced<Integer> childBelow(Value value) {
        var fields = value.fields();
        var age = fields.required("value");
        int years = age.whole(1);
        if (years > OLDEST_CHILD) {
            age.refuse(
                    Message.of("protocolfile.allowed.whole", 1, OLDEST_CHILD),
                    Message.of("protocolfile.cause.numberRange"));
        }
        return sources.sourced(years, fields);
    }

    private Sourced<Judging.Equations> equations(Fields fields) {
        var equations = new Judging.Equations(
                fields.required("child").word(names(KidneyEquations.FOR_CHILDREN)),
                fields.required("adult").word(names(KidneyEquations.FOR_ADULTS)),
                fields.required("bodySurface")
                        .word(names(List.of(Equation.BSA_MOSTELLER, Equation.BSA_DUBOIS, Equation.BSA_HAYCOCK))));
        return sources.sourced(equations, fields);
    }

    private static Map<String, Equation> names(List<Equation> equations) {
        var names = new LinkedHashMap<String, Equation>();
        for (var equation : equations) {
            names.put(equation.name(), equation);
        }
        return names;
    }

    /** Each assessment has one panel. */
    private List<Panel> panels(Value value) {
        var seen = new LinkedHashSet<String>();
        return value.each(item -> {
            var fields = item.fields();
            var assessment = fields.required("assessment");
            var code = assessment.reference(assessments);
            if (!assessment.isMissing() && !seen.add(code)) {
                assessment.refuse(
                        Message.of("protocolfile.allowed.unique", "panels"),
                        Message.of("protocolfile.cause.duplicate"));
            }
            var panel = new Panel(code, analytes(fields.required("analytes")), sources.of(fields));
            fields.end();
            return panel;
        });
    }

    private static List<String> analytes(Value value) {
        var catalogue = ShippedCatalogue.catalogue();
        if (value.json().isArray() && value.json().isEmpty()) {
            value.refuse(Message.of("protocolfile.allowed.notEmpty"), Message.of("protocolfile.cause.emptyList"));
        }
        return value.eachOnce(item -> {
            var code = item.text();
            if (item.isText() && catalogue.analyte(code).isEmpty()) {
                item.refuse(
                        Message.of("protocolfile.allowed.analyte"),
                        Causes.unknownWord(
                                code,
                                catalogue.all().stream().map(Analyte::code).toList()));
            }
            return code;
        });
    }
}
