package visitwise.feature.participantfile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import visitwise.domain.participant.BodySize;
import visitwise.domain.participant.ParticipantId;
import visitwise.feature.participantfile.Problem.Field;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.Database;
import visitwise.storage.database.Stored;
import visitwise.storage.dossier.Dossier;
import visitwise.storage.lab.DerivedValues;
import visitwise.storage.participant.BodySizeStore;
import visitwise.storage.study.ProtocolLibrary;

/** Records height and weight of a day after enrolment. */
public final class RecordBodySize {

    /** A weight that differs by so many percent from the last one is worth a second look. */
    private static final int STRIKING_PERCENT = 20;

    private static final BigDecimal LEAST_WEIGHT = new BigDecimal("1");
    private static final BigDecimal MOST_WEIGHT = new BigDecimal("300");
    private static final BigDecimal LEAST_HEIGHT = new BigDecimal("40");
    private static final BigDecimal MOST_HEIGHT = new BigDecimal("250");
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final Database database;
    private final Desk desk;
    private final BodySizeStore sizes = new BodySizeStore();
    private final DerivedValues derived;

    public RecordBodySize(Database database, ProtocolLibrary library) {
        this.database = database;
        this.desk = new Desk(database, library);
        this.derived = new DerivedValues(library);
    }

    /**
     * What was measured on a day.
     *
     * @param height in cm; null if not measured
     * @param weight in kg; null if not measured
     */
    public record Measured(
            ParticipantId participant,
            LocalDate on,
            @Nullable BigDecimal height,
            @Nullable BigDecimal weight) {

        BodySize size() {
            return new BodySize(participant, on, height, weight);
        }
    }

    /** Everything that was measured, the newest first. */
    public List<Stored<BodySize>> of(ParticipantId participant) {
        return database.read(reading -> sizes.of(reading, participant));
    }

    public Attempt<Stored<BodySize>> record(Measured wanted, ChangeContext context, LocalDate today) {
        return desk.attempt(
                wanted.participant(),
                context,
                (change, dossier) ->
                        Attempt.of(check(dossier, null, wanted, today).checked(), () -> {
                            var added = sizes.add(change, dossier.site(), wanted.size());
                            derived.renew(change, dossier.participant());
                            return added;
                        }));
    }

    /**
     * Corrects what was recorded, which needs a reason.
     *
     * @param size the row
     * @param seen the version of the row that the person saw
     */
    public Attempt<Stored<BodySize>> correct(
            UUID size, int seen, Measured wanted, ChangeContext context, LocalDate today) {
        return desk.attempt(wanted.participant(), context, (change, dossier) -> {
            var row = dossier.sizes().stream()
                    .filter(stored -> stored.id().equals(size))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no height and weight " + size));
            Seen.same(row, seen, stale -> sizes.correct(change, stale));
            var findings = check(dossier, row, wanted, today);
            findings.correctionNeedsReason(context);
            return Attempt.of(findings.checked(), () -> {
                var corrected = sizes.correct(change, row.with(wanted.size()));
                derived.renew(change, dossier.participant());
                return corrected;
            });
        });
    }

    private static Findings check(
            Dossier dossier, @Nullable Stored<BodySize> corrected, Measured wanted, LocalDate today) {
        var findings = new Findings();
        findings.measured(Field.DAY, wanted.on(), dossier, today);
        if (wanted.height() == null && wanted.weight() == null) {
            findings.refuse(Field.WEIGHT, "participantFile.problem.nothingMeasured");
        }
        range(Field.HEIGHT, wanted.height(), LEAST_HEIGHT, MOST_HEIGHT, "cm", findings);
        range(Field.WEIGHT, wanted.weight(), LEAST_WEIGHT, MOST_WEIGHT, "kg", findings);
        var others = dossier.sizes().stream()
                .filter(size -> corrected == null || !size.id().equals(corrected.id()))
                .map(Stored::value)
                .toList();
        once(Field.HEIGHT, wanted.height(), wanted.on(), others, BodySize::heightInCm, findings);
        once(Field.WEIGHT, wanted.weight(), wanted.on(), others, BodySize::weightInKg, findings);
        if (findings.areEmpty() && wanted.weight() != null) {
            striking(wanted.weight(), wanted.on(), others, findings);
        }
        return findings;
    }

    private static void range(
            Field field,
            @Nullable BigDecimal value,
            BigDecimal least,
            BigDecimal most,
            String unit,
            Findings findings) {
        if (value != null && (value.compareTo(least) < 0 || value.compareTo(most) > 0)) {
            findings.refuse(field, "participantFile.problem.outside", value, unit, least, most);
        }
    }

    /** One height and one weight a day: otherwise nobody could tell which of them a dose goes by. */
    private static void once(
            Field field,
            @Nullable BigDecimal value,
            LocalDate day,
            List<BodySize> others,
            Function<BodySize, Optional<BigDecimal>> kind,
            Findings findings) {
        if (value != null) {
            others.stream()
                    .filter(size -> size.on().equals(day))
                    .flatMap(size -> kind.apply(size).stream())
                    .findFirst()
                    .ifPresent(there -> findings.refuse(field, "participantFile.problem.measuredThatDay", there, day));
        }
    }

    private static void striking(BigDecimal weight, LocalDate on, List<BodySize> others, Findings findings) {
        others.stream()
                .filter(size -> size.on().isBefore(on) && size.weightInKg().isPresent())
                .findFirst()
                .ifPresent(last -> {
                    var before = last.weightInKg().orElseThrow();
                    var percent = weight.subtract(before)
                            .multiply(HUNDRED)
                            .divide(before, 0, RoundingMode.HALF_UP)
                            .intValueExact();
                    if (Math.abs(percent) >= STRIKING_PERCENT) {
                        findings.warn("participantFile.warning.weight", weight, percent, before, last.on());
                    }
                });
    }
}
