package visitwise.feature.participantfile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.feature.participantfile.Problem.Field;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.dossier.Dossier;

/** Collects what is to be said about something that is to be recorded. */
final class Findings {

    private final List<Problem> problems = new ArrayList<>();
    private final List<Message> warnings = new ArrayList<>();

    void refuse(Field field, String key, Object... args) {
        problems.add(new Problem(field, Message.of(key, args)));
    }

    void warn(String key, Object... args) {
        warnings.add(Message.of(key, args));
    }

    /** Something that happened to the participant: not ahead, and not before birth or consent. */
    void happened(Field field, LocalDate day, Dossier dossier, LocalDate today) {
        if (day.isAfter(today)) {
            refuse(field, "participantFile.problem.ahead", day);
        } else {
            agreed(field, day, dossier);
        }
    }

    /** Something that was measured, perhaps before consent: not ahead, and not before birth. */
    void measured(Field field, LocalDate day, Dossier dossier, LocalDate today) {
        if (day.isAfter(today)) {
            refuse(field, "participantFile.problem.ahead", day);
        } else if (day.isBefore(dossier.birthDate())) {
            refuse(field, "participantFile.problem.beforeBirth", day, dossier.birthDate());
        }
    }

    /** Something that is agreed or happened: not before birth or consent. */
    void agreed(Field field, LocalDate day, Dossier dossier) {
        var consented = dossier.firstConsent();
        if (day.isBefore(dossier.birthDate())) {
            refuse(field, "participantFile.problem.beforeBirth", day, dossier.birthDate());
        } else if (consented == null) {
            refuse(field, "participantFile.problem.noConsent");
        } else if (day.isBefore(consented)) {
            refuse(field, "participantFile.problem.beforeConsent", day, consented);
        }
    }

    /** A time of day that is not ahead on its day. */
    void come(Field field, LocalDate day, @Nullable LocalTime time, LocalDateTime now) {
        if (time != null && day.equals(now.toLocalDate()) && time.isAfter(now.toLocalTime())) {
            refuse(field, "participantFile.problem.timeAhead", time);
        }
    }

    void needsReason(@Nullable String reason) {
        if (isBlank(reason)) {
            refuse(Field.REASON, "participantFile.problem.reason");
        }
    }

    void correctionNeedsReason(ChangeContext context) {
        if (!context.givesReason()) {
            refuse(Field.REASON, Problem.WHY_CORRECTED);
        }
    }

    void add(Checked checked) {
        problems.addAll(checked.problems());
        warnings.addAll(checked.warnings());
    }

    boolean areEmpty() {
        return problems.isEmpty();
    }

    Checked checked() {
        return new Checked(problems, warnings);
    }

    static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
