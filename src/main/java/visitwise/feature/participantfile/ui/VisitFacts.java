package visitwise.feature.participantfile.ui;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import visitwise.domain.Message;
import visitwise.domain.participant.Visit;
import visitwise.platform.i18n.Messages;
import visitwise.platform.widget.Card;
import visitwise.platform.widget.DayWords;
import visitwise.platform.widget.RemarkList;
import visitwise.platform.widget.Sign;
import visitwise.platform.widget.StatusChip;
import visitwise.platform.widget.VisitDates;
import visitwise.platform.widget.WindowBar;

/** When a visit should take place, and why then. */
final class VisitFacts extends VBox {

    /** Screens that belong to the visit. */
    record Links(Runnable infusion, Runnable results) {}

    private final Messages messages;
    private final DayWords days;

    VisitFacts(VisitSheet sheet, LocalDate today, Links links, Messages messages) {
        this.messages = messages;
        this.days = new DayWords(messages);
        var due = sheet.visit().due();
        var booked = sheet.recorded().flatMap(Visit::appointment).orElse(null);
        var dates = VisitDates.of(due, booked == null ? null : booked.day());
        var target = due.targetDate().map(days::full).orElseGet(() -> messages.text("widget.noDate"));
        var facts = new FlowPane(
                fact("visitForm.target", dates.isProvisional() ? messages.text("widget.about", target) : target),
                fact("visitForm.window", days.range(due.allowed())),
                new VBox(name("visitForm.place"), new WindowBar(dates, today, messages)),
                fact("visitForm.counted", messages.text(due.why().message())),
                new VBox(name("visitForm.state"), StatusChip.of(due.state(), messages)));
        facts.getStyleClass().add("visit-facts");
        var remarks = new RemarkList(Sign.DEVIATION, messages);
        remarks.getStyleClass().add("visit-remarks");
        remarks.show(due.conflict().map(List::of).orElse(List.of()));
        var waits = new RemarkList(Sign.PLANNED, messages);
        waits.getStyleClass().add("visit-remarks");
        waits.show(dates.isProvisional() ? List.of(Message.of("visitForm.provisional")) : List.of());
        getChildren()
                .add(new Card(messages.text("visitForm.plan"), new VBox(facts, remarks, waits, links(sheet, links))));
    }

    private Node links(VisitSheet sheet, Links links) {
        var line = Buttons.line();
        if (sheet.hasDose()) {
            line.getChildren().add(button("visitForm.infusion", links.infusion()));
        }
        if (sheet.hasResults()) {
            line.getChildren().add(button("visitForm.results", links.results()));
        }
        line.setManaged(!line.getChildren().isEmpty());
        return line;
    }

    private Button button(String key, Runnable action) {
        var button = new Button(messages.text(key));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Node fact(String key, String words) {
        var value = new Label(words);
        value.getStyleClass().add("fact-value");
        value.setWrapText(true);
        return new VBox(name(key), value);
    }

    private Label name(String key) {
        var name = new Label(messages.text(key));
        name.getStyleClass().add("fact-name");
        return name;
    }
}
