package visitwise.feature.results;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import visitwise.domain.Message;
import visitwise.feature.results.SheetOutcome.Field;
import visitwise.feature.results.SheetOutcome.Problem;

/** Looks through what a sheet says of its specimen. */
final class SpecimenCheck {

    /** A collection that lasts longer is a slip: 48 h is the longest the catalogue knows. */
    private static final long LONGEST_MINUTES = 2880;

    private static final long HOUR = 60;

    private final Sheet sheet;
    private final SheetDraft draft;
    private final LocalDateTime now;
    private final List<Problem> problems = new ArrayList<>();

    SpecimenCheck(Sheet sheet, SheetDraft draft, LocalDateTime now) {
        this.sheet = sheet;
        this.draft = draft;
        this.now = now;
    }

    List<Problem> problems() {
        var day = draft.day();
        var born = sheet.dossier().birthDate();
        if (day.isAfter(now.toLocalDate())) {
            add(Field.DAY, "results.problem.ahead", day);
        } else if (day.isBefore(born)) {
            add(Field.DAY, "results.problem.beforeBirth", day, born);
        } else if (draft.time() != null && day.atTime(draft.time()).isAfter(now)) {
            add(Field.TIME, "results.problem.timeAhead", draft.time());
        }
        urine();
        return problems;
    }

    private void urine() {
        var urine = draft.urine();
        if (urine == null) {
            return;
        }
        if (urine.to().isAfter(now)) {
            add(Field.URINE, "results.problem.urineAhead", urine.to().toLocalDate());
        } else if (urine.minutes() > LONGEST_MINUTES) {
            add(Field.URINE, "results.problem.urineLong", urine.minutes() / HOUR, urine.minutes() % HOUR);
        }
    }

    private void add(Field field, String key, Object... args) {
        problems.add(new Problem(field, Message.of(key, args)));
    }
}
