package visitwise.feature.laboratories;

import java.time.LocalDate;
import visitwise.domain.lab.Analyte;
import visitwise.domain.lab.LaboratoryId;
import visitwise.domain.lab.ReferenceRange;
import visitwise.domain.lab.ReferenceRange.Group;
import visitwise.domain.lab.ReferenceRange.Normal;

/** What a laboratory states of an analyte for some people from a day on. */
public record Band(Analyte analyte, LocalDate from, Group group, Normal normal) {

    ReferenceRange of(LaboratoryId laboratory) {
        return new ReferenceRange(laboratory, analyte.code(), from, group, normal, null);
    }
}
