package planted.style;

public record VisitManager() {}
