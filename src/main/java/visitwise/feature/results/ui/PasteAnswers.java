package visitwise.feature.results.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import visitwise.domain.lab.pasted.PastedCell;
import visitwise.feature.results.PasteAnswer;
import visitwise.feature.results.PastedRow;

/** What was decided of the results of a pasted table, which stays where the same value stands in the same row again. */
final class PasteAnswers {

    /** Where a value stands. */
    private record Place(int line, String heading, String value) {

        static Place of(PastedCell cell) {
            return new Place(cell.line(), cell.heading(), cell.value());
        }
    }

    private final Map<Integer, PasteAnswer> answers = new HashMap<>();

    /** By the place of the result among those of the table. */
    Map<Integer, PasteAnswer> all() {
        return Map.copyOf(answers);
    }

    boolean isEmpty() {
        return answers.isEmpty();
    }

    PasteAnswer of(int place) {
        return answers.getOrDefault(place, PasteAnswer.NONE);
    }

    void put(int place, PasteAnswer answer) {
        if (answer.equals(PasteAnswer.NONE)) {
            answers.remove(place);
        } else {
            answers.put(place, answer);
        }
    }

    void leaveOut(List<PastedRow> rows) {
        rows.forEach(row -> put(row.place(), of(row.place()).leavingOut(true)));
    }

    void clear() {
        answers.clear();
    }

    /**
     * Another reading of the same table. Why a value is kept is asked anew where it belongs to another specimen or analyte
     * now.
     */
    void carry(List<PastedCell> before, List<PastedCell> now) {
        carry(before, now, true);
    }

    /** Another table: only what stands there as it stood before is answered. */
    void carryToAnother(List<PastedCell> before, List<PastedCell> now) {
        carry(before, now, false);
    }

    private void carry(List<PastedCell> before, List<PastedCell> now, boolean isSameTable) {
        var old = Map.copyOf(answers);
        var free = new TreeSet<>(old.keySet());
        answers.clear();
        for (int place = 0; place < now.size(); place++) {
            var cell = now.get(place);
            var from = free.stream()
                    .filter(one -> Place.of(before.get(one)).equals(Place.of(cell)))
                    .filter(one -> isSameTable || before.get(one).equals(cell))
                    .findFirst();
            if (from.isPresent()) {
                free.remove(from.get());
                var answer = old.getOrDefault(from.get(), PasteAnswer.NONE);
                put(place, before.get(from.get()).equals(cell) ? answer : answer.withoutReason());
            }
        }
    }
}
