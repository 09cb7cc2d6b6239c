package visitwise.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;
import planted.style.LogsWithTheJdk;
import planted.style.PrintsTheTrace;
import planted.style.PrintsToTheConsole;
import planted.style.StopsTheProgram;
import planted.style.VisitManager;
import planted.unmarked.TakesNull;

/** How classes are named and what they leave alone. */
final class StyleRules {

    /** A trace printed into a text, to be shown, has a parameter. */
    private static final DescribedPredicate<JavaAccess<?>> PRINTED_TRACE = Where.member(
                    Throwable.class, "printStackTrace")
            .and(describe(
                    "without a parameter",
                    access -> access.getTarget() instanceof CodeUnitAccessTarget target
                            && target.getRawParameterTypes().isEmpty()));

    static final Rule NAMES_SAY_SOMETHING = new Rule(
            "no class is a Manager, Helper, Util or Impl",
            "names are the words of the field",
            VisitManager.class,
            root -> noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl)"));

    static final Rule ONLY_THE_LAUNCHER_ENDS_THE_PROGRAM = new Rule(
            "only the Launcher ends the program",
            "anything else would leave records half written",
            StopsTheProgram.class,
            root -> noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName(root + ".Launcher")
                    .should()
                    .accessTargetWhere(Where.member(System.class, "exit"))
                    .orShould()
                    .accessTargetWhere(Where.member(Runtime.class, "exit", "halt")));

    static final Rule ONLY_THE_LAUNCHER_KNOWS_THE_CONSOLE = new Rule(
            "only the Launcher uses System.out and System.err",
            "commands are handed where they write, the desktop has no console",
            PrintsToTheConsole.class,
            root -> noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName(root + ".Launcher")
                    .should()
                    .accessTargetWhere(Where.member(System.class, "out", "err")));

    static final Rule ONE_WAY_TO_LOG = new Rule(
            "nothing logs with java.util.logging",
            "the log is written through SLF4J, into one file",
            LogsWithTheJdk.class,
            root -> noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging.."));

    static final Rule A_TRACE_GOES_TO_THE_LOG = new Rule(
            "nothing prints a stack trace to the console",
            "a failure is logged once and shown once",
            PrintsTheTrace.class,
            root -> noClasses().should().accessTargetWhere(PRINTED_TRACE));

    static final Rule EVERY_PACKAGE_IS_NULL_MARKED = new Rule(
            "every package is @NullMarked",
            "null is an answer only where the type says so",
            TakesNull.class,
            root -> classes().should(lieInANullMarkedPackage()));

    private StyleRules() {}

    private static ArchCondition<JavaClass> lieInANullMarkedPackage() {
        return new ArchCondition<>("lie in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(
                        type, marked, type.getFullName() + (marked ? " lies" : " does not lie") + " in one"));
            }
        };
    }
}
