package visitwise.domain.lab;

/** Where a result lies against its reference range (SDTM LBNRIND). */
public enum Flag {
    LOW,
    NORMAL,
    HIGH,
    /** Another answer than the normal one of its scale. */
    ABNORMAL,
    /** There is no range, or the reported value is bounded across a limit. */
    CANNOT_TELL,
    /** Nothing was measured. */
    NOT_DONE;

    /** True if somebody has to judge whether it matters. */
    public boolean isAbnormal() {
        return this == LOW || this == HIGH || this == ABNORMAL;
    }
}
