package visitwise.feature.results;

import java.util.List;
import visitwise.domain.lab.Analyte;
import visitwise.domain.lab.panel.Person;
import visitwise.domain.lab.panel.Ranges;
import visitwise.storage.database.Reading;
import visitwise.storage.lab.InboxSearch;
import visitwise.storage.lab.LaboratoryStore;
import visitwise.storage.lab.ReferenceRangeStore;
import visitwise.storage.lab.SiteLaboratories;

/** The answers that are normal for the people of a list: what their laboratory states, and for want of that the catalogue. */
record NormalAnswers(SiteLaboratories laboratories) {

    /** All that the laboratories ever stated of answers: a few rows, however long the list is. */
    static NormalAnswers read(Reading reading) {
        return new NormalAnswers(
                SiteLaboratories.of(new LaboratoryStore().all(reading), new ReferenceRangeStore().answers(reading)));
    }

    Ranges.Answers of(InboxSearch.Abnormal row, Analyte analyte) {
        if (analyte.isNumber()) {
            return Ranges.Answers.NONE;
        }
        var of = row.context();
        return laboratories
                .of(of.laboratory())
                .answers(
                        analyte,
                        new Person(of.sex(), of.born(), List.of()),
                        row.result().specimen().day());
    }
}
