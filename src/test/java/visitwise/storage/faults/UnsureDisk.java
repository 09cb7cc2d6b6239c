package visitwise.storage.faults;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * One file on a disk that, when the power fails, has kept what it was told to keep, and of anything later only what
 * chance leaves.
 */
final class UnsureDisk {

    /** What a disk writes at once or not at all. */
    private static final int SECTOR = 512;

    private static final int PAGE = 4096;

    private final Fault fault;
    private final Random random;
    private final Consumer<UnsureDisk> moment;
    private final List<Request> floating = new ArrayList<>();
    private byte[] kept;
    private int writesLeft = Integer.MAX_VALUE;
    private boolean full;

    /**
     * Starts with a file that is kept.
     *
     * @param moment is called before and after everything that happens to the file
     */
    UnsureDisk(byte[] file, Fault fault, Random random, Consumer<UnsureDisk> moment) {
        this.kept = file;
        this.fault = fault;
        this.random = random;
        this.moment = moment;
    }

    /** After so many more writes it is full. */
    synchronized void takeOnly(int writes) {
        writesLeft = writes;
    }

    /** Whether it refused a write. */
    synchronized boolean isFull() {
        return full;
    }

    synchronized void write(long position, byte[] bytes) throws IOException {
        moment.accept(this);
        if (writesLeft == 0) {
            full = true;
            throw new IOException("No space left on device");
        }
        writesLeft--;
        floating.add(new Write(Math.toIntExact(position), bytes));
        moment.accept(this);
    }

    synchronized void cutTo(long size) {
        moment.accept(this);
        floating.add(new CutTo(Math.toIntExact(size)));
        moment.accept(this);
    }

    synchronized void keep() {
        moment.accept(this);
        if (fault != Fault.FORGETS_WHAT_WAS_SYNCED) {
            for (var request : floating) {
                kept = request.done(kept);
            }
            floating.clear();
        }
        moment.accept(this);
    }

    /** The file as it might be found if the power failed now. */
    synchronized byte[] afterPowerCut() {
        var file = kept;
        var reached = random.nextInt(floating.size() + 1);
        var manner = fault.manners.get(random.nextInt(fault.manners.size()));
        for (var place = 0; place < floating.size(); place++) {
            var request = floating.get(place);
            file = switch (manner) {
                case NOTHING -> file;
                case THE_FIRST -> place < reached ? request.done(file) : file;
                case THE_FIRST_AND_A_TORN_ONE ->
                    place < reached ? request.done(file) : place == reached ? request.torn(file, random) : file;
                case SOME -> random.nextBoolean() ? request.done(file) : file;
                case SOME_PAGES -> request.inPieces(file, random);
            };
        }
        return file;
    }

    /** What the disk does to what it was not told to keep. */
    enum Fault {
        LOSES_WRITES(Manner.NOTHING, Manner.THE_FIRST, Manner.THE_FIRST_AND_A_TORN_ONE, Manner.SOME),
        /** Not even what it was told to. */
        FORGETS_WHAT_WAS_SYNCED(Manner.values());

        private final List<Manner> manners;

        Fault(Manner... manners) {
            this.manners = List.of(manners);
        }
    }

    /** What becomes of the requests that were not kept. */
    private enum Manner {
        NOTHING,
        THE_FIRST,
        THE_FIRST_AND_A_TORN_ONE,
        SOME,
        SOME_PAGES
    }

    private sealed interface Request {

        byte[] done(byte[] file);

        default byte[] torn(byte[] file, Random random) {
            return file;
        }

        default byte[] inPieces(byte[] file, Random random) {
            return random.nextBoolean() ? done(file) : file;
        }
    }

    private record CutTo(int size) implements Request {

        @Override
        public byte[] done(byte[] file) {
            return size < file.length ? Arrays.copyOf(file, size) : file;
        }
    }

    private record Write(int position, byte[] bytes) implements Request {

        @Override
        public byte[] done(byte[] file) {
            return part(file, 0, bytes.length);
        }

        @Override
        public byte[] torn(byte[] file, Random random) {
            var sectors = random.nextInt(bytes.length / SECTOR + 1);
            return part(file, 0, sectors * SECTOR);
        }

        @Override
        public byte[] inPieces(byte[] file, Random random) {
            var result = file;
            for (var from = 0; from < bytes.length; from += PAGE) {
                if (random.nextBoolean()) {
                    result = part(result, from, Math.min(bytes.length, from + PAGE));
                }
            }
            return result;
        }

        private byte[] part(byte[] file, int from, int to) {
            var result = Arrays.copyOf(file, Math.max(file.length, position + to));
            System.arraycopy(bytes, from, result, position + from, to - from);
            return result;
        }
    }
}
