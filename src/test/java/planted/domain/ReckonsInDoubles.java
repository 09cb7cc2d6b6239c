package planted.domain;

public record ReckonsInDoubles(double dose) {}
