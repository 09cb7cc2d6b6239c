package visitwise.storage.database;

import visitwise.domain.Message;

/**
 * What an error of the engine means.
 *
 * @param ends true if nothing more can be done before the database is opened again
 */
record Trouble(Message problem, boolean ends) {}
