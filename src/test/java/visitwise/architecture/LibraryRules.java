package visitwise.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import javafx.application.Platform;
import planted.domain.KeepsASqlDate;
import planted.feature.a.AsksTheDatabase;
import planted.feature.a.DrawsAPage;
import planted.feature.a.DrawsItself;
import planted.feature.a.ParsesOptions;
import planted.feature.a.WritesARow;
import planted.feature.a.WritesJson;
import planted.feature.a.ui.ButtonViewModel;
import planted.feature.a.ui.RunsLater;
import planted.feature.a.ui.ScreenViewModel;
import planted.storage.GoesAroundTheAudit;
import planted.storage.ParticipantStore;
import visitwise.storage.database.Change;
import visitwise.storage.database.Column;
import visitwise.storage.database.DerivedTable;
import visitwise.storage.database.Reading;
import visitwise.storage.database.Table;

/** Where libraries may be used. */
final class LibraryRules {

    private static final String[] DATABASE = {
        "java.sql..", "javax.sql..", "org.jdbi..", "org.flywaydb..", "com.zaxxer..", "org.h2..", "org.postgresql.."
    };

    private static final String[] RAW_HANDLES = {
        "org.jdbi.v3.core.Handle", "org.jdbi.v3.core.Jdbi", "java.sql.Connection", "javax.sql.DataSource"
    };

    static final Rule DOMAIN_KNOWS_NO_SQL = new Rule(
            "the domain does not use the SQL types of Java",
            "they are part of plain Java, but not of what is true of trials",
            KeepsASqlDate.class,
            root -> noClasses()
                    .that()
                    .resideInAPackage(root + ".domain..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("java.sql.."));

    static final Rule THE_DATABASE_STAYS_IN_STORAGE = new Rule(
            "only storage uses the database",
            "a row is read and written in one place",
            AsksTheDatabase.class,
            root -> only(root, DATABASE, ".storage.."));

    static final Rule THE_RAW_HANDLE_STAYS_IN_THE_DATABASE = new Rule(
            "inside storage only storage.database holds a raw handle",
            "a change that bypasses the audit trail cannot be written",
            GoesAroundTheAudit.class,
            root -> noClasses()
                    .that()
                    .resideInAPackage(root + ".storage..")
                    .and()
                    .resideOutsideOfPackage(root + ".storage.database..")
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching(
                            "org\\.jdbi\\.v3\\.core\\.(Handle|Jdbi)|java\\.sql\\.Connection|javax\\.sql\\.DataSource"));

    static final Rule ROWS_STAY_IN_STORAGE = new Rule(
            "only storage writes rows and selects them",
            "how a table looks is known to its store alone",
            WritesARow.class,
            root -> noClasses()
                    .that()
                    .resideOutsideOfPackage(root + ".storage..")
                    .should()
                    .dependOnClassesThat(Where.named(Table.class, DerivedTable.class, Column.class))
                    .orShould()
                    .accessTargetWhere(Where.member(Change.class, "insert", "insertAll", "update", "replace"))
                    .orShould()
                    .accessTargetWhere(Where.member(Reading.class, "select", "rows")));

    static final Rule STORES_ARE_CONCRETE = new Rule(
            "a store is a concrete class",
            "an interface with one implementation is noise: tests run stores on a real database",
            ParticipantStore.class,
            root -> noClasses()
                    .that()
                    .resideInAPackage(root + ".storage..")
                    .and()
                    .haveSimpleNameEndingWith("Store")
                    .should()
                    .haveModifier(JavaModifier.ABSTRACT));

    static final Rule JSON_STAYS_AT_THE_EDGES = new Rule(
            "only protocol files, commands and the exchange use Jackson",
            "JSON is a form of files, not of the records inside the program",
            WritesJson.class,
            root -> only(
                    root,
                    new String[] {"com.fasterxml.jackson.."},
                    ".storage.protocolfile..",
                    ".cli..",
                    ".feature.exchange.."));

    static final Rule OPTIONS_STAY_IN_THE_COMMANDS = new Rule(
            "only cli uses picocli",
            "use cases do not know from where they are called",
            ParsesOptions.class,
            root -> only(root, new String[] {"picocli.."}, ".cli.."));

    static final Rule PDF_STAYS_WITH_PAPER = new Rule(
            "only papers and charts use PDFBox",
            "a page is made in one way, with fonts that are checked for every character",
            DrawsAPage.class,
            root -> only(
                    root,
                    new String[] {"org.apache.pdfbox..", "org.apache.fontbox.."},
                    ".platform.paper..",
                    ".platform.chart..",
                    ".feature.printing.."));

    static final Rule JAVAFX_STAYS_ON_THE_SCREEN = new Rule(
            "only app, platform and the screens of features use JavaFX",
            "everything else runs without a display",
            DrawsItself.class,
            root -> only(root, new String[] {"javafx..", "atlantafx.."}, ".app..", ".platform..", ".feature.*.ui.."));

    static final Rule VIEW_MODELS_NEED_NO_TOOLKIT = new Rule(
            "view models use only the beans and collections of JavaFX",
            "they are tested with no toolkit started",
            ButtonViewModel.class,
            root -> noClasses()
                    .that(Where.in("ViewModel"))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage("javafx..", "atlantafx..")
                            .and(resideOutsideOfPackages("javafx.beans..", "javafx.collections.."))));

    static final Rule VIEW_MODELS_KNOW_NO_VIEW = new Rule(
            "view models do not use views",
            "the view reads its view model, never the other way round",
            ScreenViewModel.class,
            root -> noClasses()
                    .that(Where.in("ViewModel"))
                    .should()
                    .dependOnClassesThat()
                    .haveSimpleNameEndingWith("View"));

    static final Rule ONE_DOOR_TO_THE_SCREEN_THREAD = new Rule(
            "only platform.background enters the screen thread",
            "a worker never touches a property",
            RunsLater.class,
            root -> noClasses()
                    .that()
                    .resideOutsideOfPackage(root + ".platform.background..")
                    .should()
                    .accessTargetWhere(Where.member(Platform.class, "runLater"))
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAPackage("javafx.concurrent.."));

    private LibraryRules() {}

    private static ArchRule only(String root, String[] libraries, String... rings) {
        var places = Arrays.stream(rings).map(ring -> root + ring).toArray(String[]::new);
        return noClasses()
                .that()
                .resideOutsideOfPackages(places)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }
}
