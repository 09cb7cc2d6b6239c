package planted.storage;

import planted.feature.b.SomeUseCase;

public record ServesOneFeature(SomeUseCase useCase) {}
