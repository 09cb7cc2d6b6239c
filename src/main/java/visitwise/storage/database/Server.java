package visitwise.storage.database;

/**
 * A PostgreSQL database.
 *
 * @param url as JDBC has it: jdbc:postgresql://host:port/name
 * @param owner who may change the tables; used while opening, then no more
 * @param everyday who reads and writes rows; a role without other rights
 */
public record Server(String url, Account owner, Account everyday) {

    public Server {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException("not a PostgreSQL address: " + url);
        }
        if (owner.user().equals(everyday.user())) {
            throw new IllegalArgumentException("the everyday user must not be the owner: " + owner);
        }
    }

    /** A name and the password that goes with it, which is never shown. */
    public record Account(String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }
}
