package planted.style;

import java.util.logging.Logger;

public record LogsWithTheJdk(Logger log) {}
