package visitwise.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import visitwise.storage.database.DataFolder;

/**
 * Where a second start knocks, so that the window of the first comes to the front. Only who can read the data folder
 * knows the word that opens it.
 */
final class FrontDoor implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FrontDoor.class);
    private static final String NAME = "visitwise.front";
    private static final int PATIENCE_MILLIS = 2000;
    private static final byte YES = 1;

    private final Path note;
    private final String word = UUID.randomUUID().toString();
    private final ServerSocket socket;
    private final Runnable knocked;

    private FrontDoor(Path folder, Runnable knocked) throws IOException {
        this.note = folder.resolve(NAME);
        this.knocked = knocked;
        this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Files.deleteIfExists(note);
        Files.createFile(note);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(note, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(note, socket.getLocalPort() + " " + word, StandardOpenOption.WRITE);
        Thread.ofVirtual().start(this::serve);
    }

    /** Waits for second starts; without a door the program runs all the same. */
    static Optional<FrontDoor> open(DataFolder folder, Runnable knocked) {
        try {
            return Optional.of(new FrontDoor(folder.path(), knocked));
        } catch (IOException e) {
            LOG.warn(
                    "a second start will not find this window: {}", e.getClass().getName());
            return Optional.empty();
        }
    }

    /** Asks the program that has the folder open to come to the front; false if none answers. */
    static boolean knock(DataFolder folder) {
        try {
            var parts = Files.readString(folder.path().resolve(NAME)).split(" ", -1);
            try (var socket = new Socket()) {
                socket.setSoTimeout(PATIENCE_MILLIS);
                var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(parts[0]));
                socket.connect(address, PATIENCE_MILLIS);
                socket.getOutputStream().write(parts[1].getBytes(StandardCharsets.US_ASCII));
                socket.shutdownOutput();
                return socket.getInputStream().read() == YES;
            }
        } catch (IOException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
            Files.deleteIfExists(note);
        } catch (IOException e) {
            LOG.warn("the door was left open: {}", e.getClass().getName());
        }
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var caller = socket.accept()) {
                caller.setSoTimeout(PATIENCE_MILLIS);
                var said = new String(caller.getInputStream().readNBytes(word.length()), StandardCharsets.US_ASCII);
                if (said.equals(word)) {
                    caller.getOutputStream().write(YES);
                    knocked.run();
                }
            } catch (SocketException e) {
                LOG.debug("the door was closed");
            } catch (IOException e) {
                LOG.warn("somebody knocked and left: {}", e.getClass().getName());
            }
        }
    }
}
