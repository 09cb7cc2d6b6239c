package visitwise.domain.lab.response;

import java.util.Set;

/**
 * Activity of lupus at a visit or in the 10 days before: the items that are present.
 *
 * @param present each counts once
 */
public record Sledai2k(Set<SledaiItem> present) {

    /** What all items together come to. */
    public static final int MAXIMUM = 105;

    public Sledai2k {
        present = Set.copyOf(present);
    }

    /** 0 to 105. */
    public int total() {
        return present.stream().mapToInt(SledaiItem::weight).sum();
    }
}
