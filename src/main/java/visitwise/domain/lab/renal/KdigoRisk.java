package visitwise.domain.lab.renal;

/** KDIGO heat map of prognosis; a category, not a diagnosis [R, secondary table; P 1]. */
public enum KdigoRisk {
    LOW,
    MODERATE,
    HIGH,
    VERY_HIGH;

    public static KdigoRisk of(GfrCategory gfr, AlbuminuriaCategory albuminuria) {
        return switch (gfr) {
            case G1, G2 -> byAlbuminuria(albuminuria, LOW, MODERATE, HIGH);
            case G3A -> byAlbuminuria(albuminuria, MODERATE, HIGH, VERY_HIGH);
            case G3B -> byAlbuminuria(albuminuria, HIGH, VERY_HIGH, VERY_HIGH);
            case G4, G5 -> VERY_HIGH;
        };
    }

    private static KdigoRisk byAlbuminuria(
            AlbuminuriaCategory albuminuria, KdigoRisk first, KdigoRisk second, KdigoRisk third) {
        return switch (albuminuria) {
            case A1 -> first;
            case A2 -> second;
            case A3 -> third;
        };
    }
}
