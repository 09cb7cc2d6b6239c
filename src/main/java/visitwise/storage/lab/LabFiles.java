package visitwise.storage.lab;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.EquationFixed;
import visitwise.domain.lab.EquationFixed.Endpoint;
import visitwise.domain.lab.panel.KidneyEquations;
import visitwise.domain.lab.panel.Person;
import visitwise.domain.lab.renal.Equation;
import visitwise.domain.participant.Participant;
import visitwise.domain.participant.ParticipantId;
import visitwise.storage.database.Reading;
import visitwise.storage.database.Stored;
import visitwise.storage.labcatalogue.ShippedCatalogue;
import visitwise.storage.participant.BodySizeStore;

/** Reads all that laboratories reported of one participant, in five queries whatever there is. */
public final class LabFiles {

    private final BodySizeStore sizes = new BodySizeStore();
    private final SpecimenStore specimens = new SpecimenStore();
    private final LabResultStore results = new LabResultStore();
    private final DerivedValueStore derived = new DerivedValueStore();
    private final EquationStore equations = new EquationStore();

    public LabFile read(Reading reading, Stored<Participant> participant) {
        var id = new ParticipantId(participant.id());
        var measured = sizes.of(reading, id).stream()
                .map(row -> new Person.Size(row.id(), row.value()))
                .toList();
        var who = participant.value();
        return new LabFile(
                ShippedCatalogue.catalogue(),
                new Person(who.sex(), who.birthDate(), measured),
                fixed(equations.of(reading, id)),
                specimens.of(reading, id),
                results.of(reading, id),
                derived.of(reading, id));
    }

    private static @Nullable KidneyEquations fixed(List<Stored<EquationFixed>> rows) {
        return rows.isEmpty()
                ? null
                : KidneyEquations.fixed(
                        equation(rows, Endpoint.KIDNEY_FUNCTION).orElse(null),
                        equation(rows, Endpoint.BODY_SURFACE).orElse(Equation.BSA_MOSTELLER));
    }

    private static Optional<Equation> equation(List<Stored<EquationFixed>> rows, Endpoint endpoint) {
        return rows.stream()
                .map(Stored::value)
                .filter(fixed -> fixed.endpoint() == endpoint)
                .findFirst()
                .flatMap(fixed -> Equation.named(fixed.equation()));
    }
}
