package visitwise.feature.participantfile;

import visitwise.domain.lab.DerivedValue;
import visitwise.domain.lab.Flag;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.lab.Quantity;
import visitwise.domain.lab.Specimen;
import visitwise.domain.lab.panel.Person;
import visitwise.domain.lab.panel.Ranges;
import visitwise.domain.lab.renal.Equation;
import visitwise.storage.lab.SiteLaboratories;
import visitwise.storage.labcatalogue.ShippedCatalogue;

/** Where values that were worked out lie, as their sheet flags them: against the range that holds on its day. */
record DerivedFlags(Person person, SiteLaboratories laboratories) {

    Flag of(Specimen specimen, DerivedValue value) {
        var by = value.equation();
        if (!(value.outcome() instanceof DerivedValue.Outcome.Value(var comparison, var number))) {
            return Flag.CANNOT_TELL;
        }
        var limits = Equation.named(by.equation())
                .flatMap(equation -> laboratories
                        .of(specimen.laboratory())
                        .of(
                                equation,
                                ShippedCatalogue.catalogue(),
                                person,
                                specimen.collected().day()))
                .orElse(null);
        return Ranges.flag(new Quantity(comparison, number, LabUnit.of(by.unit(), "1")), limits);
    }
}
