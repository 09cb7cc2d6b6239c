package planted.cli;

/** Stands for a command. */
public record SomeCommand() {}
