package visitwise.feature.participantfile;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Comparison;
import visitwise.domain.lab.FirstAnalyte;
import visitwise.domain.lab.LabResult;
import visitwise.domain.lab.Reported;
import visitwise.domain.lab.Unit;
import visitwise.feature.participantfile.Problem.Field;
import visitwise.feature.participantfile.ResultsForm.Entry;
import visitwise.storage.database.Stored;
import visitwise.storage.dossier.Dossier;

/** Looks through results that are to be recorded. */
final class ResultsCheck {

    private static final Pattern NEGATIVE = Pattern.compile("[<>=\\s]*[-\\u2212\\uFF0D]\\s*[0-9].*");

    private final Dossier dossier;
    private final List<Stored<LabResult>> stored;
    private final LocalDateTime now;
    private final Findings findings = new Findings();

    ResultsCheck(Dossier dossier, List<Stored<LabResult>> stored, LocalDateTime now) {
        this.dossier = dossier;
        this.stored = stored;
        this.now = now;
    }

    Checked check(ResultsForm form) {
        specimen(form);
        visit(form);
        if (form.entries().values().stream().allMatch(Entry::isBlank)) {
            findings.refuse(Field.URINE_PROTEIN, "participantFile.problem.noResult");
        }
        for (var analyte : FirstAnalyte.values()) {
            var entry = form.entries().get(analyte);
            if (entry != null && !entry.isBlank()) {
                value(analyte, entry, findings);
                once(form, analyte);
            }
        }
        return findings.checked();
    }

    /** A value that can be, in a unit of the analyte. */
    static void value(FirstAnalyte analyte, Entry entry, Findings findings) {
        var field = RecordFirstResults.field(analyte);
        var reported = Reported.number(entry.text(), entry.unit().code()).orElse(null);
        if (reported == null || reported.number() == null) {
            var key = NEGATIVE.matcher(entry.text().strip()).matches() ? "negative" : "noNumber";
            findings.refuse(field, "participantFile.problem." + key, entry.text());
            return;
        }
        var number = reported.number();
        var value = analyte.converted(number, entry.unit()).orElse(null);
        if (value == null) {
            findings.refuse(field, "participantFile.problem.unit", entry.unit().code());
        } else if (!analyte.allows(value) || isLessThanNothing(reported.comparison(), number)) {
            absurd(analyte, entry, number, findings);
        }
    }

    private static boolean isLessThanNothing(@Nullable Comparison comparison, BigDecimal number) {
        return comparison == Comparison.LESS && number.signum() == 0;
    }

    /** Says the limits in the unit of comparison, and another unit in which the number could be. */
    private static void absurd(FirstAnalyte analyte, Entry entry, BigDecimal number, Findings findings) {
        var field = RecordFirstResults.field(analyte);
        var meant = analyte.units().stream()
                .filter(unit -> unit != entry.unit())
                .filter(unit ->
                        analyte.converted(number, unit).filter(analyte::allows).isPresent())
                .map(Unit::code)
                .findFirst();
        meant.ifPresentOrElse(
                unit -> findings.refuse(
                        field,
                        "participantFile.problem.otherUnit",
                        entry.text(),
                        entry.unit().code(),
                        unit),
                () -> findings.refuse(
                        field,
                        "participantFile.problem.absurd",
                        entry.text(),
                        entry.unit().code(),
                        analyte.least(),
                        analyte.most(),
                        analyte.unit().code()));
    }

    private void specimen(ResultsForm form) {
        var day = form.day();
        if (day.isAfter(now.toLocalDate())) {
            findings.refuse(Field.DAY, "participantFile.problem.ahead", day);
        } else if (day.isBefore(dossier.birthDate())) {
            findings.refuse(Field.DAY, "participantFile.problem.beforeBirth", day, dossier.birthDate());
        }
        findings.come(Field.TIME, day, form.time(), now);
        var consented = dossier.firstConsent();
        if (consented != null && day.isBefore(consented)) {
            findings.warn("participantFile.problem.beforeConsent", day, consented);
        }
    }

    private void visit(ResultsForm form) {
        var visit = form.visit();
        if (visit != null && dossier.visits().stream().noneMatch(row -> row.id().equals(visit.value()))) {
            throw new IllegalArgumentException("the visit " + visit.value() + " is of somebody else");
        }
    }

    private void once(ResultsForm form, FirstAnalyte analyte) {
        stored.stream()
                .map(Stored::value)
                .filter(result -> result.analyte().equals(analyte.code())
                        && result.specimen().equals(form.specimen()))
                .findFirst()
                .ifPresent(result -> findings.refuse(
                        RecordFirstResults.field(analyte),
                        "participantFile.problem.measuredThen",
                        result.reported().text()));
    }
}
