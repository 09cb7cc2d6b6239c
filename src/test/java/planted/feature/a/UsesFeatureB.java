package planted.feature.a;

import planted.feature.b.SomeUseCase;

public record UsesFeatureB(SomeUseCase useCase) {}
