package planted.cli;

import planted.feature.a.ui.SmallView;

public record ShowsAScreen(SmallView view) {}
