package visitwise.feature.results;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.LaboratoryId;
import visitwise.domain.lab.pasted.PastedCell;
import visitwise.domain.participant.ParticipantId;

/**
 * A pasted table with all that was decided of it.
 *
 * @param cells the results in the order of the table
 * @param participant whose results those are that name nobody; null if nobody's
 * @param laboratory of those that name none; null if it is not known
 * @param answers by the place of the result among the cells
 */
public record PasteWanted(
        List<PastedCell> cells,
        @Nullable ParticipantId participant,
        @Nullable LaboratoryId laboratory,
        Map<Integer, PasteAnswer> answers) {

    public PasteWanted {
        cells = List.copyOf(cells);
        answers = Map.copyOf(answers);
    }

    PasteAnswer answer(int place) {
        return answers.getOrDefault(place, PasteAnswer.NONE);
    }

    /** The text that counts. */
    String value(int place) {
        var mended = answer(place).mended();
        return mended == null ? cells.get(place).value() : mended;
    }
}
