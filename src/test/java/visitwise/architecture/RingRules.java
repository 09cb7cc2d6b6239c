package visitwise.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import planted.app.RunsACommand;
import planted.cli.OpensTheWindow;
import planted.cli.ShowsAScreen;
import planted.domain.ReadsJson;
import planted.feature.a.KnowsItsScreen;
import planted.feature.a.UsesFeatureB;
import planted.feature.exchange.SendsContacts;
import planted.platform.KnowsTheStore;
import planted.platform.StartsAgain;
import planted.storage.ServesOneFeature;

/** Who may know whom. */
final class RingRules {

    static final Rule DOMAIN_STANDS_ALONE = new Rule(
            "the domain uses plain Java and itself",
            "what is true of trials does not depend on how it is shown, kept or sent",
            ReadsJson.class,
            root -> classes()
                    .that()
                    .resideInAPackage(root + ".domain..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage("java..", "org.jspecify..", root + ".domain.."));

    static final Rule STORAGE_KNOWS_ONLY_DOMAIN = new Rule(
            "storage uses storage and domain",
            "storage mirrors the domain and serves every feature alike",
            ServesOneFeature.class,
            root -> noClasses()
                    .that()
                    .resideInAPackage(root + ".storage..")
                    .should()
                    .dependOnClassesThat(Where.inProgramOutside(root, ".storage..", ".domain..")));

    static final Rule PLATFORM_KNOWS_AT_MOST_DOMAIN = new Rule(
            "platform uses platform and domain",
            "technical services know nothing of what the user does",
            KnowsTheStore.class,
            root -> noClasses()
                    .that()
                    .resideInAPackage(root + ".platform..")
                    .should()
                    .dependOnClassesThat(Where.inProgramOutside(root, ".platform..", ".domain..")));

    static final Rule FEATURES_STAND_APART = new Rule(
            "features do not import each other",
            "what two features need is domain, or one opens the other through a Route",
            UsesFeatureB.class,
            root -> slices().matching(root + ".feature.(*)..").should().notDependOnEachOther());

    static final Rule A_FEATURE_DOES_NOT_KNOW_ITS_SCREEN = new Rule(
            "a feature's use cases do not use its screen",
            "a use case also runs from the command line and in a test",
            KnowsItsScreen.class,
            root -> noClasses()
                    .that()
                    .resideInAPackage(root + ".feature..")
                    .and()
                    .resideOutsideOfPackage(root + ".feature.*.ui..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(root + ".feature.*.ui.."));

    static final Rule ONLY_THE_LAUNCHER_KNOWS_THE_APP = new Rule(
            "nothing but the Launcher uses app",
            "app wires everything, so nothing may lean on it",
            OpensTheWindow.class,
            root -> onlyLauncherKnows(root, ".app.."));

    static final Rule ONLY_THE_LAUNCHER_KNOWS_THE_COMMANDS = new Rule(
            "nothing but the Launcher uses cli",
            "the desktop and the commands share use cases, not each other",
            RunsACommand.class,
            root -> onlyLauncherKnows(root, ".cli.."));

    static final Rule NOTHING_KNOWS_THE_LAUNCHER = new Rule(
            "nothing uses the Launcher",
            "it starts the program and serves nobody",
            StartsAgain.class,
            root -> noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName(root + ".Launcher")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName(root + ".Launcher"));

    static final Rule COMMANDS_SHOW_NO_SCREEN = new Rule(
            "cli uses no screen",
            "commands also run on a machine without a display",
            ShowsAScreen.class,
            root -> noClasses()
                    .that()
                    .resideInAPackage(root + ".cli..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(root + ".feature.*.ui.."));

    static final Rule THE_EXCHANGE_KNOWS_NO_CONTACT = new Rule(
            "feature.exchange uses nothing of contacts",
            "names, phones and addresses never leave with the coded data",
            SendsContacts.class,
            root -> noClasses()
                    .that()
                    .resideInAPackage(root + ".feature.exchange..")
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching(".*[Cc]ontact.*"));

    private RingRules() {}

    private static ArchRule onlyLauncherKnows(String root, String ring) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ring)
                .and()
                .doNotHaveFullyQualifiedName(root + ".Launcher")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ring);
    }
}
