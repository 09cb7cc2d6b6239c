package visitwise.feature.participantfile.ui;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.Analyte;
import visitwise.domain.lab.LabResult;
import visitwise.domain.lab.ProteinCreatinineRatio;
import visitwise.domain.participant.VisitId;
import visitwise.feature.participantfile.Attempt;
import visitwise.feature.participantfile.ConflictWords;
import visitwise.feature.participantfile.OpenParticipantFile;
import visitwise.feature.participantfile.ParticipantFile;
import visitwise.feature.participantfile.ParticipantFile.FileVisit;
import visitwise.feature.participantfile.RecordFirstResults;
import visitwise.feature.participantfile.ResultsForm;
import visitwise.platform.background.Background;
import visitwise.platform.navigation.Route;
import visitwise.storage.database.Stored;

/** Entering the results of one specimen collection, or correcting one that was entered. */
public final class ResultsViewModel {

    /** The use cases behind the form, and the units used last. */
    public record UseCases(OpenParticipantFile files, RecordFirstResults results, ResultsUnits units) {}

    private final Route.Results route;
    private final UseCases useCases;
    private final Signing signing;
    private final Background background;
    private final Consumer<Message> saved;
    private final ResultsFields fields;
    private final ReadOnlyObjectWrapper<Filling> phase =
            new ReadOnlyObjectWrapper<>(this, "phase", new Filling.Reading());
    private final ReadOnlyObjectWrapper<@Nullable ParticipantFile> file = new ReadOnlyObjectWrapper<>(this, "file");
    private final ReadOnlyObjectWrapper<@Nullable Stored<LabResult>> corrected =
            new ReadOnlyObjectWrapper<>(this, "corrected");
    private final ReadOnlyObjectWrapper<ProteinCreatinineRatio> ratio =
            new ReadOnlyObjectWrapper<>(this, "ratio", new ProteinCreatinineRatio.CannotTell());

    /** Takes what happens once it is saved. */
    public ResultsViewModel(
            Route.Results route, UseCases useCases, Signing signing, Background background, Consumer<Message> saved) {
        this.route = route;
        this.useCases = useCases;
        this.signing = signing;
        this.background = background;
        this.saved = saved;
        this.fields = new ResultsFields(signing::today, useCases.units);
        for (var analyte : Analyte.values()) {
            fields.value(analyte)
                    .valueProperty()
                    .addListener(_ -> ratio.set(RecordFirstResults.ratio(fields.entries())));
        }
        background.run(() -> useCases.files.open(route.participant(), signing.today()), this::show);
    }

    ResultsFields fields() {
        return fields;
    }

    public ReadOnlyObjectProperty<Filling> phaseProperty() {
        return phase.getReadOnlyProperty();
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

    public boolean hasUnsaved() {
        return fields.group().changedProperty().get();
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
    Optional<LabResult> previous(Analyte analyte) {
        var day = fields.exactDay().orElse(null);
        var changing = corrected.get();
        Stream<LabResult> all = recorded().stream()
                .filter(row -> changing == null || !row.id().equals(changing.id()))
                .map(Stored::value);
        return all.filter(result -> result.analyte().equals(analyte.code()))
                .filter(result -> day == null || !result.specimen().day().isAfter(day))
                .findFirst();
    }

    private void show(ParticipantFile read) {
        file.set(read);
        fields.day().studyDaysProperty().set(InfusionSheet.studyDays(read.calendar()));
        var visit = visit();
        visit.ifPresent(
                planned -> fields.day().windowProperty().set(planned.due().allowed()));
        fields.day()
                .field()
                .start(visit.map(planned -> planned.due().actual())
                        .orElseGet(signing::today)
                        .toString());
        phase.set(new Filling.Editing());
    }

    /** Puts a recorded result into the form, to be corrected. */
    void correct(Stored<LabResult> result) {
        var old = result.value();
        Analyte.of(old.analyte()).ifPresent(analyte -> {
            for (var other : Analyte.values()) {
                fields.value(other).start("");
            }
            fields.day().field().start(old.specimen().day().toString());
            fields.time()
                    .start(old.specimen().timeOfDay().map(LocalTime::toString).orElse(""));
            var unit = old.reported().unit();
            fields.value(analyte).start(old.reported().text() + (unit == null ? "" : " " + unit));
            corrected.set(result);
            phase.set(new Filling.Editing());
        });
    }

    /** Saves it if nothing is wrong. */
    public void save() {
        var changing = corrected.get();
        var day = fields.exactDay().orElse(null);
        if (!phase.get().isOpen() || !fields.group().check() || day == null) {
            return;
        }
        if (changing != null) {
            correctNow(changing);
            return;
        }
        var form = new ResultsForm(
                route.participant(),
                visit().map(FileVisit::stored).map(row -> new VisitId(row.id())).orElse(null),
                day,
                fields.time().value().orElse(null),
                fields.entries());
        var context = signing.firstEntry();
        var now = signing.now().get();
        phase.set(new Filling.Saving());
        background.run(() -> useCases.results.record(form, context, now), this::after, this::failed);
    }

    private void correctNow(Stored<LabResult> changing) {
        var entry = Analyte.of(changing.value().analyte())
                .flatMap(analyte -> fields.value(analyte).value())
                .orElse(null);
        if (entry == null) {
            phase.set(new Filling.Refused(List.of(Message.of("participantFile.problem.noResult"))));
            return;
        }
        var context = signing.correction(fields.reason().value().orElse(null));
        phase.set(new Filling.Saving());
        background.run(
                () -> useCases.results.correct(route.participant(), changing.id(), changing.version(), entry, context),
                this::after,
                this::failed);
    }

    private void failed(RuntimeException failure) {
        phase.set(new Filling.Editing());
        throw failure;
    }

    private void after(Attempt<?> attempt) {
        switch (attempt) {
            case Attempt.Saved<?> _ -> {
                fields.group().keep();
                phase.set(new Filling.Editing());
                saved.accept(Message.of(corrected.get() == null ? "resultsForm.saved" : "resultsForm.corrected"));
            }
            case Attempt.Refused<?>(var problems) -> phase.set(Refusals.spread(problems, fields::of));
            case Attempt.Conflict<?> lost -> phase.set(new Filling.Conflict(ConflictWords.of(lost, signing.place())));
        }
    }
}
