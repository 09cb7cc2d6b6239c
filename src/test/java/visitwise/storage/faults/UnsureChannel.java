package visitwise.storage.faults;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBase;

/** Works on a real file, which needs no syncing since its power never fails, and tells an unsure disk everything. */
final class UnsureChannel extends FileBase {

    private final FileChannel file;
    private final UnsureDisk disk;

    UnsureChannel(FileChannel file, UnsureDisk disk) {
        this.file = file;
        this.disk = disk;
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
        return file.read(to);
    }

    @Override
    public int read(ByteBuffer to, long position) throws IOException {
        return file.read(to, position);
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        var written = write(from, file.position());
        file.position(file.position() + written);
        return written;
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
        var bytes = new byte[from.remaining()];
        from.duplicate().get(bytes);
        disk.write(position, bytes);
        var written = 0;
        while (from.hasRemaining()) {
            written += file.write(from, position + written);
        }
        return written;
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        disk.cutTo(size);
        file.truncate(size);
        return this;
    }

    @Override
    public void force(boolean metaData) {
        disk.keep();
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        file.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return file.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }
}
