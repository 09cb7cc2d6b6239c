package visitwise.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.protocol.Design;
import visitwise.domain.protocol.Dose;
import visitwise.domain.protocol.Limits;
import visitwise.domain.protocol.PlannedVisit;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.protocol.Provenance;
import visitwise.domain.protocol.Regimen;
import visitwise.domain.protocol.Sourced;
import visitwise.domain.protocol.Window;
import visitwise.domain.schedule.Why;
import visitwise.platform.i18n.Messages;
import visitwise.platform.i18n.RuleWords;

/** Writes a protocol out for a person, with the source of each number behind it. */
record ProtocolSheet(PrintWriter out, Messages messages, SourceLegend legend) {

    ProtocolSheet(PrintWriter out, Messages messages) {
        this(out, messages, new SourceLegend());
    }

    void write(Protocol protocol) {
        var id = protocol.identification();
        out.println(id.id() + "  " + messages.of(id.title()));
        say("protocols.version", id.version());
        design(protocol.design());
        heading("protocols.arms");
        for (var arm : protocol.arms()) {
            out.println("  " + arm.code() + "  " + messages.of(arm.name()));
            regimen(arm.regimen());
        }
        heading("protocols.visits");
        protocol.visits().forEach(visit -> visit(protocol, visit));
        heading("protocols.criteria");
        for (var c : protocol.criteria()) {
            var how = messages.text(c.rule() == null ? "protocols.answered" : "protocols.computed");
            var rule = c.rule() == null || c.ruleSource() == null ? "" : " " + source(c.sourceOfRule());
            item(c.code(), messages.of(c.text()) + " " + how + rule, c.source());
        }
        heading("protocols.endpoints");
        for (var e : protocol.endpoints()) {
            item(e.code(), messages.of(e.name()) + " (" + messages.word(e.rank()) + ")", e.source());
            e.thresholds().forEach(t -> say("protocols.threshold", RuleWords.of(t.value()), source(t.source())));
        }
        heading("protocols.notes");
        protocol.notes().forEach(n -> item("-", messages.of(n.value()), n.source()));
        heading("protocols.discrepancies");
        protocol.discrepancies().forEach(d -> out.println("  " + d.code() + "  " + messages.of(d.text())));
        heading("protocols.sources");
        legend.forEach((mark, words) -> out.println("  " + mark + " " + messages.text(words)));
    }

    private void design(Design design) {
        sourced("protocols.phase", design.phase());
        say(
                "protocols.allocation",
                messages.word(design.allocation().value()),
                source(design.allocation().source()));
        if (design.participants() != null) {
            sourced("protocols.participants", design.participants());
        }
        var masked =
                design.masked().value().stream().sorted().map(messages::word).collect(Collectors.joining(", "));
        say(
                "protocols.masking",
                masked.isEmpty() ? messages.text("protocols.open") : masked,
                source(design.masked().source()));
    }

    private void item(String code, String words, Provenance source) {
        out.println("  " + code + "  " + words + "  " + source(source));
    }

    private void regimen(Regimen regimen) {
        switch (regimen) {
            case Regimen.None none -> line("protocols.dose", "protocols.noInfusion", none.source());
            case Regimen.Infusions infusions -> {
                sourced("protocols.infusions", infusions.number());
                dose(infusions.dose());
                if (infusions.interval() != null) {
                    say(
                            "protocols.interval",
                            infusions.interval().value().iso(),
                            source(infusions.interval().source()));
                }
                if (infusions.duration() != null) {
                    var minutes = infusions.duration().value();
                    say(
                            "protocols.minutes",
                            minutes.least(),
                            minutes.most(),
                            source(infusions.duration().source()));
                }
                if (infusions.volume() != null) {
                    say(
                            "protocols.volume",
                            infusions.volume().value().millilitres(),
                            source(infusions.volume().source()));
                }
            }
        }
    }

    private void dose(@Nullable Sourced<Dose> dose) {
        if (dose != null) {
            var key = dose.value().basis() == Dose.Basis.FLAT ? "protocols.flat" : "protocols.perKg";
            say(key, dose.value().amount(), dose.value().unit(), source(dose.source()));
        }
    }

    private void visit(Protocol protocol, PlannedVisit visit) {
        var arms = visit.arms().size() == protocol.arms().size()
                ? ""
                : "  [" + String.join(", ", visit.arms().stream().sorted().toList()) + "]";
        var timing = visit.timing();
        out.println("  " + visit.code() + "  " + messages.of(visit.label()) + arms);
        say(
                "protocols.offset",
                timing.offset().value().iso(),
                source(timing.offset().source()));
        say(
                "protocols.anchor",
                Why.name(timing.anchor().value()),
                source(timing.anchor().source()));
        limits("", visit.limits());
        limits("Suggested", visit.suggested());
        visit.arms().stream()
                .sorted()
                .collect(Collectors.groupingBy(visit::assessmentsIn, LinkedHashMap::new, Collectors.joining(", ")))
                .forEach((codes, where) -> does(protocol, visit, codes, where));
    }

    /** What is done, once for all arms in which the same is done. */
    private void does(Protocol protocol, PlannedVisit visit, List<String> codes, String arms) {
        var names = codes.stream()
                .flatMap(code -> protocol.assessment(code).stream())
                .map(assessment -> messages.of(assessment.name()) + " " + source(assessment.source()))
                .toList();
        var sameInAll = arms.split(", ", -1).length == visit.arms().size();
        say("protocols.does", (sameInAll ? "" : arms + ": ") + String.join(", ", names));
    }

    private void limits(String suffix, Limits limits) {
        if (limits.window() != null) {
            say(
                    "protocols.window" + suffix,
                    window(limits.window().value()),
                    source(limits.window().source()));
        } else if (suffix.isEmpty()) {
            say("protocols.noWindow");
        }
        if (limits.gap() != null) {
            var gap = limits.gap().value();
            say(
                    "protocols.gap" + suffix,
                    Message.of("schedule.gap." + gap.since(), gap.days()),
                    source(limits.gap().source()));
        }
    }

    private static String window(Window window) {
        var before = window.before() == null ? "…" : "-" + window.before();
        var after = window.after() == null ? "…" : "+" + window.after();
        return before + "/" + after;
    }

    private String source(Provenance provenance) {
        return legend.mark(provenance);
    }

    private void sourced(String key, Sourced<?> sourced) {
        say(key, sourced.value().toString(), source(sourced.source()));
    }

    private void line(String key, String word, Provenance source) {
        say(key, Message.of(word), source(source));
    }

    private void heading(String key) {
        out.println(messages.text(key));
    }

    private void say(String key, Object... args) {
        out.println("    " + messages.text(key, args));
    }
}
