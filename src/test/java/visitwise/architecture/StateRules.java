package visitwise.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Timer;
import javafx.application.Application;
import planted.domain.ReadsTheClock;
import planted.domain.ReckonsInDoubles;
import planted.domain.StartsAThread;
import planted.style.AsksForTheTime;
import planted.style.CountsForEveryone;
import planted.style.HoldsAnOptional;
import planted.style.SharesACounter;
import planted.style.TakesAnOptional;

/** What values, time and state may look like. */
final class StateRules {

    private static final DescribedPredicate<JavaClass> OPTIONAL =
            Where.named(Optional.class, OptionalInt.class, OptionalLong.class, OptionalDouble.class);

    private static final DescribedPredicate<JavaClass> BINARY_FRACTION =
            Where.named(double.class, Double.class, float.class, Float.class);

    static final Rule DOMAIN_READS_NO_CLOCK = new Rule(
            "the domain reads no clock",
            "today is an argument",
            ReadsTheClock.class,
            root -> noClasses()
                    .that()
                    .resideInAPackage(root + ".domain..")
                    .should()
                    .accessTargetWhere(Clocks.READ));

    static final Rule THE_CLOCK_IS_HANDED_IN = new Rule(
            "only Launcher and app read the clock of the machine",
            "everything else is handed a Clock, or the day, and can be tested on any day",
            AsksForTheTime.class,
            root -> noClasses()
                    .that()
                    .resideOutsideOfPackage(root + ".app..")
                    .and()
                    .doNotHaveFullyQualifiedName(root + ".Launcher")
                    .should()
                    .accessTargetWhere(Clocks.READ_FROM_THE_MACHINE));

    static final Rule DOMAIN_STARTS_NO_THREADS = new Rule(
            "the domain knows no threads",
            "it is values and pure functions, safe on any thread",
            StartsAThread.class,
            root -> noClasses()
                    .that()
                    .resideInAPackage(root + ".domain..")
                    .should()
                    .dependOnClassesThat(resideInAPackage("java.util.concurrent..")
                            .or(Where.named(Thread.class, ThreadLocal.class, Timer.class))));

    static final Rule DOMAIN_RECKONS_IN_DECIMALS = new Rule(
            "the domain holds no double outside the renal formulas",
            "a quantity is a BigDecimal with a unit; only the renal formulas need powers",
            ReckonsInDoubles.class,
            StateRules::noBinaryFractions);

    static final Rule STATIC_FIELDS_ARE_FINAL = new Rule(
            "static fields are final",
            "there is no static state",
            CountsForEveryone.class,
            root -> fields().that()
                    .areStatic()
                    .and()
                    .doNotHaveModifier(JavaModifier.SYNTHETIC)
                    .should()
                    .beFinal());

    static final Rule STATIC_FIELDS_HOLD_NO_STATE = new Rule(
            "static fields hold nothing that changes",
            "there is no static state, save in the Application, which JavaFX makes and hands to nobody",
            SharesACounter.class,
            root -> noFields()
                    .that()
                    .areStatic()
                    .and()
                    .areDeclaredInClassesThat()
                    .areNotAssignableTo(Application.class)
                    .should()
                    .haveRawType(resideInAPackage("java.util.concurrent..")
                            .or(resideInAPackage("javafx.beans.property.."))
                            .or(resideInAPackage("javafx.collections.."))
                            .or(Where.named(ThreadLocal.class))));

    static final Rule OPTIONAL_IS_NO_FIELD = new Rule(
            "no field is an Optional",
            "Optional is a return type",
            HoldsAnOptional.class,
            root -> noFields()
                    .that()
                    .doNotHaveModifier(JavaModifier.SYNTHETIC)
                    .should()
                    .haveRawType(OPTIONAL));

    static final Rule OPTIONAL_IS_NO_PARAMETER = new Rule(
            "no parameter is an Optional",
            "Optional is a return type",
            TakesAnOptional.class,
            root -> noCodeUnits()
                    .that()
                    .doNotHaveModifier(JavaModifier.SYNTHETIC)
                    .should()
                    .haveRawParameterTypes(any(OPTIONAL)));

    private StateRules() {}

    private static ArchRule noBinaryFractions(String root) {
        var domain = resideInAPackage(root + ".domain..").and(resideOutsideOfPackage(root + ".domain.lab.renal.."));
        return CompositeArchRule.of(noFields()
                        .that()
                        .areDeclaredInClassesThat(domain)
                        .should()
                        .haveRawType(BINARY_FRACTION)
                        .allowEmptyShould(true))
                .and(noCodeUnits()
                        .that()
                        .areDeclaredInClassesThat(domain)
                        .should()
                        .haveRawReturnType(BINARY_FRACTION)
                        .orShould()
                        .haveRawParameterTypes(any(BINARY_FRACTION))
                        .allowEmptyShould(true));
    }

    private static DescribedPredicate<List<JavaClass>> any(DescribedPredicate<JavaClass> one) {
        return describe("any " + one.getDescription(), types -> types.stream().anyMatch(one));
    }
}
