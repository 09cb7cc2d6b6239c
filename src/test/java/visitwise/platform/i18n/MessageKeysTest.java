package visitwise.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The keys of texts beside the sources that name them. */
class MessageKeysTest {

    private static final Set<String> KEYS = MessageFile.ENGLISH.texts().keySet();

    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z-]*(\\.[A-Za-z0-9_-]+)+");
    private static final Pattern BEGINNING = Pattern.compile("[A-Za-z][A-Za-z-]*(\\.[A-Za-z0-9_-]+)*\\.");
    private static final Pattern FILE_NAME =
            Pattern.compile(".*\\.(css|csv|db|html|json|log|pdf|png|properties|sql|ttf)");
    private static final Pattern PICOCLI = Pattern.compile("(?<commands>visitwise(\\.[a-z-]+)*\\.)?usage\\.[A-Za-z]+");

    /** What keys begin with; those that begin with the program's name are picocli's and stand in no source. */
    private static final Set<String> SUBJECTS = KEYS.stream()
            .map(MessageKeysTest::subject)
            .filter(subject -> !subject.equals("visitwise"))
            .collect(Collectors.toSet());

    /** The constants of the program's enums, by the name of the enum. */
    private static final Map<String, List<Set<String>>> ENUMS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("visitwise").stream()
                    .filter(type -> type.isEnum() && !type.isAnonymousClass())
                    .collect(Collectors.groupingBy(
                            JavaClass::getSimpleName,
                            Collectors.mapping(MessageKeysTest::constants, Collectors.toList())));

    @Test
    void everyKeyInTheSourcesHasAText() {
        assertThat(Literal.ALL)
                .filteredOn(literal -> isAboutTexts(literal, KEY)
                        && !FILE_NAME.matcher(literal.text()).matches()
                        && !KEYS.contains(literal.text())
                        && !(literal.isCompleted() && beginsAKey(literal.text())))
                .isEmpty();
    }

    @Test
    void everyBeginningOfAKeyInTheSourcesLeadsToAText() {
        assertThat(Literal.ALL)
                .filteredOn(literal -> isAboutTexts(literal, BEGINNING) && !beginsAKey(literal.text()))
                .isEmpty();
    }

    @Test
    void everyTextIsUsed() {
        var named = Literal.ALL.stream().map(Literal::text).collect(Collectors.toSet());
        var beginnings = Literal.ALL.stream()
                .filter(literal -> BEGINNING.matcher(literal.text()).matches()
                        || literal.isCompleted() && KEY.matcher(literal.text()).matches())
                .map(Literal::text)
                .toList();
        assertThat(KEYS)
                .filteredOn(key -> !named.contains(key)
                        && beginnings.stream().noneMatch(key::startsWith)
                        && !isWord(key)
                        && !isPicoclis(key, named))
                .isEmpty();
    }

    @Test
    void anEnumWithWordsHasOneForEveryConstant() {
        assertThat(ENUMS.keySet())
                .filteredOn(SUBJECTS::contains)
                .flatMap(type -> ENUMS.get(type).stream()
                        .flatMap(Set::stream)
                        .map(constant -> type + "." + constant)
                        .toList())
                .isSubsetOf(KEYS);
    }

    @Test
    void noTwoEnumsShareTheirWords() {
        assertThat(ENUMS.keySet())
                .filteredOn(type -> SUBJECTS.contains(type) && ENUMS.get(type).size() > 1)
                .isEmpty();
    }

    private static boolean isAboutTexts(Literal literal, Pattern form) {
        return form.matcher(literal.text()).matches() && SUBJECTS.contains(subject(literal.text()));
    }

    private static boolean isWord(String key) {
        return ENUMS.getOrDefault(subject(key), List.of()).stream()
                .anyMatch(constants -> constants.contains(key.substring(key.indexOf('.') + 1)));
    }

    /** A heading, or a text about commands whose names stand in the sources. */
    private static boolean isPicoclis(String key, Set<String> named) {
        var match = PICOCLI.matcher(key);
        if (!match.matches()) {
            return false;
        }
        var commands = match.group("commands");
        return commands == null || named.containsAll(List.of(commands.split("\\.")));
    }

    private static boolean beginsAKey(String beginning) {
        return KEYS.stream().anyMatch(key -> key.startsWith(beginning));
    }

    private static String subject(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Set<String> constants(JavaClass type) {
        return type.getEnumConstants().stream().map(JavaEnumConstant::name).collect(Collectors.toSet());
    }
}
