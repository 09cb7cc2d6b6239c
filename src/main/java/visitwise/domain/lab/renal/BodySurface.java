package visitwise.domain.lab.renal;

import static visitwise.domain.lab.renal.RenalInput.HEIGHT;
import static visitwise.domain.lab.renal.RenalInput.WEIGHT;

/** Body surface in m2 from height in cm and weight in kg, three ways [P 2]. */
final class BodySurface {

    private BodySurface() {}

    static double mosteller(RenalInputs in) {
        return Math.sqrt(in.number(HEIGHT) * in.number(WEIGHT) / 3600);
    }

    static double dubois(RenalInputs in) {
        return 0.007184 * Math.pow(in.number(HEIGHT), 0.725) * Math.pow(in.number(WEIGHT), 0.425);
    }

    static double haycock(RenalInputs in) {
        return 0.024265 * Math.pow(in.number(HEIGHT), 0.3964) * Math.pow(in.number(WEIGHT), 0.5378);
    }
}
