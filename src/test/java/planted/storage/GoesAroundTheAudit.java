package planted.storage;

import java.sql.Connection;

public record GoesAroundTheAudit(Connection connection) {}
