package visitwise.feature.protocols.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.study.StudyId;
import visitwise.feature.protocols.AcceptSuggestions;
import visitwise.feature.protocols.ListProtocols;
import visitwise.feature.protocols.ProtocolInUse;
import visitwise.platform.background.Background;
import visitwise.platform.form.Field;
import visitwise.platform.form.PlainText;
import visitwise.storage.database.Outcome;

/** The protocols, the one that is read, and accepting its suggested windows. */
public final class ProtocolsViewModel {

    private static final int SENTENCE = 1000;

    /** The use cases behind the screen. */
    public record UseCases(ListProtocols protocols, AcceptSuggestions suggestions) {}

    /** Who decides for the site, and on which day. */
    public record Deciding(Supplier<String> who, Supplier<LocalDate> today) {}

    private final @Nullable StudyId study;
    private final UseCases useCases;
    private final Deciding deciding;
    private final Background background;
    private final Consumer<Message> said;
    private final ObservableList<ProtocolInUse> protocols = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable ProtocolInUse> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final Field<String> reason = new Field<>(new PlainText(SENTENCE)).required();
    private final ReadOnlyObjectWrapper<@Nullable Message> refusal = new ReadOnlyObjectWrapper<>(this, "refusal");
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper(this, "saving");
    private int asked;

    public ProtocolsViewModel(
            @Nullable StudyId study,
            UseCases useCases,
            Deciding deciding,
            Background background,
            Consumer<Message> said) {
        this.study = study;
        this.useCases = useCases;
        this.deciding = deciding;
        this.background = background;
        this.said = said;
        read();
    }

    ObservableList<ProtocolInUse> protocols() {
        return protocols;
    }

    /** The one that is shown; null before any is read. */
    ObjectProperty<@Nullable ProtocolInUse> chosenProperty() {
        return chosen;
    }

    Field<String> reason() {
        return reason;
    }

    /** Why the suggestions were not accepted; null if nothing is to be said. */
    ReadOnlyObjectProperty<@Nullable Message> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    String who() {
        return deciding.who.get();
    }

    LocalDate today() {
        return deciding.today.get();
    }

    public boolean hasUnsaved() {
        return reason.changedProperty().get();
    }

    /** Reads them, and keeps to the one that was shown; an answer to an earlier question is passed over. */
    public void read() {
        int question = ++asked;
        background.run(useCases.protocols::list, list -> {
            if (question == asked) {
                show(list);
            }
        });
    }

    private void show(List<ProtocolInUse> list) {
        var before = chosen.get();
        protocols.setAll(list);
        chosen.set(list.stream()
                .filter(one -> before == null ? isAsked(one) : isSame(one, before))
                .findFirst()
                .orElse(list.isEmpty() ? null : list.getFirst()));
    }

    private boolean isAsked(ProtocolInUse one) {
        return one.version() != null && one.version().value().study().equals(study);
    }

    private static boolean isSame(ProtocolInUse one, ProtocolInUse other) {
        return one.protocol().id().equals(other.protocol().id())
                && one.protocol().version().equals(other.protocol().version())
                && (one.version() == null
                        || other.version() == null
                        || one.version().id().equals(other.version().id()));
    }

    /** True if there is something to accept for the protocol that is shown. */
    boolean canAccept() {
        var one = chosen.get();
        return one != null
                && one.version() != null
                && one.version().value().decision().isEmpty()
                && !one.suggestions().isEmpty();
    }

    /** Accepts every suggested window and gap of the protocol that is shown. */
    void accept() {
        var one = chosen.get();
        var why = reason.value().orElse(null);
        if (one == null || one.version() == null || !canAccept() || saving.get() || !reason.check() || why == null) {
            return;
        }
        var seen = one.version();
        var who = who();
        var today = today();
        saving.set(true);
        background.run(() -> useCases.suggestions.accept(seen, who, today, why), this::after, failure -> {
            saving.set(false);
            throw failure;
        });
    }

    private void after(Outcome<?> outcome) {
        saving.set(false);
        switch (outcome) {
            case Outcome.Saved<?> _ -> {
                reason.start("");
                refusal.set(null);
                said.accept(Message.of("protocolPage.accepted"));
            }
            case Outcome.Conflict<?> conflict -> refusal.set(Message.of("protocolPage.conflict", conflict.who()));
        }
        read();
    }
}
