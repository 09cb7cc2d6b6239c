package visitwise.domain.lab.response;

/** What a rule set says of a visit. */
public enum Category {
    COMPLETE(2),
    REMISSION(2),
    PARTIAL(1),
    IMPROVED(1),
    NONE(0),
    NOT_REMISSION(0),
    STABLE(0),
    WORSE(0),
    /** The rule set does not speak of such a participant. */
    NOT_EVALUABLE(0),
    /** Baseline and value were measured in ways that cannot be set against each other. */
    NOT_COMPARABLE(0),
    /** Everything but the albumin in serum is known. */
    NEEDS_ALBUMIN(0),
    /** Something is missing, or only bounded. */
    CANNOT_TELL(0);

    private final int rank;

    Category(int rank) {
        this.rank = rank;
    }

    /** True if the participant responds. */
    public boolean isResponse() {
        return rank > 0;
    }

    /** True of a complete remission, and of one that knows no steps; never of a partial one. */
    public boolean isRemission() {
        return this == COMPLETE || this == REMISSION;
    }

    boolean isAtLeast(Category other) {
        return rank >= other.rank;
    }

    /** False if the category says only why there is none. */
    public boolean isJudged() {
        return compareTo(NOT_EVALUABLE) < 0;
    }
}
