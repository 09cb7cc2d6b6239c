package visitwise.feature.participantfile.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.day.TypedDate;
import visitwise.domain.participant.BodySize;
import visitwise.domain.participant.ParticipantId;
import visitwise.feature.participantfile.OpenParticipantFile;
import visitwise.feature.participantfile.ParticipantFile;
import visitwise.feature.participantfile.Problem;
import visitwise.feature.participantfile.RecordBodySize;
import visitwise.platform.background.Background;
import visitwise.platform.form.DateEntry;
import visitwise.platform.form.Field;
import visitwise.platform.form.FieldGroup;
import visitwise.platform.form.NumberText;
import visitwise.platform.form.PlainText;
import visitwise.storage.database.Stored;

/** Recording or correcting height and weight. */
public final class BodySizeViewModel extends FormModel<BodySizeViewModel.Read> {

    private static final int SENTENCE = 1000;

    /** The use cases behind the form. */
    public record UseCases(OpenParticipantFile files, RecordBodySize sizes) {}

    /** What is read before anything is filled in. */
    record Read(ParticipantFile file, List<Stored<BodySize>> sizes) {}

    private final ParticipantId participant;
    private final UseCases useCases;
    private final Consumer<Message> saved;
    private final DateEntry day;
    private final Field<BigDecimal> height = new Field<>(NumberText.ANY);
    private final Field<BigDecimal> weight = new Field<>(NumberText.ANY);
    private final Field<String> correction = new Field<>(new PlainText(SENTENCE));
    private final FieldGroup group;
    private final ObservableList<Stored<BodySize>> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Stored<BodySize>> corrected =
            new ReadOnlyObjectWrapper<>(this, "corrected");

    /** Takes what happens once it is saved. */
    public BodySizeViewModel(
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
        this.group = new FieldGroup(List.of(day.field(), height, weight, correction));
        refresh();
    }

    DateEntry day() {
        return day;
    }

    Field<BigDecimal> height() {
        return height;
    }

    Field<BigDecimal> weight() {
        return weight;
    }

    Field<String> correction() {
        return correction;
    }

    /** What was measured, the newest first. */
    ObservableList<Stored<BodySize>> rows() {
        return rows;
    }

    /** What is being corrected; null for something new. */
    ReadOnlyObjectProperty<@Nullable Stored<BodySize>> correctedProperty() {
        return corrected.getReadOnlyProperty();
    }

    /** Puts what was recorded into the form to be corrected. */
    void correct(Stored<BodySize> row) {
        if (!mayDrop()) {
            return;
        }
        corrected.set(row);
        day.field().start(row.value().on().toString());
        height.start(text(row.value().heightInCm().orElse(null)));
        weight.start(text(row.value().weightInKg().orElse(null)));
        correction.start("");
        edit();
    }

    @Override
    String keptAs() {
        return "bodySize/" + participant.value();
    }

    @Override
    String seen() {
        var row = corrected.get();
        return row == null ? "" : String.valueOf(row.version());
    }

    @Override
    String chosen() {
        var row = corrected.get();
        return row == null ? "" : row.id().toString();
    }

    @Override
    boolean choose(String before) {
        if (!before.isEmpty()) {
            rows.stream()
                    .filter(row -> row.id().toString().equals(before))
                    .findFirst()
                    .ifPresent(this::correct);
        }
        return before.equals(chosen());
    }

    @Override
    FieldGroup group() {
        return group;
    }

    @Override
    Supplier<Read> reading() {
        var today = signing().today();
        return () -> new Read(useCases.files.open(participant, today), useCases.sizes.of(participant));
    }

    @Override
    void show(Read read) {
        rows.setAll(read.sizes);
        var before = corrected.get();
        if (before != null) {
            rows.stream()
                    .filter(row -> row.id().equals(before.id()))
                    .findFirst()
                    .ifPresent(this::follow);
        }
        day.studyDaysProperty().set(VisitSheet.studyDays(read.file.calendar()));
        about(ParticipantLine.of(read.file));
    }

    /** Goes on with what is corrected in its version of now. */
    private void follow(Stored<BodySize> row) {
        corrected.set(row);
        day.field().offer(row.value().on().toString());
        height.offer(text(row.value().heightInCm().orElse(null)));
        weight.offer(text(row.value().weightInKg().orElse(null)));
    }

    private static String text(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    @Override
    void save() {
        if (!isRight()) {
            return;
        }
        var row = corrected.get();
        var wanted = new RecordBodySize.Measured(
                participant,
                day.field().value().flatMap(TypedDate::exactDay).orElseThrow(),
                height.value().orElse(null),
                weight.value().orElse(null));
        var context = row == null
                ? signing().firstEntry()
                : signing().correction(correction.value().orElse(null));
        var today = signing().today();
        write(
                () -> row == null
                        ? useCases.sizes.record(wanted, context, today)
                        : useCases.sizes.correct(row.id(), row.version(), wanted, context, today),
                written -> saved.accept(Warned.of(Message.of("bodySizeForm.saved", wanted.on()), written.warnings())));
    }

    @Override
    Optional<Field<?>> of(Problem problem) {
        return switch (problem.field()) {
            case DAY -> Optional.of(day.field());
            case HEIGHT -> Optional.of(height);
            case WEIGHT -> Optional.of(weight);
            case REASON -> Optional.of(correction);
            default -> Optional.empty();
        };
    }
}
