package visitwise.feature.setup.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.protocol.Protocol;
import visitwise.feature.setup.ListStudies.SiteRow;
import visitwise.feature.setup.NewSite;
import visitwise.feature.setup.NewSite.FieldProblem;
import visitwise.feature.setup.NewSite.NewStudy;
import visitwise.feature.setup.SetUpSite.Result;
import visitwise.feature.setup.SuggestedNumbers;
import visitwise.platform.form.Field;
import visitwise.platform.form.PlainText;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.protocolfile.ProtocolFiles;

/** Setting up a hospital: what is typed, which protocols are chosen, and what came of it. */
final class SetUpViewModel {

    /** What the screen is doing. */
    sealed interface Phase {

        record Reading() implements Phase {}

        /** What is there could not be read. */
        record Failed() implements Phase {}

        record Filling() implements Phase {}

        record Saving() implements Phase {}

        /** Nothing was saved; what is wrong stands at the fields. */
        record Refused() implements Phase {}

        record Done(String hospital, int studies) implements Phase {}

        /** True if something can be typed and saved. */
        default boolean isOpen() {
            return this instanceof Filling || this instanceof Refused;
        }
    }

    /** Everything that is read once, when the screen opens. */
    private record Read(List<SiteRow> sites, List<Protocol> protocols, SuggestedNumbers numbers) {}

    private static final int SHORT = 12;
    private static final int LONG = 200;

    private final SetUpDesk desk;
    private final Field<String> who = new Field<>(new PlainText(LONG)).required();
    private final Field<String> code = new Field<>(new PlainText(SHORT)).required();
    private final Field<String> name = new Field<>(new PlainText(LONG)).required();
    private final ReadOnlyObjectWrapper<List<StudyOffer>> offers =
            new ReadOnlyObjectWrapper<>(this, "offers", List.of());
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(this, "phase", new Phase.Reading());
    private final ReadOnlyObjectWrapper<List<SiteRow>> existing =
            new ReadOnlyObjectWrapper<>(this, "existing", List.of());
    private final ReadOnlyObjectWrapper<@Nullable Message> studiesError =
            new ReadOnlyObjectWrapper<>(this, "studiesError");
    private final ObservableValue<Boolean> known;
    private SuggestedNumbers suggested = new SuggestedNumbers(List.of());

    SetUpViewModel(SetUpDesk desk) {
        this.desk = desk;
        who.start(desk.preferences().get().who());
        code.valueProperty().subscribe(_ -> propose());
        known = Bindings.createBooleanBinding(() -> there().isPresent(), code.valueProperty(), existing);
        read();
    }

    /** Reads what is there and what may be added, also once more after that failed. */
    void read() {
        var day = desk.today().get();
        phase.set(new Phase.Reading());
        desk.background().run(() -> all(day), this::offer, failure -> {
            phase.set(new Phase.Failed());
            throw failure;
        });
    }

    private Read all(LocalDate day) {
        return new Read(
                desk.studies().list(day),
                ProtocolFiles.SHIPPED.stream()
                        .flatMap(id -> ProtocolFiles.shipped(id).stream())
                        .toList(),
                desk.setUp().suggestedNumbers());
    }

    private void offer(Read read) {
        suggested = read.numbers();
        existing.set(read.sites());
        offers.set(read.protocols().stream().map(this::offer).toList());
        propose();
        phase.set(new Phase.Filling());
    }

    /** The name that will stand in the record. */
    Field<String> who() {
        return who;
    }

    Field<String> code() {
        return code;
    }

    Field<String> name() {
        return name;
    }

