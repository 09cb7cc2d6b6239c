package visitwise.feature.participantfile.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import visitwise.feature.participantfile.ParticipantFile;
import visitwise.platform.i18n.Messages;
import visitwise.platform.widget.Card;
import visitwise.platform.widget.Sign;
import visitwise.platform.widget.Timeline;
import visitwise.platform.widget.TimelineVisit;

/** The visits of the plan on a line, or why there is none. */
final class FileTimeline {

    private static final String MARK = "*";

    private final FileViewModel model;
    private final Consumer<String> opening;
    private final Messages messages;
    private final FileWords words;

    /** Takes what opens a visit by its code. */
    FileTimeline(FileViewModel model, Consumer<String> opening, Messages messages) {
        this.model = model;
        this.opening = opening;
        this.messages = messages;
        this.words = new FileWords(messages);
    }

    Card card(FileViewModel.Shown shown) {
        var file = shown.file();
        var protocol = file.protocol();
        var title = messages.text(
                "fileView.timeline", protocol.identification().shortTitle(), protocol.id(), protocol.version());
        return new Card(title, content(file, shown.rows())).aside(new Label(words.anchors(file.calendar())));
    }

    private Node content(ParticipantFile file, List<ScheduleRow> rows) {
        return words.noCalendar(file.calendar())
                .<Node>map(FileTimeline::sentence)
                .orElseGet(() -> line(rows.stream()
                        .filter(ScheduleRow.Planned.class::isInstance)
                        .map(ScheduleRow.Planned.class::cast)
                        .toList()));
    }

    private static Label sentence(String why) {
        var sentence = new Label(why);
        sentence.setWrapText(true);
        sentence.getStyleClass().add("file-remark");
        return sentence;
    }

    private Node line(List<ScheduleRow.Planned> visits) {
        var timeline = new Timeline(visits.stream().map(this::stop).toList(), model.today(), messages);
        timeline.setOnOpen(
                place -> opening.accept(visits.get(place).visit().due().code()));
        var weekends = visits.stream()
                .filter(FileTimeline::isAtWeekend)
                .map(visit -> visit.visit().due().code() + " "
                        + visit.day().map(words::day).orElse(""))
                .collect(Collectors.joining(" · "));
        return weekends.isEmpty()
                ? timeline
                : new VBox(timeline, sentence(messages.text("fileView.weekends", weekends)));
    }

    private TimelineVisit stop(ScheduleRow.Planned visit) {
        var due = visit.visit().due();
        var name = isAtWeekend(visit) ? due.code() + MARK : due.code();
        return new TimelineVisit(name, visit.dates(), Sign.of(due.state()), messages.word(due.state()));
    }

    /** True if it is still to come, and on a weekend. */
    private static boolean isAtWeekend(ScheduleRow.Planned visit) {
        return visit.isPending() && visit.day().filter(FileWords::isWeekend).isPresent();
    }
}
