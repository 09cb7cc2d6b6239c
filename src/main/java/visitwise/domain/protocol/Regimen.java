package visitwise.domain.protocol;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Text;

/** What an arm is given. */
public sealed interface Regimen {

    String code();

    Text name();

    /** How many infusions are planned; 0 if none. */
    int infusions();

    /** The arm gets no infusion. */
    record None(String code, Text name, Provenance source) implements Regimen {

        @Override
        public int infusions() {
            return 0;
        }
    }

    /**
     * The arm gets infusions of a product or of a placebo.
     *
     * @param dose null only where the protocol gives a volume and no amount (a placebo)
     * @param interval null if the doses are not evenly spaced
     */
    record Infusions(
            String code,
            Text name,
            Kind kind,
            @Nullable Sourced<Dose> dose,
            Sourced<Integer> number,
            @Nullable Sourced<Offset> interval,
            @Nullable Sourced<Minutes> duration,
            @Nullable Sourced<Volume> volume)
            implements Regimen {

        @Override
        public int infusions() {
            return number.value();
        }
    }

    /** Whether the infusion holds the product under trial. */
    enum Kind {
        PRODUCT,
        PLACEBO
    }

    /** How long an infusion runs, in minutes. */
    record Minutes(int least, int most) {

        public Minutes {
            if (least < 1 || most < least) {
                throw new IllegalArgumentException("infusion minutes from " + least + " to " + most);
            }
        }
    }

    /** How much is infused, in millilitres. */
    record Volume(BigDecimal millilitres) {

        public Volume {
            if (millilitres.signum() <= 0) {
                throw new IllegalArgumentException("a volume is more than 0 mL, not " + millilitres);
            }
        }
    }
}
