package visitwise.platform.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Which visits of a timeline are shown where there is not room for all. */
final class TimelineShape {

    /** What stands in one place. */
    sealed interface Slot {
        record One(int visit) implements Slot {}

        /** Visits drawn together, first and last included. */
        record Many(int from, int to) implements Slot {}

        /** How much room it takes: two names need twice as much as one. */
        default int units() {
            return this instanceof Many ? 2 : 1;
        }
    }

    /** Two visits ahead are kept for each one behind: what comes matters more. */
    private static final int AHEAD = 2;

    private TimelineShape() {}

    /** The first, the last and those around the current visit stay; the others are drawn together. */
    static List<Slot> of(int visits, int room, int current) {
        if (visits <= room) {
            return IntStream.range(0, visits).<Slot>mapToObj(Slot.One::new).toList();
        }
        var kept = new TreeSet<>(List.of(0, visits - 1));
        kept.add(current);
        for (int near : byNearness(visits, current)) {
            var more = new TreeSet<>(kept);
            more.add(near);
            if (units(slots(more, visits)) > room) {
                break;
            }
            kept = more;
        }
        return slots(kept, visits);
    }

    static int units(List<Slot> slots) {
        return slots.stream().mapToInt(Slot::units).sum();
    }

    private static List<Integer> byNearness(int visits, int current) {
        var order = new ArrayList<Integer>();
        int ahead = current;
        int behind = current;
        while (ahead < visits || behind >= 0) {
            for (int step = 0; step < AHEAD; step++) {
                ahead++;
                if (ahead < visits) {
                    order.add(ahead);
                }
            }
            behind--;
            if (behind >= 0) {
                order.add(behind);
            }
        }
        return order;
    }

    private static List<Slot> slots(SortedSet<Integer> kept, int visits) {
        var slots = new ArrayList<Slot>();
        int next = 0;
        for (int visit : kept) {
            add(slots, next, visit - 1);
            slots.add(new Slot.One(visit));
            next = visit + 1;
        }
        add(slots, next, visits - 1);
        return slots;
    }

    private static void add(List<Slot> slots, int from, int to) {
        if (to - from > 1) {
            slots.add(new Slot.Many(from, to));
        } else {
            IntStream.rangeClosed(from, to).mapToObj(Slot.One::new).forEach(slots::add);
        }
    }
}
