package planted.unmarked;

public record TakesNull(String text) {}
