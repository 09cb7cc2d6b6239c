package planted.app;

import planted.cli.SomeCommand;

public record RunsACommand(SomeCommand command) {}
