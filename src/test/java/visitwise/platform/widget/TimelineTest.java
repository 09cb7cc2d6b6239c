package visitwise.platform.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import visitwise.domain.schedule.AllowedDays;
import visitwise.domain.schedule.Certainty;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.platform.theme.Appearance;
import visitwise.platform.theme.Theme;
import visitwise.platform.widget.TimelineShape.Slot;
import visitwise.testkit.Screen;

class TimelineTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3  | 4 | 0  | 0 1 2
            16 | 16| 2  | 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15
            16 | 12| 2  | 0 1 2 3 4 5 6 7 8 9-14 15
            16 | 6 | 0  | 0 1 2 3-14 15
            16 | 6 | 15 | 0 1-12 13 14 15
            16 | 8 | 8  | 0 1-7 8 9 10-14 15
            1  | 4 | 0  | 0
            0  | 4 | 0  | ''
            """)
    void drawsCrowdedVisitsTogether(int visits, int room, int current, String shape) {
        var drawn = TimelineShape.of(visits, room, current).stream()
                .map(slot -> switch (slot) {
                    case Slot.One(int visit) -> Integer.toString(visit);
                    case Slot.Many(int from, int to) -> from + "-" + to;
                })
                .collect(Collectors.joining(" "));
        assertThat(drawn).isEqualTo(shape);
    }

    @Test
    void everyVisitIsDrawnOnceAndNeverMoreThanThereIsRoomFor() {
        for (int visits = 1; visits < 40; visits++) {
            for (int room = 7; room < 30; room++) {
                for (int current = 0; current < visits; current++) {
                    var slots = TimelineShape.of(visits, room, current);
                    var drawn = slots.stream()
                            .flatMap(slot -> switch (slot) {
                                case Slot.One(int visit) -> IntStream.of(visit).boxed();
                                case Slot.Many(int from, int to) ->
                                    IntStream.rangeClosed(from, to).boxed();
                            })
                            .toList();
                    assertThat(drawn)
                            .isEqualTo(IntStream.range(0, visits).boxed().toList());
                    assertThat(TimelineShape.units(slots)).isLessThanOrEqualTo(room);
                    assertThat(slots).contains(new Slot.One(current));
                }
            }
        }
    }

    @Test
    void daysLieBetweenTheVisitsAroundThem() {
        var scale = new TimelineScale();
        scale.add(FIRST, 100);
        scale.add(FIRST.plusDays(10), 200);
        assertThat(scale.at(FIRST.plusDays(5))).hasValue(150);
        assertThat(scale.at(FIRST.minusDays(1))).isEmpty();
        assertThat(scale.at(FIRST.plusDays(11))).isEmpty();
        assertThat(scale.distance(FIRST, FIRST.plusDays(2))).isEqualTo(25);
        assertThat(scale.distance(FIRST, FIRST.minusDays(2))).isEqualTo(25);
    }

    @Test
    void theArrowsGoFromVisitToVisitAndReadThemOut() {
        var opened = new ArrayList<Integer>();
        try (var screen = Screen.show(() -> timeline(opened), 500, 200)) {
            screen.look(scene -> {
                new Appearance(Theme.LIGHT).dress(scene);
                scene.snapshot(null);
                return true;
            });
            assertThat(spoken(screen.focused()))
                    .isEqualTo("V3, visit 3 of 20; due; target Mon 16 Nov 2026; window 15–17 Nov");
            for (int step = 0; step < 10; step++) {
                screen.press(KeyCode.RIGHT);
            }
            assertThat(spoken(screen.focused())).startsWith("V13, visit 13 of 20");
            screen.press(KeyCode.ENTER);
            assertThat(opened).containsExactly(12);
            screen.press(KeyCode.END);
            screen.press(KeyCode.RIGHT);
            assertThat(spoken(screen.focused())).startsWith("V20,");
            screen.press(KeyCode.HOME);
            assertThat(spoken(screen.focused())).startsWith("V1,");
        }
    }

    private static Timeline timeline(List<Integer> opened) {
        var visits = IntStream.range(0, 20)
                .mapToObj(index -> {
                    var target = FIRST.plusDays(7L * index);
                    var allowed = new AllowedDays(target.minusDays(1), target.plusDays(1), true);
                    return new TimelineVisit(
                            "V" + (index + 1),
                            new VisitDates(target, allowed, null, null, Certainty.FIRM),
                            index < 2 ? Sign.DONE : Sign.DUE,
                            "due");
                })
                .toList();
        var timeline = new Timeline(visits, FIRST.plusDays(14), new Messages(Language.EN));
        timeline.setOnOpen(opened::add);
        return timeline;
    }

    private static String spoken(Node node) {
        return String.valueOf(node.getAccessibleText());
    }
}
