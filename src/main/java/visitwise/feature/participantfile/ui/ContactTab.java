package visitwise.feature.participantfile.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.participant.Contact;
import visitwise.platform.form.Field;
import visitwise.platform.form.Form;
import visitwise.platform.form.FormRow;
import visitwise.platform.form.TextRow;
import visitwise.platform.i18n.Messages;
import visitwise.platform.table.RecordColumn;
import visitwise.platform.table.RecordTable;
import visitwise.platform.widget.EmptyState;
import visitwise.platform.widget.RemarkList;
import visitwise.platform.widget.Sign;
import visitwise.storage.database.Stored;

/** How to reach the participant, with the form to add or correct it. */
final class ContactTab {

    private static final String NOTHING = "–";

    private final ContactViewModel model;
    private final Messages messages;
    private final RecordTable<Stored<Contact>> table;
    private final FormRow correction;
    private final Form form;
    private final Label heading = new Label();
    private final RemarkList obstacles;
    private final HBox node;
    private boolean focusOnceRead;

    ContactTab(ContactViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.table = new RecordTable<>(messages.text("fileView.contact"), model.rows(), columns(), messages);
        this.correction = row("participantFile.whyChanged", model.correction());
        this.form = new Form(
                messages,
                List.of(
                        row("contactForm.relation", model.relation()),
                        row("contactForm.name", model.name()),
                        row("contactForm.phone", model.phone()),
                        row("contactForm.otherPhone", model.otherPhone()),
                        row("contactForm.address", model.address()),
                        correction));
        this.obstacles = new RemarkList(Sign.CLOSING, messages);
        table.setOnOpen(row -> {
            model.correct(row);
            form.focusFirst();
        });
        table.setEmptyState(
                new EmptyState(messages.text("contactForm.none"), messages.text("contactForm.new"), form::focusFirst));
        HBox.setHgrow(table, Priority.ALWAYS);
        this.node = new HBox(table, side());
        node.getStyleClass().add("contact-columns");
        model.correctedProperty().subscribe(row -> show(row));
        model.phaseProperty().subscribe(phase -> show(phase));
    }

    Node node() {
        return node;
    }

    /** Into the list, or the form if there is nobody in the list; once it is read. */
    void focus() {
        focusOnceRead = model.phaseProperty().get() instanceof Filling.Reading;
        if (focusOnceRead) {
            return;
        }
        if (model.rows().isEmpty()) {
            form.focusFirst();
        } else {
            table.focusTable();
        }
    }

    private FormRow row(String key, Field<String> field) {
        return new FormRow(key, new TextRow(field), messages);
    }

    private Node side() {
        var save = new Button(messages.text("action.save"));
        save.getStyleClass().add("accent");
        save.setOnAction(_ -> form.submit());
        save.disableProperty().bind(model.phaseProperty().map(phase -> !phase.isOpen()));
        var another = new Button(messages.text("contactForm.new"));
        another.setOnAction(_ -> {
            model.startNew();
            form.focusFirst();
        });
        form.setMainAction(model::save);
        form.setAfterLast(save::requestFocus);
        heading.getStyleClass().add("card-title");
        obstacles.getStyleClass().add("form-obstacles");
        var apart = new Label(messages.text("contactForm.apart"));
        apart.setWrapText(true);
        apart.getStyleClass().add("quiet");
        var side = new VBox(heading, apart, obstacles, form, Buttons.line(save, another));
        side.getStyleClass().add("contact-form");
        var scrolling = new ScrollPane(side);
        scrolling.setFitToWidth(true);
        scrolling.setFocusTraversable(false);
        scrolling.getStyleClass().add("contact-side");
        return scrolling;
    }

    private void show(@Nullable Stored<Contact> corrected) {
        heading.setText(messages.text(corrected == null ? "contactForm.new" : "contactForm.correct"));
        correction.need(corrected != null);
    }

    private void show(Filling phase) {
        if (focusOnceRead && !(phase instanceof Filling.Reading)) {
            focus();
        }
        obstacles.show(
                switch (phase) {
                    case Filling.Conflict(Message what) -> List.of(what);
                    case Filling.Refused(List<Message> others) -> others;
                    case Filling.Reading(), Filling.Editing(), Filling.Saving() -> List.of();
                });
        if (phase instanceof Filling.Refused) {
            form.focusFirstWrong();
        }
    }

    private List<RecordColumn<Stored<Contact>>> columns() {
        return List.of(
                column("contactForm.relation", 8, Contact::relation),
                column("contactForm.name", 10, Contact::name),
                column("contactForm.phone", 11, Contact::phone),
                column("contactForm.otherPhone", 11, Contact::otherPhone),
                column("contactForm.address", 16, Contact::address));
    }

    private static RecordColumn<Stored<Contact>> column(
            String key, double width, Function<Contact, @Nullable String> value) {
        return RecordColumn.words(
                key, width, row -> Optional.ofNullable(value.apply(row.value())).orElse(NOTHING));
    }
}
