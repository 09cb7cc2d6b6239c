package visitwise.platform.gallery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import visitwise.domain.day.StudyDays;
import visitwise.domain.day.StudyDays.Numbering;
import visitwise.domain.schedule.AllowedDays;
import visitwise.domain.schedule.Certainty;
import visitwise.domain.schedule.VisitState;
import visitwise.platform.form.ChoiceField;
import visitwise.platform.form.Choices;
import visitwise.platform.form.DateEntry;
import visitwise.platform.form.DateField;
import visitwise.platform.form.Field;
import visitwise.platform.form.Form;
import visitwise.platform.form.FormRow;
import visitwise.platform.form.NumberField;
import visitwise.platform.form.NumberText;
import visitwise.platform.form.PlainText;
import visitwise.platform.form.TextRow;
import visitwise.platform.form.TimeField;
import visitwise.platform.form.TimeText;
import visitwise.platform.i18n.Messages;
import visitwise.platform.table.RecordColumn;
import visitwise.platform.table.RecordTable;
import visitwise.platform.widget.Badge;
import visitwise.platform.widget.Card;
import visitwise.platform.widget.CountTile;
import visitwise.platform.widget.DayWords;
import visitwise.platform.widget.EmptyState;
import visitwise.platform.widget.Sign;
import visitwise.platform.widget.StatusChip;
import visitwise.platform.widget.Timeline;
import visitwise.platform.widget.TimelineVisit;
import visitwise.platform.widget.VisitDates;
import visitwise.platform.widget.WindowBar;

/** Every widget on one page. */
final class WidgetGallery {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    private final Messages messages;

    WidgetGallery(Messages messages) {
        this.messages = messages;
    }

    record Row(String who, VisitDates dates, Node chip, BigDecimal weight) {}

    Parent page() {
        var page = new VBox(14, tiles(), new Card("StatusChip", chips()), timelineCard(), lower());
        page.getStyleClass().add("page");
        page.setPadding(new Insets(20));
        return page;
    }

    private Node tiles() {
        var tiles = new HBox(12);
        tile(tiles, 6, "visits today · 2 arrived", "今日访视 · 2 人已到达", false);
        tile(tiles, 23, "due in the next 7 days", "未来 7 天到期", false);
        tile(tiles, 3, "windows closing in ≤ 2 days, not booked", "2 天内窗口关闭且未预约", true);
        tile(tiles, 0, "out of window", "超窗", true);
        return tiles;
    }

    private void tile(HBox tiles, int count, String en, String zh, boolean alarming) {
        var tile = new CountTile(say(en, zh), alarming, () -> {});
        tile.show(count);
        HBox.setHgrow(tile, Priority.ALWAYS);
        tile.setPrefWidth(100);
        tiles.getChildren().add(tile);
    }

    private Node chips() {
        var chips = new FlowPane(8, 8);
        chips.setStyle("-fx-padding: 1em");
        Stream.of(VisitState.values())
                .map(state -> StatusChip.of(state, messages))
                .forEach(chips.getChildren()::add);
        chips.getChildren()
                .addAll(
                        StatusChip.planned(messages),
                        StatusChip.booked(messages),
                        StatusChip.arrived(messages),
                        StatusChip.closing(0, messages),
                        StatusChip.closing(2, messages));
        return chips;
    }

    private Node timelineCard() {
        var timeline = new Timeline(visits(), TODAY, messages);
        return new Card(say("Timeline · Alport syndrome · ISRCTN62094626", "时间轴 · 奥尔波特综合征 · ISRCTN62094626"), timeline)
                .aside(new Label(say("Day 0 = 2 Nov 2026", "第 0 天 = 2026年11月2日")));
    }

    private List<TimelineVisit> visits() {
        var visits = new ArrayList<TimelineVisit>();
        var first = LocalDate.of(2026, 11, 2);
        for (int day = 0; day <= 21; day += 7) {
            var target = first.plusDays(day);
            boolean done = day < 14;
            visits.add(new TimelineVisit(
                    say("Day " + day, "第 " + day + " 天"),
                    new VisitDates(target, around(target, 1), target, done ? target : null, Certainty.FIRM),
                    done ? Sign.DONE : day == 14 ? Sign.DUE : Sign.PLANNED,
                    say("state", "状态")));
        }
        IntStream.rangeClosed(1, 12).forEach(month -> {
            var target = LocalDate.of(2026, 11, 23).plusMonths(month);
            visits.add(new TimelineVisit(
                    say("M" + month, month + " 月"),
                    new VisitDates(target, around(target, 7), null, null, Certainty.PROVISIONAL),
                    Sign.PLANNED,
                    say("planned", "计划")));
        });
        return visits;
    }

