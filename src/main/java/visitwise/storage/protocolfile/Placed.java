package visitwise.storage.protocolfile;

import java.util.List;

/** Something read, with the place in the file it was read from. */
record Placed<T>(T value, String place) {

    static <T> List<T> values(List<Placed<T>> placed) {
        return placed.stream().map(Placed::value).toList();
    }
}
