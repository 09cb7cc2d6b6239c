package visitwise.platform.drafts;

/** What there is of a form that was not saved. */
public sealed interface Found {

    record Nothing() implements Found {}

    record Typed(Draft draft) implements Found {}

    /** A file that cannot be read, or that is none of this form. */
    record Unreadable() implements Found {}
}
