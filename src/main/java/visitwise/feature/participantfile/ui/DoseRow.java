package visitwise.feature.participantfile.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import visitwise.domain.dosing.Infusion;
import visitwise.domain.dosing.PlannedAmount;
import visitwise.domain.protocol.Regimen;
import visitwise.feature.participantfile.MaskedAmounts;
import visitwise.feature.participantfile.ParticipantFile;
import visitwise.feature.participantfile.ParticipantFile.Calendar;
import visitwise.feature.participantfile.ParticipantFile.FileVisit;
import visitwise.storage.database.Stored;

/**
 * A dose of the plan, or one that was given.
 *
 * @param visit at which it is planned; null if the arm is not known
 * @param stored its row; null if there is none
 * @param planned by the protocol, without a weight; null if it must not be shown, or the arm is not known
 * @param mayShowAmounts false if an amount would tell the arm to those who may not know it
 */
record DoseRow(
        int number,
        @Nullable FileVisit visit,
        @Nullable Stored<Infusion> stored,
        @Nullable PlannedAmount planned,
        boolean mayShowAmounts) {

    Optional<Infusion> infusion() {
        return Optional.ofNullable(stored).map(Stored::value);
    }

    /** The code of the visit at which it is planned. */
    Optional<String> visitCode() {
        return Optional.ofNullable(visit).map(at -> at.due().code());
    }

    boolean isGiven() {
        return infusion().flatMap(Infusion::givenOn).isPresent();
    }

    static List<DoseRow> of(ParticipantFile file) {
        var open = !MaskedAmounts.wouldTellArm(file.protocol());
        var recorded = file.dosing().infusions().stream()
                .mapToInt(infusion -> infusion.value().doseNumber())
                .max()
                .orElse(0);
        return IntStream.rangeClosed(1, Math.max(recorded, file.dosing().planned()))
                .mapToObj(number -> new DoseRow(
                        number, visit(file, number), stored(file, number), open ? planned(file) : null, open))
                .toList();
    }

    private static @Nullable FileVisit visit(ParticipantFile file, int number) {
        return VisitSheet.visits(file).stream()
                .filter(visit -> visit.due().visit().doseNumber().orElse(0) == number)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Stored<Infusion> stored(ParticipantFile file, int number) {
        return file.dosing().infusions().stream()
                .filter(infusion -> infusion.value().doseNumber() == number)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable PlannedAmount planned(ParticipantFile file) {
        return file.calendar() instanceof Calendar.Planned calendar
                        && calendar.arm().regimen() instanceof Regimen.Infusions infusions
                ? PlannedAmount.of(infusions, null)
                : null;
    }
}
