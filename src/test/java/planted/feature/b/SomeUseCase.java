package planted.feature.b;

/** Stands for what a user does. */
public record SomeUseCase() {}
