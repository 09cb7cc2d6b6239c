package visitwise.feature.participantfile.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import visitwise.domain.schedule.Certainty;
import visitwise.domain.schedule.DueVisit;
import visitwise.domain.schedule.Reschedule.Moved;
import visitwise.platform.i18n.Messages;
import visitwise.platform.table.RecordColumn;
import visitwise.platform.table.RecordTable;
import visitwise.platform.widget.DayWords;
import visitwise.platform.widget.Sign;
import visitwise.platform.widget.StatusChip;

/** The visits that move: from which day to which, with their windows, and what no longer fits. */
final class MoveTable {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Messages messages;
    private final DayWords days;
    private final RecordTable<Moved> table;
    private final Label nothing = new Label();

    MoveTable(ObservableList<Moved> moved, boolean bookings, Messages messages) {
        this.messages = messages;
        this.days = new DayWords(messages);
        var columns = new ArrayList<RecordColumn<Moved>>(List.of(
                RecordColumn.words(
                        "moveDate.visit",
                        12,
                        row -> messages.of(row.after().visit().label())),
                RecordColumn.<Moved>words("moveDate.from", 12.5, row -> date(row.before())),
                RecordColumn.<Moved>words("moveDate.to", 12, row -> date(row.after())),
                RecordColumn.words(
                        "moveDate.window",
                        bookings ? 11 : 9,
                        row -> days.range(row.after().allowed()))));
        if (bookings) {
            columns.add(RecordColumn.words("moveDate.booked", 5.5, row -> brief(row.booked())));
        }
        columns.add(RecordColumn.<Moved>words("moveDate.remark", bookings ? 14.5 : 14, this::remark)
                .drawnAs(this::chip));
        table = new RecordTable<>(messages.text("moveDate.moved"), moved, columns, messages);
        table.setEmptyState(nothing);
        table.setMarked(Moved::bookingNoLongerFits);
        table.setMinHeight(320);
    }

    /** That nothing moves is only said once something is asked. */
    void asked(boolean asked) {
        nothing.setText(asked ? messages.text("moveDate.nothing") : "");
    }

    RecordTable<Moved> node() {
        return table;
    }

    private String date(DueVisit visit) {
        if (visit.target() == null) {
            return messages.text("widget.noDate");
        }
        var day = days.full(visit.target());
        return visit.certainty() == Certainty.PROVISIONAL ? messages.text("widget.about", day) : day;
    }

    private String brief(@Nullable LocalDate day) {
        return day == null ? "—" : days.brief(day);
    }

    private String remark(Moved row) {
        var target = row.after().target();
        if (row.after().conflict().isPresent()) {
            return messages.text(row.after().conflict().get());
        }
        if (row.bookingNoLongerFits()) {
            return messages.text("moveDate.remark.booking");
        }
        if (target != null && WEEKEND.contains(target.getDayOfWeek())) {
            return messages.text("moveDate.remark.weekend");
        }
        if (!row.after().state().isPending()) {
            return messages.word(row.after().state());
        }
        return row.before().certainty() == Certainty.PROVISIONAL && row.after().certainty() == Certainty.FIRM
                ? messages.text("moveDate.remark.firm")
                : "";
    }

    private @Nullable StatusChip sign(Moved row, String words) {
        if (words.isEmpty()) {
            return null;
        }
        boolean conflict = row.after().conflict().isPresent() || row.bookingNoLongerFits();
        var target = row.after().target();
        boolean weekend = target != null && WEEKEND.contains(target.getDayOfWeek());
        if (!row.after().state().isPending()) {
            return StatusChip.of(row.after().state(), messages);
        }
        return new StatusChip(conflict ? Sign.CLOSING : weekend ? Sign.DUE : Sign.DONE, words);
    }

    private Node chip(Moved row) {
        var chip = sign(row, remark(row));
        return chip == null ? new Label() : chip;
    }
}