    private Node lower() {
        var table = new Card(say("Worklist", "工作列表"), table());
        table.setPrefWidth(400);
        var right = new VBox(14, new Card(say("Body weight", "体重记录"), form()), new Card(say("Safety", "安全性"), empty()));
        right.setPrefWidth(400);
        HBox.setHgrow(table, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        var lower = new HBox(14, table, right);
        VBox.setVgrow(lower, Priority.ALWAYS);
        return lower;
    }

    private Node empty() {
        var badge = new Badge();
        badge.show(14);
        var entry = new HBox(20, new Label(say("Badge", "数字标记")), badge);
        entry.setPadding(new Insets(14));
        return new VBox(
                entry,
                new EmptyState(
                        say("No adverse event is recorded.", "尚未记录不良事件。"),
                        say("Record an adverse event", "记录不良事件"),
                        () -> {}));
    }

    private Node table() {
        var words = new DayWords(messages);
        var table = new RecordTable<>(
                "worklist",
                FXCollections.observableArrayList(rows()),
                List.of(
                        RecordColumn.words("widget.planned", 7, Row::who),
                        RecordColumn.<Row>words(
                                        "widget.inWindow",
                                        9,
                                        row -> words.range(row.dates().allowed()))
                                .drawnAs(row -> new WindowBar(row.dates(), TODAY, messages)),
                        RecordColumn.words(
                                "date.noWindow",
                                10,
                                row -> words.range(row.dates().allowed())),
                        RecordColumn.number(
                                "widget.noDate", 6, row -> row.weight().toPlainString(), Row::weight),
                        RecordColumn.<Row>words("widget.booked", 10, _ -> "chip")
                                .drawnAs(Row::chip)),
                messages);
        table.setMarked(row -> row.who().startsWith("ALP-007"));
        return table;
    }

    private List<Row> rows() {
        return List.of(
                row("ALP-007", dates(16, 1, TODAY, null), StatusChip.arrived(messages), "28.6"),
                row("ALP-011", dates(16, 7, TODAY, null), StatusChip.booked(messages), "104.25"),
                row("CKD-004", dates(16, 7, LocalDate.of(2026, 11, 21), null), StatusChip.booked(messages), "7"),
                row("RCT-012", dates(10, 7, null, null), StatusChip.closing(1, messages), "28.60"),
                row("DN-015", dates(7, 7, null, null), StatusChip.of(VisitState.CLOSED_NOT_RECORDED, messages), "61"),
                row(
                        "DN-016",
                        dates(16, 2, null, LocalDate.of(2026, 11, 15)),
                        StatusChip.of(VisitState.DONE_IN_WINDOW, messages),
                        "61.3"),
                row(
                        "DN-017",
                        dates(10, 2, null, LocalDate.of(2026, 11, 15)),
                        StatusChip.of(VisitState.DONE_OUT_OF_WINDOW, messages),
                        "61.3"),
                row(
                        "LN-009",
                        new VisitDates(
                                LocalDate.of(2026, 11, 23), AllowedDays.NOT_STATED, null, null, Certainty.PROVISIONAL),
                        StatusChip.planned(messages),
                        "54.0"),
                row(
                        "LN-010",
                        new VisitDates(
                                LocalDate.of(2026, 12, 23),
                                new AllowedDays(LocalDate.of(2026, 12, 16), null, true),
                                null,
                                null,
                                Certainty.PROVISIONAL),
                        StatusChip.planned(messages),
                        "54.0"));
    }

    private static Row row(String who, VisitDates dates, Node chip, String weight) {
        return new Row(who, dates, chip, new BigDecimal(weight));
    }

    private static VisitDates dates(int day, int around, @Nullable LocalDate booked, @Nullable LocalDate actual) {
        var target = LocalDate.of(2026, 11, day);
        return new VisitDates(target, around(target, around), booked, actual, Certainty.FIRM);
    }

    private static AllowedDays around(LocalDate target, int days) {
        return new AllowedDays(target.minusDays(days), target.plusDays(days), true);
    }

    private Node form() {
        var right = new DateEntry(() -> TODAY);
        right.studyDaysProperty().set(new StudyDays(LocalDate.of(2026, 11, 2), Numbering.FROM_DAY_ONE));
        right.windowProperty().set(around(TODAY, 1));
        right.field().typedProperty().set("t");
        var wrong = new DateEntry(() -> TODAY);
        wrong.field().typedProperty().set("2026-02-30");
        wrong.field().leave();
        var weight = new Field<>(NumberText.ANY).required();
        weight.check();
        var time = new Field<>(new TimeText());
        time.typedProperty().set("0830");
        var choices = new Choices<>(List.of(VisitState.values()), messages::word);
        var choice = new Field<>(choices);
        choice.typedProperty().set(messages.word(VisitState.OPEN));
        var words = new Field<>(new PlainText(20));
        words.typedProperty().set(say("after breakfast", "早餐后"));
        var save = new Button(say("Save", "保存"));
        save.setDefaultButton(true);
        var form = new Form(
                messages,
                List.of(
                        new FormRow("widget.today", new DateField(right, messages), messages),
                        new FormRow("widget.booked", new DateField(wrong, messages), messages),
                        new FormRow("widget.arrived", new TimeField(time), messages),
                        new FormRow("widget.planned", new NumberField(weight, "kg"), messages).hint("2–300"),
                        new FormRow("widget.outOfWindow", new ChoiceField<>(choice, choices), messages),
                        new FormRow("date.noWindow", new TextRow(words), messages)));
        form.getChildren().add(save);
        return form;
    }

    private String say(String en, String zh) {
        return switch (messages.language()) {
            case EN -> en;
            case ZH -> zh;
        };
    }
}
