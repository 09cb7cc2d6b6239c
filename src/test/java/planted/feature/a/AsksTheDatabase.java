package planted.feature.a;

import org.jdbi.v3.core.Jdbi;

public record AsksTheDatabase(Jdbi jdbi) {}
