package visitwise.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;

/** Ways to ask what time it is. */
final class Clocks {

    private static final DescribedPredicate<JavaAccess<?>> NOW = describe(
            "now",
            access -> access.getTargetOwner().getPackageName().startsWith("java.time")
                    && access.getName().equals("now"));

    /** Clocks that measure how long something takes do not tell what day it is. */
    private static final DescribedPredicate<JavaAccess<?>> STOPWATCH = Where.member(System.class, "nanoTime");

    private static final DescribedPredicate<JavaAccess<?>> HANDED_A_CLOCK = describe(
            "with a clock",
            access -> access.getTarget() instanceof CodeUnitAccessTarget target
                    && target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class)));

    private static final DescribedPredicate<JavaAccess<?>> OLD_DATE = describe(
            "new Date() or Calendar.getInstance",
            access -> access.getTarget() instanceof CodeUnitAccessTarget target
                    && (target.getOwner().isEquivalentTo(Date.class)
                                    && target.getName().equals("<init>")
                                    && target.getRawParameterTypes().isEmpty()
                            || target.getOwner().isAssignableTo(Calendar.class)
                                    && target.getName().equals("getInstance")));

    static final DescribedPredicate<JavaAccess<?>> READ_FROM_THE_MACHINE = NOW.and(not(HANDED_A_CLOCK))
            .or(Where.member(
                    Clock.class,
                    "system",
                    "systemUTC",
                    "systemDefaultZone",
                    "tickMillis",
                    "tickSeconds",
                    "tickMinutes"))
            .or(Where.member(System.class, "currentTimeMillis"))
            .or(OLD_DATE)
            .as("the clock of the machine is read");

    static final DescribedPredicate<JavaAccess<?>> READ =
            NOW.or(READ_FROM_THE_MACHINE).or(STOPWATCH).as("a clock is read");

    private Clocks() {}
}
