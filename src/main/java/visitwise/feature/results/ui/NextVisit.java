package visitwise.feature.results.ui;

import java.time.LocalDate;
import java.util.Optional;
import visitwise.domain.lab.panel.Panels;
import visitwise.domain.schedule.DueVisit;
import visitwise.feature.results.Sheet;

/** The visit whose results are entered next. */
final class NextVisit {

    private NextVisit() {}

    /** The first after that of a sheet that asks for results and has come; empty if there is none. */
    static Optional<String> after(Sheet sheet, LocalDate today) {
        var here = sheet.visit();
        if (here == null) {
            return Optional.empty();
        }
        var dossier = sheet.dossier();
        // Where the arm must not be told, neither must the visit that comes next tell it.
        var arm = dossier.protocol().design().isMaskedFromStaff()
                ? null
                : dossier.arm().orElse(null);
        return dossier.plan(today).stream()
                .dropWhile(due -> !due.code().equals(here.code()))
                .skip(1)
                .filter(due -> hasCome(due, today))
                .filter(due -> !Panels.of(dossier.protocol(), arm, due.visit()).isEmpty())
                .map(DueVisit::code)
                .findFirst();
    }

    private static boolean hasCome(DueVisit due, LocalDate today) {
        var on = due.actual() == null ? due.targetDate().orElse(LocalDate.MAX) : due.actual();
        return !on.isAfter(today);
    }
}
