package visitwise.storage.lab;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import visitwise.domain.lab.DerivedValue;
import visitwise.domain.lab.EquationFixed;
import visitwise.domain.lab.EquationFixed.Endpoint;
import visitwise.domain.lab.KeptReason;
import visitwise.domain.lab.Specimen;
import visitwise.domain.lab.SpecimenId;
import visitwise.domain.lab.panel.Derivation;
import visitwise.domain.lab.panel.Derived;
import visitwise.domain.lab.panel.KidneyEquations;
import visitwise.domain.lab.renal.Age;
import visitwise.domain.lab.renal.Equation;
import visitwise.domain.participant.Participant;
import visitwise.domain.participant.ParticipantId;
import visitwise.storage.database.Change;
import visitwise.storage.database.Stored;
import visitwise.storage.participant.AgreedDatesStore;
import visitwise.storage.study.ProtocolLibrary;

/**
 * Works out what follows from the results of a participant, in the very change that writes a result or a body size: what
 * differs from what is stored is written, and the value of before stays in the audit trail.
 */
public final class DerivedValues {

    /** Why there is no value any longer, where the inputs were taken away. */
    private static final String INPUTS_GONE = "results.derived.inputsGone";

    private static final KidneyEquations NONE_FIXED = KidneyEquations.fixed(null, Equation.BSA_MOSTELLER);

    private final ProtocolLibrary library;
    private final LabFiles files = new LabFiles();
    private final EquationStore equations = new EquationStore();
    private final DerivedValueStore derived = new DerivedValueStore();
    private final AgreedDatesStore agreed = new AgreedDatesStore();

    /** The protocols are read from where they are stored. */
    public DerivedValues(ProtocolLibrary library) {
        this.library = library;
    }

    /** Fixes the equations of somebody just enrolled, by the protocol and the age then. */
    public void fix(Change change, Stored<Participant> participant, LocalDate enrolled) {
        var said = library.of(change.reading(), participant.value().protocolVersion())
                .judging()
                .equations()
                .value();
        var fixed = KidneyEquations.atEnrolment(
                Age.on(participant.value().birthDate(), enrolled), said.child(), said.adult(), said.bodySurface());
        var rows = new ArrayList<EquationFixed>();
        fixed.endpoint()
                .ifPresent(equation -> rows.add(row(participant, Endpoint.KIDNEY_FUNCTION, equation, enrolled)));
        rows.add(row(participant, Endpoint.BODY_SURFACE, fixed.surface(), enrolled));
        equations.addAll(change, participant.site(), rows);
    }

    private static EquationFixed row(
            Stored<Participant> participant, Endpoint endpoint, Equation equation, LocalDate enrolled) {
        return new EquationFixed(new ParticipantId(participant.id()), endpoint, equation.name(), enrolled);
    }

    /** Works out everything anew. */
    public void renew(Change change, Stored<Participant> participant) {
        var file = files.read(change.reading(), participant);
        if (file.equations() == null && !file.specimens().isEmpty()) {
            fix(change, participant, enrolment(change, participant, file));
            file = files.read(change.reading(), participant);
        }
        var added = new ArrayList<DerivedValue>();
        for (var specimen : file.specimens()) {
            renew(change, file, specimen, added);
        }
        derived.addAll(change, participant.site(), added);
    }

    private LocalDate enrolment(Change change, Stored<Participant> participant, LabFile file) {
        return agreed.of(change.reading(), new ParticipantId(participant.id()))
                .flatMap(dates -> Optional.ofNullable(dates.value().dates().enrolment()))
                .orElseGet(() -> file.specimens().getFirst().value().collected().day());
    }

    private void renew(Change change, LabFile file, Stored<Specimen> specimen, List<DerivedValue> added) {
        var sheet = new SpecimenId(specimen.id());
        var now = lines(file, specimen).stream()
                .map(line -> value(change, specimen.value(), sheet, line))
                .toList();
        var stored = file.derivedOf(sheet);
        for (var value : now) {
            var before =
                    stored.stream().filter(row -> isSame(row.value(), value)).findFirst();
            if (before.isEmpty()) {
                added.add(value);
            } else if (!before.get().value().saysTheSame(value)) {
                derived.replace(change, before.get().with(value));
            }
        }
        stored.stream()
                .filter(row -> now.stream().noneMatch(value -> isSame(row.value(), value)))
                .forEach(row -> empty(change, row));
    }

    private static boolean isSame(DerivedValue one, DerivedValue other) {
        return one.equation().equation().equals(other.equation().equation());
    }

    /** A value whose inputs were taken away is no longer one; that it was stays in the trail. */
    private void empty(Change change, Stored<DerivedValue> row) {
        var old = row.value();
        var gone = new DerivedValue(
                old.participant(),
                old.sheet(),
                old.on(),
                old.equation(),
                new DerivedValue.Outcome.None(INPUTS_GONE),
                "",
                change.at());
        if (!old.saysTheSame(gone)) {
            derived.replace(change, row.with(gone));
        }
    }

    private static List<Derived> lines(LabFile file, Stored<Specimen> specimen) {
        var equations = file.equations();
        var of = specimen.value();
        return new Derivation(
                        file.person(),
                        equations == null ? NONE_FIXED : equations,
                        of.collected(),
                        file.values(new SpecimenId(specimen.id())),
                        of.urine())
                .all();
    }

    private static DerivedValue value(Change change, Specimen specimen, SpecimenId sheet, Derived line) {
        var equation = line.equation();
        var version = equation.version();
        return new DerivedValue(
                specimen.participant(),
                sheet,
                specimen.collected().day(),
                new DerivedValue.By(equation.name(), version, equation.unit()),
                outcome(line),
                line.used().stream().map(Derived.Used::toString).collect(Collectors.joining("; ")),
                change.at());
    }

    private static DerivedValue.Outcome outcome(Derived line) {
        return switch (line.outcome()) {
            case Derived.Outcome.Value(var comparison, var number) ->
                new DerivedValue.Outcome.Value(comparison, number);
            case Derived.Outcome.None(var reason) -> new DerivedValue.Outcome.None(KeptReason.kept(reason));
        };
    }
}
