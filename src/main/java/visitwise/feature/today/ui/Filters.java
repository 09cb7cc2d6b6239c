package visitwise.feature.today.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import visitwise.domain.study.StudyId;
import visitwise.feature.today.TodayList;
import visitwise.feature.today.TodayList.StudyChoice;
import visitwise.platform.i18n.Messages;

/** What narrows the worklist: the study, how many days ahead, and a way back to everything. */
final class Filters extends HBox {

    private static final List<Integer> AHEAD = List.of(0, 7, 14);

    private final TodayViewModel model;
    private final Messages messages;
    private final ComboBox<Study> studies;
    private List<Study> choices = List.of();

    /** A study to choose; null stands for all. */
    private record Study(@Nullable StudyId id, String name) {}

    Filters(TodayViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        studies = combo(
                "today.filter.study",
                Study::name,
                chosen -> model.studyProperty().set(chosen.id()));
        var days = combo("today.filter.days", this::days, model.daysProperty()::set);
        days.getItems().setAll(AHEAD);
        days.getStyleClass().add("days");
        model.daysProperty().subscribe(ahead -> days.setValue(ahead.intValue()));
        var all = new Button(messages.text("today.filter.all"));
        all.setOnAction(_ -> model.showProperty().set(Show.ALL));
        all.managedProperty().bind(all.visibleProperty());
        model.showProperty().subscribe(shown -> all.setVisible(shown != Show.ALL));
        getStyleClass().add("today-filters");
        getChildren().addAll(all, studies, days);
        model.phaseProperty().subscribe(this::offer);
    }

    private void offer(Phase phase) {
        if (!(phase instanceof Phase.Shown(TodayList list))) {
            return;
        }
        var offered = new ArrayList<Study>();
        offered.add(new Study(null, messages.text("today.filter.allStudies")));
        for (StudyChoice choice : list.studies()) {
            offered.add(new Study(choice.study(), messages.of(choice.name())));
        }
        if (!offered.equals(choices)) {
            choices = List.copyOf(offered);
            studies.getItems().setAll(offered);
            offered.stream()
                    .filter(study ->
                            Objects.equals(study.id(), model.studyProperty().get()))
                    .findFirst()
                    .ifPresent(studies::setValue);
        }
    }

    private String days(int ahead) {
        return ahead == 0 ? messages.text("today.filter.onlyToday") : messages.text("today.filter.next", ahead);
    }

    private <T> ComboBox<T> combo(String key, Function<T, String> words, Consumer<T> chosen) {
        var combo = new ComboBox<T>();
        combo.setAccessibleText(messages.text(key));
        combo.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        });
        combo.valueProperty().subscribe((_, value) -> {
            if (value != null) {
                chosen.accept(value);
            }
        });
        return combo;
    }
}
