package visitwise.feature.participantfile.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.participant.Contact;
import visitwise.domain.participant.ParticipantId;
import visitwise.feature.participantfile.Attempt;
import visitwise.feature.participantfile.ConflictWords;
import visitwise.feature.participantfile.KeepContact;
import visitwise.feature.participantfile.Problem;
import visitwise.platform.background.Background;
import visitwise.platform.form.Field;
import visitwise.platform.form.FieldGroup;
import visitwise.platform.form.PlainText;
import visitwise.storage.database.Stored;

/** How to reach a participant, and the form to add or correct it. */
public final class ContactViewModel {

    private static final int LINE = 200;

    private final ParticipantId participant;
    private final KeepContact contacts;
    private final Signing signing;
    private final Background background;
    private final Consumer<Message> said;
    private final ObservableList<Stored<Contact>> rows = FXCollections.observableArrayList();
    private final Field<String> relation = text().required();
    private final Field<String> name = text().required();
    private final Field<String> phone = text();
    private final Field<String> otherPhone = text();
    private final Field<String> address = text();
    private final Field<String> correction = text();
    private final FieldGroup group = new FieldGroup(List.of(relation, name, phone, otherPhone, address, correction));
    private final ReadOnlyObjectWrapper<Filling> phase =
            new ReadOnlyObjectWrapper<>(this, "phase", new Filling.Reading());
    private final ReadOnlyObjectWrapper<@Nullable Stored<Contact>> corrected =
            new ReadOnlyObjectWrapper<>(this, "corrected");

    /** Reads the contacts at once; takes what says that one was saved. */
    public ContactViewModel(
            ParticipantId participant,
            KeepContact contacts,
            Signing signing,
            Background background,
            Consumer<Message> said) {
        this.participant = participant;
        this.contacts = contacts;
        this.signing = signing;
        this.background = background;
        this.said = said;
        read();
    }

    private static Field<String> text() {
        return new Field<>(new PlainText(LINE));
    }

    ObservableList<Stored<Contact>> rows() {
        return rows;
    }

    Field<String> relation() {
        return relation;
    }

    Field<String> name() {
        return name;
    }

    Field<String> phone() {
        return phone;
    }

    Field<String> otherPhone() {
        return otherPhone;
    }

    Field<String> address() {
        return address;
    }

    /** Why a contact is changed. */
    Field<String> correction() {
        return correction;
    }

    ReadOnlyObjectProperty<Filling> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** The contact that is being corrected; null for a new one. */
    ReadOnlyObjectProperty<@Nullable Stored<Contact>> correctedProperty() {
        return corrected.getReadOnlyProperty();
    }

    public boolean hasUnsaved() {
        return group.changedProperty().get();
    }

    /** Reads again what may have changed. */
    public void read() {
        background.run(() -> contacts.of(participant), read -> {
            rows.setAll(read);
            if (phase.get() instanceof Filling.Reading) {
                phase.set(new Filling.Editing());
            }
        });
    }

    /** Empties the form for a new contact. */
    void startNew() {
        corrected.set(null);
        group.fields().forEach(field -> field.start(""));
        phase.set(new Filling.Editing());
    }

    /** Puts a contact into the form to be corrected. */
    void correct(Stored<Contact> row) {
        var contact = row.value();
        corrected.set(row);
        relation.start(contact.relation());
        name.start(contact.name());
        phone.start(text(contact.phone()));
        otherPhone.start(text(contact.otherPhone()));
        address.start(text(contact.address()));
        correction.start("");
        phase.set(new Filling.Editing());
    }

    private static String text(@Nullable String stored) {
        return stored == null ? "" : stored;
    }

    void save() {
        if (!phase.get().isOpen() || !group.check()) {
            return;
        }
        var row = corrected.get();
        var wanted = new KeepContact.Wanted(
                participant, value(relation), value(name), value(phone), value(otherPhone), value(address));
        var context = row == null
                ? signing.firstEntry()
                : signing.correction(correction.value().orElse(null));
        phase.set(new Filling.Saving());
        background.run(
                () -> row == null
                        ? contacts.add(wanted, context)
                        : contacts.correct(row.id(), row.version(), wanted, context),
                this::after,
                failure -> {
                    phase.set(new Filling.Editing());
                    throw failure;
                });
    }

    private static String value(Field<String> field) {
        return field.value().orElse("");
    }

    private void after(Attempt<Stored<Contact>> attempt) {
        switch (attempt) {
            case Attempt.Saved<Stored<Contact>> written -> {
                startNew();
                read();
                said.accept(Warned.of(Message.of("contactForm.saved"), written.warnings()));
            }
            case Attempt.Refused<Stored<Contact>> refused -> phase.set(Refusals.spread(refused.problems(), this::of));
            case Attempt.Conflict<Stored<Contact>> lost -> {
                phase.set(new Filling.Conflict(ConflictWords.of(lost, signing.place())));
                background.run(() -> contacts.of(participant), this::followCorrection);
            }
        }
    }

    /** Goes on with what somebody else made of the contact, and keeps what was typed. */
    private void followCorrection(List<Stored<Contact>> now) {
        var known = rows.stream().map(Stored::id).collect(Collectors.<UUID>toSet());
        var newcomers = now.stream().filter(row -> !known.contains(row.id())).toList();
        rows.setAll(now);
        corrected.set(newcomers.size() == 1 ? newcomers.getFirst() : null);
    }

    private Optional<Field<?>> of(Problem problem) {
        return switch (problem.field()) {
            case RELATION -> Optional.of(relation);
            case NAME -> Optional.of(name);
            case REASON -> Optional.of(correction);
            default -> Optional.empty();
        };
    }
}
