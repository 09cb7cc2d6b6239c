package visitwise.feature.participantfile.ui;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.FirstAnalyte;
import visitwise.domain.lab.LabResult;
import visitwise.domain.lab.ProteinCreatinineRatio;
import visitwise.domain.participant.VisitId;
import visitwise.feature.participantfile.OpenParticipantFile;
import visitwise.feature.participantfile.ParticipantFile;
import visitwise.feature.participantfile.ParticipantFile.FileVisit;
import visitwise.feature.participantfile.Problem;
import visitwise.feature.participantfile.RecordFirstResults;
import visitwise.feature.participantfile.ResultsForm;
import visitwise.platform.background.Background;
import visitwise.platform.form.Field;
import visitwise.platform.form.FieldGroup;
import visitwise.platform.navigation.Route;
import visitwise.storage.database.Stored;

/** Entering the results of one specimen collection, or correcting one that was entered. */
public final class ResultsViewModel extends FormModel<ParticipantFile> {

    /** The use cases behind the form, and the units used last. */
    public record UseCases(OpenParticipantFile files, RecordFirstResults results, ResultsUnits units) {}

    private final Route.Results route;
    private final UseCases useCases;
    private final Consumer<Message> saved;
    private final ResultsFields fields;
    private final ReadOnlyObjectWrapper<@Nullable ParticipantFile> file = new ReadOnlyObjectWrapper<>(this, "file");
    private final ReadOnlyObjectWrapper<@Nullable Stored<LabResult>> corrected =
            new ReadOnlyObjectWrapper<>(this, "corrected");
    private final ReadOnlyObjectWrapper<ProteinCreatinineRatio> ratio =
            new ReadOnlyObjectWrapper<>(this, "ratio", new ProteinCreatinineRatio.CannotTell());

    /** Takes what happens once it is saved. */
    public ResultsViewModel(
            Route.Results route, UseCases useCases, Signing signing, Background background, Consumer<Message> saved) {
        super(signing, background);
        this.route = route;
        this.useCases = useCases;
        this.saved = saved;
        this.fields = new ResultsFields(signing::today, useCases.units);
        for (var analyte : FirstAnalyte.values()) {
            fields.value(analyte)
                    .valueProperty()
                    .addListener(_ -> ratio.set(RecordFirstResults.ratio(fields.entries())));
        }
        refresh();
    }

    ResultsFields fields() {
        return fields;
    }

    ReadOnlyObjectProperty<@Nullable ParticipantFile> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** The result that is being corrected; null while new ones are entered. */
    ReadOnlyObjectProperty<@Nullable Stored<LabResult>> correctedProperty() {
        return corrected.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ProteinCreatinineRatio> ratioProperty() {
        return ratio.getReadOnlyProperty();
    }

    /** The planned visit that the results belong to. */
    Optional<FileVisit> visit() {
        var read = file.get();
        return read != null && read.calendar() instanceof ParticipantFile.Calendar.Planned planned
                ? planned.visits().stream()
                        .filter(visit -> visit.due().code().equals(route.visit()))
                        .findFirst()
                : Optional.empty();
    }

    /** Results that are recorded, the newest first. */
    List<Stored<LabResult>> recorded() {
        var read = file.get();
        return read == null
                ? List.of()
                : read.results().stream()
                        .flatMap(specimen -> specimen.results().stream())
                        .toList();
    }

    /** The last result of an analyte before the day that is typed. */
    Optional<LabResult> previous(FirstAnalyte analyte) {
        var day = fields.exactDay().orElse(null);
        var changing = corrected.get();
        Stream<LabResult> all = recorded().stream()
                .filter(row -> changing == null || !row.id().equals(changing.id()))
                .map(Stored::value);
        return all.filter(result -> result.analyte().equals(analyte.code()))
                .filter(result -> day == null || !result.specimen().day().isAfter(day))
                .findFirst();
    }

    @Override
    String keptAs() {
        return "results/" + route.participant().value() + "/" + route.visit();
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
            recorded().stream()
                    .filter(row -> row.id().toString().equals(before))
                    .findFirst()
                    .ifPresent(this::correct);
        }
        return before.equals(chosen());
    }

    @Override
    FieldGroup group() {
        return fields.group();
    }

    @Override
    Supplier<ParticipantFile> reading() {
        var today = signing().today();
        return () -> useCases.files.open(route.participant(), today);
    }

    @Override
    void show(ParticipantFile read) {
        file.set(read);
        about(ParticipantLine.of(read));
        fields.day().studyDaysProperty().set(InfusionSheet.studyDays(read.calendar()));
        var visit = visit();
        visit.ifPresent(
                planned -> fields.day().windowProperty().set(planned.due().allowed()));
        var changing = corrected.get();
        if (changing == null) {
            fields.day()
                    .field()
                    .offer(visit.map(planned -> planned.due().actual())
                            .orElseGet(signing()::today)
                            .toString());
        } else {
            recorded().stream()
                    .filter(row -> row.id().equals(changing.id()))
                    .findFirst()
                    .ifPresent(this::follow);
        }
    }

    /** Goes on with the result that is corrected in its version of now. */
    private void follow(Stored<LabResult> result) {
        corrected.set(result);
        FirstAnalyte.of(result.value().analyte())
                .ifPresent(analyte -> fields.value(analyte).offer(text(result.value())));
    }

    /** Puts a recorded result into the form, to be corrected. */
    void correct(Stored<LabResult> result) {
        var old = result.value();
        var analyte = FirstAnalyte.of(old.analyte()).orElse(null);
        if (analyte == null || !mayDrop()) {
            return;
        }
        for (var other : FirstAnalyte.values()) {
            fields.value(other).start("");
        }
        fields.reason().start("");
        fields.day().field().start(old.specimen().day().toString());
        fields.time().start(old.specimen().timeOfDay().map(LocalTime::toString).orElse(""));
        fields.value(analyte).start(text(old));
        corrected.set(result);
        edit();
    }

    private static String text(LabResult result) {
        var unit = result.reported().unit();
        return result.reported().text() + (unit == null ? "" : " " + unit);
    }

    /** Saves it if nothing is wrong. */
    @Override
    void save() {
        if (!isRight()) {
            return;
        }
        var changing = corrected.get();
        if (changing != null) {
            correctNow(changing);
            return;
        }
        var form = new ResultsForm(
                route.participant(),
                visit().map(FileVisit::stored).map(row -> new VisitId(row.id())).orElse(null),
                fields.exactDay().orElseThrow(),
                fields.time().value().orElse(null),
                fields.entries());
        var context = signing().firstEntry();
        var now = signing().now().get();
        write(() -> useCases.results.record(form, context, now), _ -> saved.accept(Message.of("resultsForm.saved")));
    }

    private void correctNow(Stored<LabResult> changing) {
        var entry = FirstAnalyte.of(changing.value().analyte())
                .flatMap(analyte -> fields.value(analyte).value())
                .orElse(null);
        if (entry == null) {
            refuse(Message.of("participantFile.problem.noResult"));
            return;
        }
        var context = signing().correction(fields.reason().value().orElse(null));
        write(
                () -> useCases.results.correct(route.participant(), changing.id(), changing.version(), entry, context),
                _ -> saved.accept(Message.of("resultsForm.corrected")));
    }

    @Override
    Optional<Field<?>> of(Problem problem) {
        return fields.of(problem);
    }
}
