package visitwise.feature.participants.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import visitwise.feature.participants.ListParticipants.Sort;
import visitwise.feature.participants.ParticipantPage.Row;
import visitwise.feature.participants.Status;
import visitwise.platform.i18n.Messages;
import visitwise.platform.table.RecordColumn;
import visitwise.platform.widget.Sign;
import visitwise.platform.widget.StatusChip;

/** The columns of the list. */
final class ParticipantColumns {

    private ParticipantColumns() {}

    static List<RecordColumn<Row>> of(Messages messages) {
        return List.of(
                RecordColumn.words("participants.column.NUMBER", 10, Row::number),
                RecordColumn.words("participants.column.INITIALS", 8, Row::initials),
                RecordColumn.words("participants.column.SEX", 7, row -> messages.word(row.sex())),
                RecordColumn.<Row, Integer>number(
                        "participants.column.AGE", 6, row -> Integer.toString(row.age()), Row::age),
                RecordColumn.words("participants.column.STUDY", 24, row -> messages.of(row.studyTitle())),
                RecordColumn.words(
                        "participants.column.ARM",
                        14,
                        row -> messages.text(row.arm().message())),
                RecordColumn.<Row>words(
                                "participants.column.STATUS",
                                13,
                                row -> messages.text(row.status().message()))
                        .drawnAs(row -> new StatusChip(
                                sign(row.status()), messages.text(row.status().message()))));
    }

    static String key(Sort sort) {
        return "participants.column." + sort.name();
    }

    static Optional<Sort> sort(String key) {
        return Stream.of(Sort.values()).filter(sort -> key(sort).equals(key)).findFirst();
    }

    /** The columns that the whole list can be sorted by, not only the page that is seen. */
    static Set<String> sortable() {
        return Stream.of(Sort.values()).map(ParticipantColumns::key).collect(Collectors.toSet());
    }

    private static Sign sign(Status status) {
        return switch (status) {
            case IN_STUDY -> Sign.PLANNED;
            case COMPLETED -> Sign.DONE;
            case SCREEN_FAILURE -> Sign.OFF;
            case WITHDRAWN, LOST_TO_FOLLOW_UP, TERMINATED_EARLY -> Sign.DEVIATION;
        };
    }
}
