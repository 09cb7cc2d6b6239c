package visitwise.storage.faults;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Map;
import org.h2.store.fs.disk.FilePathDisk;

/**
 * How the database engine reaches files on unsure disks: it takes the part of a path before the first colon for the
 * name of a file system, and this is one by the name of a folder.
 */
final class UnsurePath extends FilePathDisk {

    private final String folder;
    private final Map<String, UnsureDisk> disks;

    /**
     * Ready to be registered with the engine.
     *
     * @param folder absolute path up to its first colon
     * @param disks for each path of a file what notes its writes; other files lie on the disk as usual
     */
    UnsurePath(String folder, Map<String, UnsureDisk> disks) {
        this.folder = folder;
        this.disks = disks;
    }

    @Override
    public UnsurePath getPath(String path) {
        var found = new UnsurePath(folder, disks);
        found.name = path;
        return found;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        var channel = super.open(mode);
        var disk = disks.get(name);
        return disk == null || mode.equals("r") ? channel : new UnsureChannel(channel, disk);
    }

    @Override
    public String getScheme() {
        return folder;
    }
}
