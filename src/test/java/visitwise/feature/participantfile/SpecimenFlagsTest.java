package visitwise.feature.participantfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import visitwise.domain.lab.Flag;
import visitwise.domain.lab.Laboratory;
import visitwise.domain.lab.LaboratoryId;
import visitwise.domain.lab.ReferenceRange;
import visitwise.domain.lab.panel.Cell;
import visitwise.domain.lab.renal.Equation;
import visitwise.feature.results.SaveSheet;
import visitwise.feature.results.SheetDraft;
import visitwise.feature.results.SheetOf;
import visitwise.feature.results.SheetOutcome;
import visitwise.storage.lab.LaboratoryStore;
import visitwise.storage.lab.ReferenceRangeStore;

/** What lies outside its reference is counted in the file as it is flagged on the sheet. */
class SpecimenFlagsTest extends WithParticipant {

    private SpecimenResults entered(@Nullable LaboratoryId laboratory, String protein) {
        return entered(laboratory, protein, DAY0);
    }

    private SpecimenResults entered(@Nullable LaboratoryId laboratory, String protein, LocalDate day) {
        var cells = Map.of("PROT_U", Cell.of(protein, "g/L"), "CREAT_U", Cell.of("6.6", "mmol/L"));
        var of = new SheetOf(id, null, null, true);
        var draft = new SheetDraft(of, laboratory, day, null, null, cells, SheetDraft.Seen.NOTHING);
        assertThat(new SaveSheet(database(), library).save(draft, CHEN, NOW)).isInstanceOf(SheetOutcome.Saved.class);
        return file().results().getFirst();
    }

    /** A laboratory that calls a ratio of up to 100 mg/mmol normal. */
    private LaboratoryId lenient() {
        return saved(change -> {
            var lab = new LaboratoryId(new LaboratoryStore()
                    .add(change, ward.site(), new Laboratory("Central", true))
                    .id());
            var group = new ReferenceRange.Group(null, 0, null);
            var normal = new ReferenceRange.Normal.Interval(null, new BigDecimal("100"), "mg/mmol{creat}");
            new ReferenceRangeStore()
                    .addAll(
                            change,
                            ward.site(),
                            List.of(new ReferenceRange(lab, "PROTCRT_U", DAY0.minusYears(1), group, normal, null)));
            return lab;
        });
    }

    @Test
    void whatIsWorkedOutCountsByTheRangeOfTheCatalogue() {
        // 0.61 g/L over 6.6 mmol/L is 92 mg/mmol, of children up to 20 is normal
        assertThat(entered(null, "0.61").count(Flag.HIGH)).isEqualTo(1);
    }

    @Test
    void whatIsNormalIsNotCounted() {
        assertThat(entered(null, "0.061").count(Flag.HIGH)).isZero();
    }

    @Test
    void theRangeOfTheLaboratoryComesBeforeThatOfTheCatalogue() {
        var lab = lenient();
        assertThat(entered(lab, "0.61").count(Flag.HIGH)).isZero();
        assertThat(entered(lab, "0.67", DAY0.plusDays(1)).count(Flag.HIGH)).isEqualTo(1);
    }

    @Test
    void aBoundThatDoesNotTellWhereTheValueLiesIsNotCounted() {
        var bounded = entered(null, "<0.61");
        assertThat(bounded.derived(Equation.UPCR_MG_MMOL)).isPresent();
        assertThat(bounded.count(Flag.HIGH)).isZero();
        assertThat(bounded.count(Flag.LOW)).isZero();
    }
}
