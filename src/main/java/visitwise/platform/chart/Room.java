package visitwise.platform.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is taken already, so that labels are set where nothing else stands. */
final class Room {

    private final List<Box> taken = new ArrayList<>();

    void take(Box box) {
        taken.add(box);
    }

    /** Takes a line piece by piece. */
    void takeLine(List<Spot> spots, double step) {
        for (int next = 1; next < spots.size(); next++) {
            var from = spots.get(next - 1);
            var to = spots.get(next);
            double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
            int pieces = Math.max(1, (int) Math.ceil(length / step));
            for (int piece = 0; piece <= pieces; piece++) {
                double part = (double) piece / pieces;
                take(Box.around(
                        new Spot(from.x() + part * (to.x() - from.x()), from.y() + part * (to.y() - from.y())),
                        step / 2));
            }
        }
    }

    boolean isFree(Box box) {
        return taken.stream().noneMatch(box::overlaps);
    }

    /** The first of the words that stand free, which then take their room. */
    Optional<Shape.Words> first(List<Shape.Words> candidates, Box within) {
        var free = candidates.stream()
                .filter(words -> words.box().isInside(within) && isFree(words.box()))
                .findFirst();
        free.ifPresent(words -> take(words.box()));
        return free;
    }
}
