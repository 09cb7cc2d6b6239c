package visitwise.domain.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import visitwise.domain.Text;

/** One version of the rules of a trial. */
public record Protocol(
        Identification identification,
        Design design,
        List<Site> sites,
        List<Epoch> epochs,
        List<Arm> arms,
        List<Assessment> assessments,
        List<PlannedVisit> visits,
        List<Criterion> criteria,
        List<Endpoint> endpoints,
        List<Discrepancy> discrepancies,
        List<Sourced<Text>> notes,
        Judging judging) {

    public Protocol {
        sites = List.copyOf(sites);
        epochs = List.copyOf(epochs);
        arms = List.copyOf(arms);
        assessments = List.copyOf(assessments);
        visits = List.copyOf(visits);
        criteria = List.copyOf(criteria);
        endpoints = List.copyOf(endpoints);
        discrepancies = List.copyOf(discrepancies);
        notes = List.copyOf(notes);
    }

    public String id() {
        return identification.id();
    }

    public String version() {
        return identification.version();
    }

    public Optional<Arm> arm(String code) {
        return arms.stream().filter(a -> a.code().equals(code)).findFirst();
    }

    public Optional<Assessment> assessment(String code) {
        return assessments.stream().filter(a -> a.code().equals(code)).findFirst();
    }

    /** The visits planned in an arm, in the order of the protocol. */
    public List<PlannedVisit> visitsOf(Arm arm) {
        var planned = new ArrayList<PlannedVisit>(visits.size());
        for (var visit : visits) {
            if (visit.arms().contains(arm.code())) {
                planned.add(visit);
            }
        }
        return planned;
    }

    /** True if everybody is infused as often, whatever the arm. */
    public boolean infusesAllAlike() {
        return arms.stream().map(arm -> arm.regimen().infusions()).distinct().count() <= 1;
    }

    /** False where those at the site may not know the arm, and whether treatment began would tell it. */
    public boolean tellsTreatmentStart() {
        return !design.isMaskedFromStaff() || infusesAllAlike();
    }

    /** These rules with every suggested window and gap in force, as one decision of the site. */
    public Protocol acceptingSuggestions(Provenance.SiteDecision decision) {
        var accepted = visits.stream().map(v -> v.accepting(decision)).toList();
        return new Protocol(
                identification,
                design,
                sites,
                epochs,
                arms,
                assessments,
                accepted,
                criteria,
                endpoints,
                discrepancies,
                notes,
                judging);
    }
}
