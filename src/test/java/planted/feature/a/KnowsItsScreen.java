package planted.feature.a;

import planted.feature.a.ui.SmallView;

public record KnowsItsScreen(SmallView view) {}
