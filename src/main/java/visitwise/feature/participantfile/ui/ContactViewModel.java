package visitwise.feature.participantfile.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.participant.Contact;
import visitwise.domain.participant.ParticipantId;
import visitwise.feature.participantfile.KeepContact;
import visitwise.feature.participantfile.Problem;
import visitwise.platform.background.Background;
import visitwise.platform.form.Field;
import visitwise.platform.form.FieldGroup;
import visitwise.platform.form.PlainText;
import visitwise.storage.database.Stored;

/** How to reach a participant, and the form to add or correct it. */
public final class ContactViewModel extends FormModel<ContactViewModel.Read> {

    private static final int LINE = 200;

    /**
     * What is read before anything is filled in.
     *
     * @param corrected what became of the contact that is corrected; null for a new one
     */
    record Read(List<Stored<Contact>> all, @Nullable Stored<Contact> corrected) {}

    private final ParticipantId participant;
    private final KeepContact contacts;
    private final Consumer<Message> said;
    private final ObservableList<Stored<Contact>> rows = FXCollections.observableArrayList();
    private final Field<String> relation = text().required();
    private final Field<String> name = text().required();
    private final Field<String> phone = text();
    private final Field<String> otherPhone = text();
    private final Field<String> address = text();
    private final Field<String> correction = text();
    private final FieldGroup group = new FieldGroup(List.of(relation, name, phone, otherPhone, address, correction));
    private final ReadOnlyObjectWrapper<@Nullable Stored<Contact>> corrected =
            new ReadOnlyObjectWrapper<>(this, "corrected");

    /** Reads the contacts at once; takes what says that one was saved. */
    public ContactViewModel(
            ParticipantId participant,
            KeepContact contacts,
            Signing signing,
            Background background,
            Consumer<Message> said) {
        super(signing, background);
        this.participant = participant;
        this.contacts = contacts;
        this.said = said;
        refresh();
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

    /** The contact that is being corrected; null for a new one. */
    ReadOnlyObjectProperty<@Nullable Stored<Contact>> correctedProperty() {
        return corrected.getReadOnlyProperty();
    }

    /** Names, telephones and addresses stay out of every file but the records. */
    @Override
    String keptAs() {
        return "";
    }

    @Override
    FieldGroup group() {
        return group;
    }

    @Override
    Supplier<Read> reading() {
        var row = corrected.get();
        return () -> new Read(
                contacts.of(participant),
                row == null ? null : contacts.now(participant, row.id()).orElse(null));
    }

    @Override
    void show(Read read) {
        rows.setAll(read.all);
        if (read.corrected != null) {
            corrected.set(read.corrected);
            fill(read.corrected.value(), Field::offer);
        }
    }

    /** Empties the form for a new contact. */
    void startNew() {
        if (!mayDrop()) {
            return;
        }
        corrected.set(null);
        group.fields().forEach(field -> field.start(""));
        edit();
    }

    /** Puts a contact into the form to be corrected. */
    void correct(Stored<Contact> row) {
        if (!mayDrop()) {
            return;
        }
        corrected.set(row);
        fill(row.value(), Field::start);
        correction.start("");
        edit();
    }

    private void fill(Contact contact, BiConsumer<Field<String>, String> put) {
        put.accept(relation, contact.relation());
        put.accept(name, contact.name());
        put.accept(phone, text(contact.phone()));
        put.accept(otherPhone, text(contact.otherPhone()));
        put.accept(address, text(contact.address()));
    }

    private static String text(@Nullable String stored) {
        return stored == null ? "" : stored;
    }

    @Override
    void save() {
        if (!isRight()) {
            return;
        }
        var row = corrected.get();
        var wanted = new KeepContact.Wanted(
                participant, value(relation), value(name), value(phone), value(otherPhone), value(address));
        var context = row == null
                ? signing().firstEntry()
                : signing().correction(correction.value().orElse(null));
        write(
                () -> row == null
                        ? contacts.add(wanted, context)
                        : contacts.correct(row.id(), row.version(), wanted, context),
                written -> {
                    startNew();
                    refresh();
                    said.accept(Warned.of(Message.of("contactForm.saved"), written.warnings()));
                });
    }

    private static String value(Field<String> field) {
        return field.value().orElse("");
    }

    @Override
    Optional<Field<?>> of(Problem problem) {
        return switch (problem.field()) {
            case RELATION -> Optional.of(relation);
            case NAME -> Optional.of(name);
            case REASON -> Optional.of(correction);
            default -> Optional.empty();
        };
    }
}
