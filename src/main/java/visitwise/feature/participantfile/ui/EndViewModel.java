package visitwise.feature.participantfile.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.day.TypedDate;
import visitwise.domain.participant.Participant;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.schedule.Disposition;
import visitwise.feature.participantfile.EndParticipation;
import visitwise.feature.participantfile.OpenParticipantFile;
import visitwise.feature.participantfile.ParticipantFile;
import visitwise.feature.participantfile.Problem;
import visitwise.platform.background.Background;
import visitwise.platform.form.Choices;
import visitwise.platform.form.DateEntry;
import visitwise.platform.form.Field;
import visitwise.platform.form.FieldGroup;
import visitwise.platform.form.PlainText;
import visitwise.storage.database.Stored;

/** Recording that somebody leaves the trial, or taking that back. */
public final class EndViewModel extends FormModel<ParticipantFile> {

    static final Choices<Disposition.How> WAYS = new Choices<>(Arrays.asList(Disposition.How.values()), Enum::name);

    private static final int SENTENCE = 1000;

    /** The use cases behind the form. */
    public record UseCases(OpenParticipantFile files, EndParticipation ending) {}

    private final ParticipantId participant;
    private final UseCases useCases;
    private final Consumer<Message> saved;
    private final Field<Disposition.How> how = new Field<>(WAYS).required();
    private final DateEntry day;
    private final Field<String> reason = new Field<>(new PlainText(SENTENCE)).required();
    private final FieldGroup group;
    private final ReadOnlyObjectWrapper<@Nullable Stored<Participant>> row = new ReadOnlyObjectWrapper<>(this, "row");
    private final ReadOnlyObjectWrapper<EndParticipation.@Nullable Preview> preview =
            new ReadOnlyObjectWrapper<>(this, "preview");
    private final Looking<EndParticipation.Preview> looking;

    /** Takes what happens once it is saved. */
    public EndViewModel(
            ParticipantId participant,
            UseCases useCases,
            Signing signing,
            Background background,
            Consumer<Message> saved) {
        super(signing, background);
        this.participant = participant;
        this.useCases = useCases;
        this.saved = saved;
        this.day = new DateEntry(signing::today);
        day.field().required();
        this.group = new FieldGroup(List.of(how, day.field(), reason));
        this.looking = new Looking<>(background, this::question, preview::set);
        how.valueProperty().addListener((_, _, _) -> looking.look());
        day.field().valueProperty().addListener((_, _, _) -> looking.look());
        refresh();
    }

    Field<Disposition.How> how() {
        return how;
    }

    DateEntry day() {
        return day;
    }

    Field<String> reason() {
        return reason;
    }

    /** What it would mean; null as long as way and day are not told. */
    ReadOnlyObjectProperty<EndParticipation.@Nullable Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** The participant as stored; null as long as that is not read. */
    ReadOnlyObjectProperty<@Nullable Stored<Participant>> rowProperty() {
        return row.getReadOnlyProperty();
    }

    @Override
    String keptAs() {
        return "end/" + participant.value();
    }

    @Override
    String seen() {
        var read = row.get();
        return read == null ? "" : String.valueOf(read.version());
    }

    @Override
    FieldGroup group() {
        return group;
    }

    @Override
    Supplier<ParticipantFile> reading() {
        var today = signing().today();
        return () -> useCases.files.open(participant, today);
    }

    @Override
    void show(ParticipantFile file) {
        row.set(file.person().participant());
        day.studyDaysProperty().set(VisitSheet.studyDays(file.calendar()));
        about(ParticipantLine.of(file));
        looking.look();
    }

    private Optional<Disposition.Ended> draft() {
        return how.value()
                .flatMap(way -> day.field()
                        .value()
                        .flatMap(TypedDate::exactDay)
                        .map(on -> new Disposition.Ended(way, on, reason.value().orElse(""))));
    }

    private Optional<Supplier<EndParticipation.Preview>> question() {
        var today = signing().today();
        return draft().map(wanted -> new Disposition.Ended(wanted.how(), wanted.on(), "-"))
                .map(wanted -> () -> useCases.ending.preview(participant, wanted, today));
    }

    @Override
    void save() {
        var seen = row.get();
        if (seen == null || !isRight()) {
            return;
        }
        var wanted = draft().orElseThrow();
        var context = signing().firstEntry();
        var today = signing().today();
        write(
                () -> useCases.ending.end(participant, seen.version(), wanted, context, today),
                written -> saved.accept(Warned.of(
                        Message.of("endForm.saved", written.value().value().number()), written.warnings())));
    }

    /** Makes somebody who left by mistake take part again. */
    void takeBack() {
        var seen = row.get();
        if (seen == null) {
            return;
        }
        reason.readAgain();
        var context = signing().correction(reason.value().orElse(null));
        write(
                () -> useCases.ending.takeBack(participant, seen.version(), context),
                written -> saved.accept(
                        Message.of("endForm.takenBack", written.value().value().number())));
    }

    @Override
    Optional<Field<?>> of(Problem problem) {
        return switch (problem.field()) {
            case DAY -> Optional.of(day.field());
            case OUTCOME -> Optional.of(how);
            case REASON -> Optional.of(reason);
            default -> Optional.empty();
        };
    }
}
