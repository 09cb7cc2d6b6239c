package visitwise.storage.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import visitwise.domain.Message;

/** The folder on this computer's own disk that holds the database file. */
public final class DataFolder {

    private final Path path;

    private DataFolder(Path path) {
        this.path = path;
    }

    /**
     * The folder this operating system keeps for a program's data.
     *
     * @throws StorageFailure if the database must not lie there
     */
    public static DataFolder usual() {
        return at(usual(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv()));
    }

    /**
     * A folder that somebody chose. It is made when a database is opened in it.
     *
     * @throws StorageFailure if the database must not lie there
     */
    public static DataFolder at(Path chosen) {
        var path = chosen.toAbsolutePath().normalize();
        var real = real(path);
        var problem = Unsuitable.characters(path)
                .or(() -> Unsuitable.synchronised(path))
                .or(() -> Unsuitable.synchronised(real))
                .or(() -> fileSystem(path, real));
        if (problem.isPresent()) {
            throw new StorageFailure(problem.get());
        }
        return new DataFolder(path);
    }

    /**
     * Makes the folder, open to nobody else, if there is none.
     *
     * @throws StorageFailure if nothing can be written there
     */
    public void prepare() {
        new H2Files(path).prepareFolder();
    }

    public Path path() {
        return path;
    }

    @Override
    public String toString() {
        return path.toString();
    }

    static Path usual(String system, Path home, Map<String, String> environment) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            var local = environment.get("LOCALAPPDATA");
            return (local == null ? home.resolve("AppData").resolve("Local") : Path.of(local)).resolve("Visitwise");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Visitwise");
        }
        var data = environment.get("XDG_DATA_HOME");
        var absolute = data != null && Path.of(data).isAbsolute();
        return (absolute ? Path.of(data) : home.resolve(".local").resolve("share")).resolve("visitwise");
    }

    private static Optional<Message> fileSystem(Path path, Path real) {
        try {
            return Unsuitable.fileSystem(
                    path, Files.getFileStore(existing(real)).type());
        } catch (IOException e) {
            return Optional.of(Problems.readOnly(path, e));
        }
    }

    /** Where the path leads once links are followed, as far as it exists. */
    private static Path real(Path path) {
        var existing = existing(path);
        try {
            return existing.toRealPath().resolve(existing.relativize(path));
        } catch (IOException e) {
            return path;
        }
    }

    private static Path existing(Path path) {
        var candidate = path;
        while (!Files.exists(candidate) && candidate.getParent() != null) {
            candidate = candidate.getParent();
        }
        return candidate;
    }
}
