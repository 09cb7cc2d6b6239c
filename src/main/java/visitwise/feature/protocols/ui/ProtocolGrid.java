package visitwise.feature.protocols.ui;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.protocol.Assessment;
import visitwise.domain.protocol.PlannedVisit;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.protocol.Provenance;
import visitwise.platform.i18n.Messages;
import visitwise.platform.i18n.SourceWords;

/** Visits by assessments. The arrow keys go from cell to cell; the sources of a cell are shown in full elsewhere. */
final class ProtocolGrid {

    private static final double EM = 13;

    private final Protocol protocol;
    private final Messages messages;
    private final TableView<PlannedVisit> table = new TableView<>();

    /** Takes the sources of the cell that is selected. */
    ProtocolGrid(Protocol protocol, Messages messages, Consumer<List<Provenance>> selected) {
        this.protocol = protocol;
        this.messages = messages;
        table.getItems().setAll(protocol.visits());
        table.getStyleClass().add("record-table");
        table.setAccessibleText(messages.text("protocols.visits"));
        column(messages.text("moveDate.visit"), 11, visit -> messages.of(visit.label()), _ -> List.of());
        if (protocol.arms().size() > 1) {
            column(messages.text("protocols.arms"), 9, visit -> arms(visit.arms()), _ -> List.of());
        }
        column(
                messages.text("protocolPage.timing"),
                16,
                visit -> messages.text(ProtocolFacts.words(visit.timing())),
                visit -> List.of(
                        visit.timing().offset().source(),
                        visit.timing().anchor().source()));
        column(messages.text("protocolPage.window"), 9, this::window, ProtocolGrid::windowSource);
        column(messages.text("protocolPage.gap"), 14, this::gap, ProtocolGrid::gapSource);
        protocol.assessments()
                .forEach(assessment -> column(
                        messages.of(assessment.name()),
                        9,
                        visit -> done(visit, assessment),
                        visit -> done(visit, assessment).isEmpty() ? List.of() : List.of(assessment.source())));
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getFocusModel().focusedCellProperty().subscribe(cell -> {
            if (cell.getTableColumn() != null && cell.getRow() >= 0) {
                selected.accept(sources(cell.getTableColumn(), table.getItems().get(cell.getRow())));
            }
        });
    }

    TableView<PlannedVisit> node() {
        return table;
    }

    private void column(
            String name,
            double width,
            Function<PlannedVisit, String> words,
            Function<PlannedVisit, List<Provenance>> sources) {
        var column = new TableColumn<PlannedVisit, String>(name);
        column.setPrefWidth(width * EM);
        column.setSortable(false);
        column.setUserData(sources);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
        column.setCellFactory(_ -> new Cell(sources));
        table.getColumns().add(column);
    }

    @SuppressWarnings("unchecked")
    private static List<Provenance> sources(TableColumn<?, ?> column, PlannedVisit visit) {
        return ((Function<PlannedVisit, List<Provenance>>) column.getUserData()).apply(visit);
    }

    private String window(PlannedVisit visit) {
        var window = visit.limits().window();
        return window == null ? messages.text("date.noWindow") : messages.text(ProtocolFacts.words(window.value()));
    }

    private static List<Provenance> windowSource(PlannedVisit visit) {
        var window = visit.limits().window();
        return window == null ? List.of() : List.of(window.source());
    }

    private String gap(PlannedVisit visit) {
        var gap = visit.limits().gap();
        return gap == null ? "" : messages.text(ProtocolFacts.words(gap.value()));
    }

    private static List<Provenance> gapSource(PlannedVisit visit) {
        var gap = visit.limits().gap();
        return gap == null ? List.of() : List.of(gap.source());
    }

    /** A tick, or the arms if it is not done in all arms of the visit. */
    private String done(PlannedVisit visit, Assessment assessment) {
        var where = visit.assessments().stream()
                .filter(one -> one.assessment().equals(assessment.code()))
                .flatMap(one -> one.arms().stream())
                .filter(visit.arms()::contains)
                .distinct()
                .toList();
        if (where.isEmpty()) {
            return "";
        }
        return where.size() == visit.arms().size() ? "✓" : arms(where);
    }

    private String arms(Collection<String> codes) {
        return protocol.arms().stream()
                .map(arm -> arm.code())
                .filter(codes::contains)
                .reduce((one, other) -> messages.text("protocolPage.join", one, other))
                .orElse("");
    }

    private final class Cell extends TableCell<PlannedVisit, String> {

        private final Function<PlannedVisit, List<Provenance>> sources;

        Cell(Function<PlannedVisit, List<Provenance>> sources) {
            this.sources = sources;
        }

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            setText(item);
            var visit = getTableRow() == null ? null : getTableRow().getItem();
            var told = visit == null || empty
                    ? ""
                    : sources.apply(visit).stream()
                            .map(SourceWords::of)
                            .map((Message source) -> messages.text(source))
                            .distinct()
                            .reduce((one, other) -> one + "\n" + other)
                            .orElse("");
            setTooltip(told.isEmpty() ? null : new Tooltip(told));
        }
    }
}
