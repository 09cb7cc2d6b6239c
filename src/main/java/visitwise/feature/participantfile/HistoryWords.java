package visitwise.feature.participantfile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.Analyte;
import visitwise.domain.lab.Comparison;
import visitwise.domain.lab.DerivedValue;
import visitwise.domain.lab.KeptReason;
import visitwise.domain.lab.LabResult;
import visitwise.domain.lab.Significance;
import visitwise.domain.lab.panel.Digits;
import visitwise.domain.lab.renal.Equation;
import visitwise.domain.participant.Occasion;
import visitwise.domain.participant.Visit;
import visitwise.domain.protocol.Arm;
import visitwise.domain.protocol.Assessment;
import visitwise.domain.protocol.PlannedVisit;
import visitwise.storage.database.AuditEntry;
import visitwise.storage.database.Stored;
import visitwise.storage.dossier.Dossier;
import visitwise.storage.labcatalogue.ShippedCatalogue;

/** Puts entries of the audit trail into words. */
final class HistoryWords {

    /** Fields that hold one of several constants. */
    private static final Set<String> CHOICES = Set.of(
            "participant.sex",
            "participant.disposition",
            "consent.signed_by",
            "dosing_closure.state",
            "visit.kind",
            "visit.outcome",
            "visit_assessment.done",
            "significance.judgement");

    /** What an arm gets. */
    private static final Set<String> AMOUNTS = Set.of(
            "infusion.planned_amount", "infusion.planned_unit", "infusion.actual_amount", "infusion.actual_unit");

    private final Dossier dossier;
    private final List<Stored<LabResult>> results;
    private final List<Stored<DerivedValue>> derived;
    private final List<Stored<Significance>> judged;
    private final Map<String, String> labels;

    /**
     * Words for one participant.
     *
     * @param labels of protocol versions and laboratories, by their ids
     */
    HistoryWords(
            Dossier dossier,
            List<Stored<LabResult>> results,
            List<Stored<DerivedValue>> derived,
            List<Stored<Significance>> judged,
            Map<String, String> labels) {
        this.dossier = dossier;
        this.results = results;
        this.derived = derived;
        this.judged = judged;
        this.labels = labels;
    }

    /** True if the field, such as visit.outcome, holds one of several constants. */
    static boolean isChoice(String field) {
        return CHOICES.contains(field);
    }

    Message what(AuditEntry entry) {
        var about = subject(entry.entity(), entry.entityId());
        var field = Message.of(
                "participantFile.field." + entry.entity() + "." + entry.change().field());
        var before = value(entry, entry.change().before());
        var after = value(entry, entry.change().after());
        if (after == null) {
            return Message.of("participantFile.history.emptied", about, field, Objects.requireNonNull(before));
        }
        return before == null
                ? Message.of("participantFile.history.set", about, field, after)
                : Message.of("participantFile.history.changed", about, field, before, after);
    }

    /** What a row is about, as it is now. */
    private Object subject(String entity, UUID row) {
        return switch (entity) {
            case "visit" -> visit(row);
            case "visit_assessment" -> assessment(row);
            case "infusion" ->
                find(dossier.infusions(), row)
                        .map(infusion -> Message.of("participantFile.history.infusion", infusion.doseNumber()))
                        .orElseGet(() -> entity(entity));
            case "lab_result" -> result(row).orElseGet(() -> entity(entity));
            case "significance" ->
                find(judged, row).flatMap(of -> result(of.result())).orElseGet(() -> entity(entity));
            case "derived_value" ->
                find(derived, row)
                        .map(value -> Message.of(
                                "participantFile.history.specimen",
                                equation(value.equation().equation()),
                                value.on()))
                        .orElseGet(() -> entity(entity));
            default -> entity(entity);
        };
    }

    private Optional<Message> result(UUID row) {
        return find(results, row)
                .map(result -> Message.of(
                        "participantFile.history.specimen",
                        analyte(result.analyte()),
                        result.specimen().day()));
    }

    private Object visit(UUID row) {
        return find(dossier.visits(), row)
                .map(Visit::occasion)
                .map(occasion -> switch (occasion) {
                    case Occasion.Planned(String code) -> visitName(code);
                    case Occasion.Extra extra -> word(extra.kind().name());
                })
                .orElseGet(() -> entity("visit"));
    }

    private Object assessment(UUID row) {
        return find(dossier.assessments(), row)
                .<Object>map(line -> Message.of(
                        "participantFile.history.assessment", visit(line.visit().value()), assessmentName(line.code())))
                .orElseGet(() -> entity("visit_assessment"));
    }

    private @Nullable Object value(AuditEntry entry, @Nullable String text) {
        if (text == null) {
            return null;
        }
        var field = entry.entity() + "." + entry.change().field();
        if (AMOUNTS.contains(field) && MaskedAmounts.wouldTellArm(dossier.protocol())) {
            return Message.of("participantFile.history.masked");
        }
        if (isChoice(field)) {
            return word(text);
        }
        return switch (field) {
            case "participant.arm_code" -> arm(text);
            case "participant.protocol_version_id", "specimen.laboratory_id" -> labels.getOrDefault(text, text);
            case "visit.code" -> visitName(text);
            case "visit_assessment.code" -> assessmentName(text);
            case "lab_result.analyte" -> analyte(text);
            case "equation_choice.equation" -> equation(text);
            case "derived_value.refused" -> KeptReason.told(text);
            case "lab_result.comparator" -> Comparison.valueOf(text).sign();
            default -> plain(field, text);
        };
    }

    /** True if what is in a field can tell the arm in a masked study. */
    static boolean mayTellArm(String field) {
        return AMOUNTS.contains(field) || field.equals("participant.arm_code");
    }

    /** Times without the sign that computers put between day and time. */
    static String plain(String field, String text) {
        return switch (field) {
            case "infusion.started_at", "infusion.stopped_at", "specimen.urine_from", "specimen.urine_to" ->
                text.replace('T', ' ');
            case "derived_value.amount" -> Digits.told(new BigDecimal(text)).toPlainString();
            default -> text;
        };
    }

    /** The arm of a study stays untold here too where those who work in it may not know it. */
    private Object arm(String code) {
        return dossier.protocol().design().isMaskedFromStaff()
                ? Message.of("participantFile.history.masked")
                : dossier.protocol().arm(code).<Object>map(Arm::name).orElse(code);
    }

    private Object visitName(String code) {
        return dossier.arm().map(dossier.protocol()::visitsOf).orElse(List.of()).stream()
                .filter(visit -> visit.code().equals(code))
                .findFirst()
                .<Object>map(PlannedVisit::label)
                .orElse(code);
    }

    private Object assessmentName(String code) {
        return dossier.protocol().assessment(code).<Object>map(Assessment::name).orElse(code);
    }

    private static Object analyte(String code) {
        return ShippedCatalogue.catalogue()
                .analyte(code)
                .<Object>map(Analyte::name)
                .orElse(code);
    }

    private static Object equation(String name) {
        return Equation.named(name).<Object>map(equation -> equation).orElse(name);
    }

    private static Message entity(String entity) {
        return Message.of("participantFile.entity." + entity);
    }

    private static Message word(String constant) {
        return Message.of("participantFile.value." + constant);
    }

    private static <T> Optional<T> find(List<Stored<T>> rows, UUID row) {
        return rows.stream()
                .filter(stored -> stored.id().equals(row))
                .map(Stored::value)
                .findFirst();
    }
}
