package visitwise.feature.qualification;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.protocol.Arm;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.schedule.DueVisit;
import visitwise.domain.schedule.ReportedDates;
import visitwise.domain.schedule.Scheduler;
import visitwise.storage.protocolfile.ProtocolFiles;

/** Target dates of visits, worked out by the scheduler. */
final class ScheduleCases implements CaseKind {

    /** A row that cannot be worked out, with the reason. */
    private static final class Unusable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Message reason;

        Unusable(String key, Object... args) {
            super(key);
            this.reason = Message.of(key, args);
        }
    }

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final Map<String, Protocol> protocols = new HashMap<>();

    ScheduleCases(List<Protocol> further) {
        further.forEach(p -> protocols.put(p.id(), p));
    }

    @Override
    public List<String> header() {
        return List.of("case", "protocol", "arm", "enrolment", "first_dose", "last_dose", "visit", "target_date");
    }

    @Override
    public Finding check(Map<String, String> row) {
        try {
            var protocol = protocol(cell(row, "protocol"));
            var arm = arm(protocol, cell(row, "arm"));
            var dates = new ReportedDates(date(row, "enrolment"), date(row, "first_dose"), date(row, "last_dose"));
            var problems = dates.problems(arm);
            if (!problems.isEmpty()) {
                return new Finding.Unusable(problems.getFirst());
            }
            var expected = date(row, "target_date");
            var found = due(protocol, arm, dates, cell(row, "visit")).target();
            return expected == null ? missing("target_date") : compare(cell(row, "visit"), expected, found);
        } catch (Unusable e) {
            return new Finding.Unusable(e.reason);
        }
    }

    private static Finding compare(String visit, LocalDate expected, @Nullable LocalDate found) {
        return expected.equals(found)
                ? new Finding.Passed()
                : new Finding.Differs(visit, expected.toString(), found == null ? "–" : found.toString());
    }

    private static Finding missing(String column) {
        return new Finding.Unusable(Message.of("validate.emptyCell", column));
    }

    private Protocol protocol(String id) {
        return protocols.computeIfAbsent(
                id,
                wanted -> ProtocolFiles.shipped(wanted)
                        .orElseThrow(() -> new Unusable("validate.unknownProtocol", wanted)));
    }

    private static Arm arm(Protocol protocol, String code) {
        return protocol.arm(code)
                .orElseThrow(() -> new Unusable(
                        "validate.unknownArm",
                        protocol.id(),
                        code,
                        protocol.arms().stream().map(Arm::code).collect(Collectors.joining(", "))));
    }

    /** Worked out at the end of time: every date told has come, and target dates do not depend on the day of asking. */
    private static DueVisit due(Protocol protocol, Arm arm, ReportedDates dates, String code) {
        return Scheduler.plan(protocol, arm, dates.asOf(arm, LocalDate.MAX), LocalDate.MAX).stream()
                .filter(v -> v.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Unusable("validate.unknownVisit", protocol.id(), arm.code(), code));
    }

    private static String cell(Map<String, String> row, String column) {
        var text = row.getOrDefault(column, "");
        if (text.isBlank()) {
            throw new Unusable("validate.emptyCell", column);
        }
        return text;
    }

    private static @Nullable LocalDate date(Map<String, String> row, String column) {
        var text = row.getOrDefault(column, "");
        try {
            var date = text.isBlank() ? null : LocalDate.parse(text);
            if (date != null && (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR)) {
                throw new Unusable("validate.dateRange", column, text, FIRST_YEAR, LAST_YEAR);
            }
            return date;
        } catch (DateTimeParseException e) {
            throw new Unusable("validate.notADate", column, text);
        }
    }
}
