package visitwise.feature.protocols.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import visitwise.domain.Message;
import visitwise.domain.protocol.Arm;
import visitwise.domain.protocol.Design;
import visitwise.domain.protocol.Dose;
import visitwise.domain.protocol.Limits;
import visitwise.domain.protocol.MinimumGap;
import visitwise.domain.protocol.PlannedVisit;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.protocol.Regimen;
import visitwise.domain.protocol.Timing;
import visitwise.domain.protocol.Window;
import visitwise.domain.schedule.Why;
import visitwise.platform.i18n.RuleWords;

/** What a protocol says, one fact to a row, each with its source. */
final class ProtocolFacts {

    private ProtocolFacts() {}

    static List<ProtocolFact> overview(Protocol protocol) {
        var facts = new ArrayList<ProtocolFact>();
        var id = protocol.identification();
        var about = Message.of("protocolPage.identification");
        facts.add(new ProtocolFact(about, Message.of("protocolsView.id"), id.id(), null));
        facts.add(new ProtocolFact(about, Message.of("protocolsView.version"), id.version(), null));
        facts.add(new ProtocolFact(about, Message.of("protocolPage.fullTitle"), id.title(), null));
        facts.add(new ProtocolFact(about, Message.of("protocolPage.condition"), id.condition(), null));
        Optional.ofNullable(id.ethics())
                .ifPresent(
                        ethics -> facts.add(new ProtocolFact(about, Message.of("protocolPage.ethics"), ethics, null)));
        design(protocol.design(), facts);
        protocol.arms().forEach(arm -> arm(arm, facts));
        protocol.notes()
                .forEach(note -> facts.add(new ProtocolFact(
                        Message.of("protocols.notes"), Message.of("protocols.notes"), note.value(), note.source())));
        return List.copyOf(facts);
    }

    private static void design(Design design, List<ProtocolFact> facts) {
        var about = Message.of("protocolPage.design");
        var phase = design.phase();
        facts.add(new ProtocolFact(about, Message.of("protocolPage.phase"), phase.value(), phase.source()));
        var allocation = design.allocation();
        facts.add(new ProtocolFact(
                about, Message.of("protocolPage.allocation"), allocation.value(), allocation.source()));
        var participants = design.participants();
        if (participants != null) {
            facts.add(new ProtocolFact(
                    about, Message.of("protocolPage.participants"), participants.value(), participants.source()));
        }
        var masked = design.masked().value().stream()
                .sorted()
                .<Object>map(role -> role)
                .reduce((one, other) -> Message.of("protocolPage.join", one, other))
                .orElse(Message.of("protocols.open"));
        facts.add(new ProtocolFact(
                about,
                Message.of("protocolPage.masked"),
                masked,
                design.masked().source()));
    }

    private static void arm(Arm arm, List<ProtocolFact> facts) {
        switch (arm.regimen()) {
            case Regimen.None none ->
                facts.add(new ProtocolFact(arm.name(), none.name(), Message.of("protocols.noInfusion"), none.source()));
            case Regimen.Infusions infusions -> infusions(arm, infusions, facts);
        }
    }

    private static void infusions(Arm arm, Regimen.Infusions infusions, List<ProtocolFact> facts) {
        var number = infusions.number();
        facts.add(new ProtocolFact(arm.name(), Message.of("protocolPage.infusions"), number.value(), number.source()));
        var dose = infusions.dose();
        if (dose != null) {
            var key = dose.value().basis() == Dose.Basis.FLAT ? "protocolPage.flat" : "protocolPage.perKg";
            var words = Message.of(key, dose.value().amount(), dose.value().unit());
            facts.add(new ProtocolFact(arm.name(), Message.of("protocolPage.dose"), words, dose.source()));
        }
        var interval = infusions.interval();
        if (interval != null) {
            var words = Message.of(
                    "schedule.offset." + interval.value().unit(),
                    interval.value().amount());
            facts.add(new ProtocolFact(arm.name(), Message.of("protocolPage.interval"), words, interval.source()));
        }
        var duration = infusions.duration();
        if (duration != null) {
            var words = Message.of(
                    "protocolPage.minutes",
                    duration.value().least(),
                    duration.value().most());
            facts.add(new ProtocolFact(arm.name(), Message.of("protocolPage.duration"), words, duration.source()));
        }
        var volume = infusions.volume();
        if (volume != null) {
            var words = Message.of("protocolPage.millilitres", volume.value().millilitres());
            facts.add(new ProtocolFact(arm.name(), Message.of("protocolPage.volume"), words, volume.source()));
        }
    }

    static List<ProtocolFact> criteria(Protocol protocol) {
        var facts = new ArrayList<ProtocolFact>();
        for (var criterion : protocol.criteria()) {
            var kind = Message.of("protocolPage.criterion." + criterion.kind().name());
            facts.add(new ProtocolFact(kind, criterion.code(), criterion.text(), criterion.source()));
            criterion
                    .computable()
                    .ifPresent(rule -> facts.add(new ProtocolFact(
                            Message.of("protocolPage.rule"),
                            criterion.code(),
                            RuleWords.of(rule),
                            criterion.sourceOfRule())));
        }
        return List.copyOf(facts);
    }

    static List<ProtocolFact> endpoints(Protocol protocol) {
        var facts = new ArrayList<ProtocolFact>();
        for (var endpoint : protocol.endpoints()) {
            facts.add(new ProtocolFact(endpoint.rank(), endpoint.code(), endpoint.name(), endpoint.source()));
            endpoint.thresholds()
                    .forEach(threshold -> facts.add(new ProtocolFact(
                            Message.of("protocolPage.threshold"),
                            endpoint.code(),
                            RuleWords.of(threshold.value()),
                            threshold.source())));
        }
        return List.copyOf(facts);
    }

    static List<ProtocolFact> discrepancies(Protocol protocol) {
        return protocol.discrepancies().stream()
                .map(one -> new ProtocolFact(Message.of("protocolPage.question"), one.code(), one.text(), null))
                .toList();
    }

    /** The windows and gaps that would come into force. */
    static List<ProtocolFact> suggestions(List<PlannedVisit> visits) {
        var facts = new ArrayList<ProtocolFact>();
        visits.forEach(visit -> limits(visit, visit.suggested(), facts));
        return List.copyOf(facts);
    }

    private static void limits(PlannedVisit visit, Limits limits, List<ProtocolFact> facts) {
        var window = limits.window();
        if (window != null) {
            facts.add(new ProtocolFact(
                    visit.label(), Message.of("protocolPage.window"), words(window.value()), window.source()));
        }
        var gap = limits.gap();
        if (gap != null) {
            facts.add(
                    new ProtocolFact(visit.label(), Message.of("protocolPage.gap"), words(gap.value()), gap.source()));
        }
    }

    static Message words(Window window) {
        return Message.of(
                "protocolPage.window.days",
                window.before() == null ? "…" : "−" + window.before(),
                window.after() == null ? "…" : "+" + window.after());
    }

    static Message words(MinimumGap gap) {
        return Message.of("schedule.gap." + gap.since(), gap.days());
    }

    static Message words(Timing timing) {
        var offset = timing.offset().value();
        var distance = Message.of("schedule.offset." + offset.unit(), Math.abs(offset.amount()));
        var direction = offset.amount() == 0 ? "on" : offset.amount() > 0 ? "after" : "before";
        return Message.of(
                "protocolPage.timing." + direction,
                distance,
                Why.name(timing.anchor().value()));
    }
}
