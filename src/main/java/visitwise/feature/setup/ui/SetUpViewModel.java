package visitwise.feature.setup.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
import visitwise.platform.form.Field;
import visitwise.platform.form.PlainText;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.protocolfile.ProtocolFiles;

/** Setting up a hospital: what is typed, which protocols are chosen, and what came of it. */
final class SetUpViewModel {

    /** What the screen is doing. */
    sealed interface Phase {

        record Reading() implements Phase {}

        record Filling() implements Phase {}

        record Saving() implements Phase {}

        /** Nothing was saved; what is wrong stands at the fields. */
        record Refused() implements Phase {}

        record Done(String hospital, int studies) implements Phase {}
    }

    private static final int SHORT = 12;
    private static final int LONG = 200;

    private final SetUpDesk desk;
    private final Field<String> who = new Field<>(new PlainText(LONG)).required();
    private final Field<String> code = new Field<>(new PlainText(SHORT)).required();
    private final Field<String> name = new Field<>(new PlainText(LONG)).required();
    private final List<StudyOffer> offers;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(this, "phase", new Phase.Reading());
    private final ReadOnlyObjectWrapper<List<SiteRow>> existing =
            new ReadOnlyObjectWrapper<>(this, "existing", List.of());
    private final ReadOnlyObjectWrapper<@Nullable Message> studiesError =
            new ReadOnlyObjectWrapper<>(this, "studiesError");
    private final ObservableValue<Boolean> known;
    private int proposals;

    SetUpViewModel(SetUpDesk desk) {
        this.desk = desk;
        who.start(desk.preferences().get().who());
        offers = ProtocolFiles.SHIPPED.stream()
                .flatMap(id -> ProtocolFiles.shipped(id).stream())
                .map(SetUpViewModel::offer)
                .toList();
        offers.forEach(offer -> offer.chosenProperty().addListener(_ -> studiesError.set(null)));
        code.valueProperty().subscribe(this::propose);
        known = Bindings.createBooleanBinding(() -> there().isPresent(), code.valueProperty(), existing);
        var day = desk.today().get();
        desk.background().run(() -> desk.studies().list(day), sites -> {
            existing.set(sites);
            phase.set(new Phase.Filling());
        });
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

    List<StudyOffer> offers() {
        return offers;
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
                        || offers.stream()
                                .anyMatch(offer -> offer.chosenProperty().get()));
    }

    /** Adds the hospital with its studies in one change, unless something is wrong. */
    void save() {
        if (phase.get() instanceof Phase.Saving || !isRight()) {
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
                offers.stream()
                        .filter(offer -> offer.protocol().equals(problem.protocol()))
                        .forEach(offer -> offer.numbers().refuse(problem.message()));
        }
    }

    /** Numbers that no other study has; only the answer for the code that stands there now is taken. */
    private void propose(@Nullable String typed) {
        var asked = ++proposals;
        var site = typed == null ? "" : typed;
        desk.background().run(() -> proposals(site), proposed -> {
            if (asked == proposals) {
                offers.forEach(offer -> offer.propose(proposed.getOrDefault(offer.protocol(), "")));
            }
        });
    }

    private Map<String, String> proposals(String site) {
        return offers.stream()
                .collect(Collectors.toMap(
                        StudyOffer::protocol, offer -> desk.setUp().suggestedNumbers(offer.protocol(), site)));
    }

    private Optional<SiteRow> there() {
        return existing.get().stream()
                .filter(row -> row.site().code().equalsIgnoreCase(text(code)))
                .findFirst();
    }

    private Stream<StudyOffer> chosen() {
        return offers.stream().filter(offer -> offer.chosenProperty().get());
    }

    private static StudyOffer offer(Protocol protocol) {
        return new StudyOffer(protocol.id(), protocol.identification().shortTitle());
    }

    private static String text(Field<String> field) {
        return field.value().orElse("");
    }
}
