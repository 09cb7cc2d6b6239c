package planted.domain;

import java.sql.Date;

public record KeepsASqlDate(Date date) {}
