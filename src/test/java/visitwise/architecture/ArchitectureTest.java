package visitwise.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import visitwise.Launcher;

class ArchitectureTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("visitwise");

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("visitwise");

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    @Test
    void theProgramAndItsTestsAreToldApart() {
        assertThat(PROGRAM.contain(Launcher.class)).isTrue();
        assertThat(PROGRAM.contain(ArchitectureTest.class)).isFalse();
        assertThat(TESTS.contain(ArchitectureTest.class)).isTrue();
        assertThat(TESTS.contain(Launcher.class)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("rulesOfTheProgram")
    void theProgramKeepsTheRule(Rule rule) {
        rule.on("visitwise").check(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("rulesOfTests")
    void theTestsKeepTheRule(Rule rule) {
        rule.on("visitwise").check(TESTS);
    }

    @ParameterizedTest
    @MethodSource("allRules")
    void thePlantedViolationBreaksTheRule(Rule rule) {
        assertThat(rule.on("planted").evaluate(PLANTED).getFailureReport().getDetails())
                .as("what breaks the rule that %s", rule)
                .anyMatch(detail -> detail.contains(rule.planted().getName()));
    }

    static Stream<Rule> rulesOfTheProgram() {
        return Rule.in(RingRules.class, LibraryRules.class, StateRules.class, StyleRules.class);
    }

    static Stream<Rule> rulesOfTests() {
        return Rule.in(TestRules.class);
    }

    static Stream<Rule> allRules() {
        return Stream.concat(rulesOfTheProgram(), rulesOfTests());
    }
}
