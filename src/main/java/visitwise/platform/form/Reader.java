package visitwise.platform.form;

/** Understands typed text as a value. */
@FunctionalInterface
public interface Reader<T> {

    /** What the text means; it is never blank. */
    Reading<T> read(String typed);
}
