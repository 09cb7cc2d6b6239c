package visitwise.feature.protocols.ui;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import visitwise.platform.i18n.Messages;

/** The shipped protocols as a table. */
public final class ProtocolsView {

    private static final double ROW_HEIGHT = 33;

    private final Messages messages;
    private final TableView<ProtocolRow> table;

    public ProtocolsView(ProtocolsViewModel model, Messages messages) {
        this.messages = messages;
        this.table = new TableView<>(model.rows());
        table.setFixedCellSize(ROW_HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setAccessibleText(messages.text("protocolsView.title"));
        table.setPlaceholder(new Label(messages.text("protocolsView.reading")));
        add("protocolsView.id", ProtocolRow::id, 150);
        add("protocolsView.shortTitle", ProtocolRow::title, 380);
        add("protocolsView.version", ProtocolRow::version, 80);
        add("protocolsView.visits", ProtocolRow::visits, 80);
        add("protocolsView.arms", ProtocolRow::arms, 280);
    }

    public Node node() {
        return table;
    }

    private <T> void add(String key, Function<ProtocolRow, T> value, double width) {
        var column = new TableColumn<ProtocolRow, T>(messages.text(key));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        column.setPrefWidth(width);
        table.getColumns().add(column);
    }
}
