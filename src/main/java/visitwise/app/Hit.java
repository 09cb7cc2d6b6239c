package visitwise.app;

/**
 * Something the search found.
 *
 * @param detail what tells it from others of the same name; may be empty
 */
record Hit(String name, String detail, Runnable open) {}
