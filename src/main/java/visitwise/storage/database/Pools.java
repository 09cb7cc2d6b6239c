package visitwise.storage.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** The connections of the everyday users: one that writes, so that changes come one after the other, and a few that read. */
record Pools(HikariDataSource writer, HikariDataSource reader) implements AutoCloseable {

    private static final int READERS = 4;

    /** Starts both pools; who calls has said where the connections come from. */
    static Pools of(HikariConfig writer, HikariConfig reader) {
        writer.setPoolName("storage-writer");
        writer.setMaximumPoolSize(1);
        reader.setPoolName("storage-reader");
        reader.setMaximumPoolSize(READERS);
        reader.setMinimumIdle(1);
        reader.setReadOnly(true);
        reader.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        var writerPool = new HikariDataSource(writer);
        try {
            return new Pools(writerPool, new HikariDataSource(reader));
        } catch (RuntimeException e) {
            writerPool.close();
            throw e;
        }
    }

    @Override
    public void close() {
        reader.close();
        writer.close();
    }
}
