package visitwise.feature.protocols.ui;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import visitwise.domain.protocol.Arm;
import visitwise.domain.protocol.PlannedVisit;
import visitwise.domain.protocol.Protocol;
import visitwise.platform.background.Background;
import visitwise.platform.i18n.Language;
import visitwise.storage.protocolfile.ProtocolFiles;

/** The shipped protocols, read away from the screen thread. */
public final class ProtocolsViewModel {

    private final ObservableList<ProtocolRow> rows = FXCollections.observableArrayList();

    public ProtocolsViewModel(Background background, Language language) {
        background.run(
                () -> ProtocolFiles.SHIPPED.stream()
                        .map(ProtocolFiles::shipped)
                        .flatMap(Optional::stream)
                        .map(protocol -> row(protocol, language))
                        .toList(),
                rows::setAll,
                failure -> {
                    throw failure;
                });
    }

    public ObservableList<ProtocolRow> rows() {
        return rows;
    }

    private static ProtocolRow row(Protocol protocol, Language language) {
        return new ProtocolRow(
                protocol.id(),
                protocol.version(),
                language.of(protocol.identification().shortTitle()),
                protocol.arms().stream().map(Arm::code).collect(Collectors.joining(", ")),
                (int) protocol.visits().stream()
                        .map(PlannedVisit::code)
                        .distinct()
                        .count());
    }
}
