package visitwise.domain.lab.response;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The 24 items of SLEDAI-2K with their weights (Gladman 2002, read in two secondary tables that agree). */
public enum SledaiItem {
    SEIZURE(8),
    PSYCHOSIS(8),
    ORGANIC_BRAIN_SYNDROME(8),
    VISUAL(8, "VISUAL_DISTURBANCE"),
    CRANIAL_NERVE(8, "CRANIAL_NERVE_DISORDER"),
    LUPUS_HEADACHE(8),
    STROKE(8, "CVA"),
    VASCULITIS(8),
    ARTHRITIS(4),
    MYOSITIS(4),
    URINARY_CASTS(4),
    HEMATURIA(4),
    PROTEINURIA(4),
    PYURIA(4),
    RASH(2),
    ALOPECIA(2),
    MUCOSAL_ULCERS(2),
    PLEURISY(2),
    PERICARDITIS(2),
    LOW_COMPLEMENT(2),
    INCREASED_DNA_BINDING(2),
    FEVER(1),
    THROMBOCYTOPENIA(1),
    LEUKOPENIA(1);

    private final int weight;
    /** Held as one text, for a list could change. */
    private final String otherNames;

    SledaiItem(int weight, String... otherNames) {
        this.weight = weight;
        this.otherNames = String.join(" ", otherNames);
    }

    public int weight() {
        return weight;
    }

    /** An item by its name; empty if SLEDAI-2K has none of that name. */
    public static Optional<SledaiItem> of(String name) {
        return Arrays.stream(values())
                .filter(i -> i.name().equals(name)
                        || List.of(i.otherNames.split(" ")).contains(name))
                .findFirst();
    }
}
