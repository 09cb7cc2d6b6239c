package planted.feature.a;

import picocli.CommandLine;

public record ParsesOptions(CommandLine line) {}
