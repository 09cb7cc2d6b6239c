package visitwise.storage.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A write path around the audit trail cannot be compiled. */
class BypassTest {

    @TempDir
    Path classes;

    @Test
    void theProperWayCompiles() {
        assertThat(errors("return database.change(context, change -> change.newId());"))
                .isEmpty();
    }

    @Test
    void aChangeCannotBeMadeOutsideTheDatabase() {
        assertThat(errors("return new Change(null, context, java.time.Instant.now(), java.util.UUID::randomUUID);"))
                .singleElement()
                .asString()
                .contains("not public")
                .contains("Change(");
    }

    @Test
    void theHandleOfAChangeCannotBeReached() {
        assertThat(errors("return database.change(context, change -> change.handle);"))
                .singleElement()
                .asString()
                .contains("handle has private access");
    }

    @Test
    void theConnectionsOfTheDatabaseCannotBeReached() {
        assertThat(errors("return database.engine.writer();"))
                .anySatisfy(error -> assertThat(error).contains("engine has private access"));
        assertThat(errors("return visitwise.storage.database.H2Engine.open(null, null).writer();"))
                .anySatisfy(error -> assertThat(error).contains("not public"));
    }

    @Test
    void theConnectionBehindAReadingCannotBeReached() {
        assertThat(errors("return database.read(reading -> reading.handle);"))
                .singleElement()
                .asString()
                .contains("handle has private access");
    }

    private List<String> errors(String body) {
        var source = """
                package visitwise.feature.bypass;
                import visitwise.storage.database.*;
                class Bypass {
                    Object attempt(Database database, ChangeContext context) {
                        %s
                    }
                }
                """.formatted(body);
        var compiler = ToolProvider.getSystemJavaCompiler();
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        var options = List.of("-cp", System.getProperty("java.class.path"), "-d", classes.toString(), "-proc:none");
        compiler.getTask(new StringWriter(), null, diagnostics, options, null, List.of(new Source(source)))
                .call();
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ENGLISH))
                .toList();
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("string:///visitwise/feature/bypass/Bypass.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
