package visitwise.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaModifier;
import net.jqwik.api.Property;
import org.junit.platform.commons.annotation.Testable;
import planted.tests.DrawsLots;
import planted.tests.NeverRuns;

/** What tests are called. */
final class TestRules {

    static final Rule EVERY_TEST_IS_PICKED_UP = new Rule(
            "a class with tests is named *Test",
            "the runner passes over any other class without a word",
            NeverRuns.class,
            root -> methods()
                    .that()
                    .areMetaAnnotatedWith(Testable.class)
                    .and()
                    .areDeclaredInClassesThat(
                            describe("can be made", type -> !type.getModifiers().contains(JavaModifier.ABSTRACT)))
                    .should()
                    .beDeclaredInClassesThat(Where.in("Test")));

    static final Rule PROPERTIES_ARE_NAMED = new Rule(
            "a class with property tests is named *PropertyTest",
            "its tests run on made-up values, and a failure is read with its seed",
            DrawsLots.class,
            root -> methods()
                    .that()
                    .areMetaAnnotatedWith(Property.class)
                    .should()
                    .beDeclaredInClassesThat(Where.in("PropertyTest")));

    private TestRules() {}
}