    /** None as long as nothing is read. */
    ReadOnlyObjectProperty<List<StudyOffer>> offersProperty() {
        return offers.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** What is set up already. */
    ReadOnlyObjectProperty<List<SiteRow>> existingProperty() {
        return existing.getReadOnlyProperty();
    }

    /** What is wrong with the choice of protocols; null if nothing is. */
    ReadOnlyObjectProperty<@Nullable Message> studiesErrorProperty() {
        return studiesError.getReadOnlyProperty();
    }

    /** True if the code is that of a hospital that is there, which then takes further protocols into use. */
    ObservableValue<Boolean> knownProperty() {
        return known;
    }

    boolean hasUnsaved() {
        return !(phase.get() instanceof Phase.Done)
                && (Stream.of(who, code, name)
                                .anyMatch(field -> field.changedProperty().get())
                        || chosen().findAny().isPresent());
    }

    /** Adds the hospital with its studies in one change, unless something is wrong. */
    void save() {
        if (!phase.get().isOpen() || !isRight()) {
            return;
        }
        var day = desk.today().get();
        var there = there().orElse(null);
        var wanted = new NewSite(
                text(code),
                there == null ? text(name) : there.site().name(),
                chosen().map(offer -> new NewStudy(offer.protocol(), text(offer.numbers()), day, null))
                        .toList());
        var context = ChangeContext.firstEntry(text(who));
        phase.set(new Phase.Saving());
        Supplier<Result> work = there == null
                ? () -> desk.setUp().add(wanted, context, day)
                : () -> desk.setUp().addStudies(there.id(), wanted, context, day);
        desk.background().run(work, result -> show(result, wanted), failure -> {
            phase.set(new Phase.Filling());
            throw failure;
        });
    }

    private boolean isRight() {
        // What was refused before is looked at again: something else may have been mended.
        Stream.concat(Stream.of(who, code, name), chosen().map(StudyOffer::numbers))
                .forEach(Field::readAgain);
        if (chosen().findAny().isEmpty()) {
            studiesError.set(Message.of("setup.problem.noStudy"));
        }
        var wrong = Stream.concat(
                        there().isPresent() ? Stream.of(who, code) : Stream.of(who, code, name),
                        chosen().map(StudyOffer::numbers))
                .filter(field -> !field.check())
                .count();
        if (wrong > 0 || studiesError.get() != null) {
            phase.set(new Phase.Filling());
            phase.set(new Phase.Refused());
            return false;
        }
        return true;
    }

    private void show(Result result, NewSite wanted) {
        switch (result) {
            case Result.Added _ -> {
                desk.preferences().set(desk.preferences().get().withWho(text(who)));
                phase.set(new Phase.Done(wanted.name(), wanted.studies().size()));
            }
            case Result.Invalid(var problems) -> {
                problems.forEach(this::refuse);
                phase.set(new Phase.Refused());
            }
        }
    }

    private void refuse(FieldProblem problem) {
        switch (problem.field()) {
            case CODE -> code.refuse(problem.message());
            case NAME -> name.refuse(problem.message());
            case STUDIES, ACCEPTANCE -> studiesError.set(problem.message());
            case NUMBERS ->
                offers.get().stream()
                        .filter(offer -> offer.protocol().equals(problem.protocol()))
                        .forEach(offer -> offer.numbers().refuse(problem.message()));
        }
    }

    /** Numbers that no other study has, for the code that stands there now. */
    private void propose() {
        var site = text(code);
        offers.get().forEach(offer -> offer.propose(suggested.of(offer.protocol(), site)));
    }

    private Optional<SiteRow> there() {
        return existing.get().stream()
                .filter(row -> row.site().code().equalsIgnoreCase(text(code)))
                .findFirst();
    }

    private Stream<StudyOffer> chosen() {
        return offers.get().stream().filter(offer -> offer.chosenProperty().get());
    }

    private StudyOffer offer(Protocol protocol) {
        var offer = new StudyOffer(protocol.id(), protocol.identification().shortTitle());
        offer.chosenProperty().addListener(_ -> studiesError.set(null));
        return offer;
    }

    private static String text(Field<String> field) {
        return field.value().orElse("");
    }
}
