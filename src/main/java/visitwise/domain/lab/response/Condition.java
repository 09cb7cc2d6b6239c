package visitwise.domain.lab.response;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.Answer;
import visitwise.domain.lab.Dipstick;
import visitwise.domain.lab.Multiple;
import visitwise.domain.lab.Quantity;
import visitwise.domain.lab.Threshold;

/** One demand of a rule set. */
public sealed interface Condition {

    /** The value itself is missing. */
    Message VALUE_MISSING = Message.of("response.missing.value");

    Message NO_BASELINE = Message.of("response.missing.baseline");
    Message NO_FILTRATION_BEFORE = Message.of("response.missing.filtrationBefore");

    Check check(Findings findings);

    /** The limit that a value of a family has to meet; empty if this demand looks at something else. */
    Optional<Threshold> limitFor(UnitFamily family, @Nullable Reading baseline);

    /**
     * What came of a demand.
     *
     * @param missing what keeps it from being told; null if it can be told
     */
    record Check(Answer answer, @Nullable Message missing) {

        static Check of(Answer answer) {
            return new Check(answer, answer == Answer.CANNOT_TELL ? Message.of("response.missing.exact") : null);
        }

        static Check missing(String key, Object... args) {
            return new Check(Answer.CANNOT_TELL, Message.of(key, args));
        }
    }

    /** A limit of the family that it is stated for. */
    record FamilyLimit(UnitFamily family, Threshold threshold) {}

    /**
     * Test strips of consecutive days.
     *
     * @param days how many of the latest count
     * @param weakest each shows at least this
     * @param strongest and at most this
     */
    record Strips(int days, Dipstick weakest, Dipstick strongest) {

        Check check(List<Dipstick> shown) {
            var latest = shown.subList(Math.max(0, shown.size() - days), shown.size());
            if (latest.stream().anyMatch(d -> d.compareTo(weakest) < 0 || d.compareTo(strongest) > 0)) {
                return Check.of(Answer.NO);
            }
            return latest.size() == days ? Check.of(Answer.YES) : Check.missing("response.missing.strips", days);
        }
    }

    /**
     * The value lies within a limit of its own family. A measured value takes precedence over strips.
     *
     * @param strips null if strips do not count
     */
    record Level(List<FamilyLimit> limits, @Nullable Strips strips) implements Condition {

        public Level {
            limits = List.copyOf(limits);
        }

        @Override
        public Check check(Findings findings) {
            var value = findings.value();
            if (value != null) {
                var limit = limitFor(value.family(), null);
                if (limit.isPresent()) {
                    var threshold = limit.get();
                    return Check.of(threshold.isMetBy(value.against(threshold.unit())));
                }
            }
            if (strips != null && !findings.dipsticks().isEmpty()) {
                return strips.check(findings.dipsticks());
            }
            return value == null
                    ? new Check(Answer.CANNOT_TELL, VALUE_MISSING)
                    : Check.missing("response.missing.otherMeasurement");
        }

        @Override
        public Optional<Threshold> limitFor(UnitFamily family, @Nullable Reading baseline) {
            for (var limit : limits) {
                if (limit.family() == family) {
                    return Optional.of(limit.threshold());
                }
            }
            return Optional.empty();
        }
    }

    /** The value lies within a multiple of the baseline. */
    record Change(Multiple multiple) implements Condition {

        @Override
        public Check check(Findings findings) {
            var value = findings.value();
            var baseline = findings.baseline();
            if (value == null) {
                return new Check(Answer.CANNOT_TELL, VALUE_MISSING);
            }
            if (baseline == null) {
                return new Check(Answer.CANNOT_TELL, NO_BASELINE);
            }
            var apart = value.apartFrom(baseline);
            return apart == null
                    ? Check.of(multiple.isMetBy(
                            value.against(baseline.quantity().unit()),
                            baseline.against(value.quantity().unit())))
                    : new Check(Answer.CANNOT_TELL, apart);
        }

        @Override
        public Optional<Threshold> limitFor(UnitFamily family, @Nullable Reading baseline) {
            return Optional.ofNullable(baseline)
                    .filter(b -> b.family() == family && b.quantity().isExact())
                    .map(b -> multiple.of(b.quantity()));
        }
    }

    /** There is a baseline, which was measured in the same way as the value. */
    record SameFamily() implements Condition {

        @Override
        public Check check(Findings findings) {
            if (findings.baseline() == null) {
                return new Check(Answer.CANNOT_TELL, NO_BASELINE);
            }
            var apart = Judge.apart(findings);
            return new Check(apart == null ? Answer.YES : Answer.CANNOT_TELL, apart);
        }

        @Override
        public Optional<Threshold> limitFor(UnitFamily family, @Nullable Reading baseline) {
            return Optional.empty();
        }
    }

    /** The albumin in serum lies within a limit. */
    record Albumin(Threshold threshold) implements Condition {

        static final Message MISSING = Message.of("response.missing.albumin");

        @Override
        public Check check(Findings findings) {
            var albumin = findings.albumin();
            return albumin == null ? new Check(Answer.CANNOT_TELL, MISSING) : Check.of(threshold.isMetBy(albumin));
        }

        @Override
        public Optional<Threshold> limitFor(UnitFamily family, @Nullable Reading baseline) {
            return Optional.empty();
        }
    }

    /**
     * Kidney function has kept up with the baseline, or is normal.
     *
     * @param kept of the baseline
     * @param normal null if only the baseline counts
     */
    record KidneyFunction(Multiple kept, @Nullable Threshold normal) implements Condition {

        @Override
        public Check check(Findings findings) {
            var now = findings.filtration();
            var before = findings.filtrationBefore();
            if (now == null) {
                return Check.missing("response.missing.filtration");
            }
            var isNormal = normal == null ? Answer.NO : normal.isMetBy(now.quantity());
            if (isNormal == Answer.YES) {
                return Check.of(Answer.YES);
            }
            if (before == null) {
                return new Check(Answer.CANNOT_TELL, NO_FILTRATION_BEFORE);
            }
            return now.isComparableWith(before)
                    ? Check.of(isNormal.or(kept.isMetBy(now.quantity(), before.quantity())))
                    : Check.missing("response.missing.sameEquation");
        }

        @Override
        public Optional<Threshold> limitFor(UnitFamily family, @Nullable Reading baseline) {
            return Optional.empty();
        }
    }

    /** The visit lies earlier than so many months after treatment began. */
    record Before(BigDecimal months) implements Condition {

        @Override
        public Check check(Findings findings) {
            var since = findings.months();
            if (since == null) {
                return Check.missing("response.missing.months");
            }
            return Check.of(Quantity.compare(since, months) < 0 ? Answer.YES : Answer.NO);
        }

        @Override
        public Optional<Threshold> limitFor(UnitFamily family, @Nullable Reading baseline) {
            return Optional.empty();
        }
    }
}
