package planted.domain;

/** Stands for a name and a telephone number. */
public record Contact(String name) {}
