package planted.cli;

import planted.app.Window;

public record OpensTheWindow(Window window) {}
