package visitwise.domain.protocol;

import visitwise.domain.Text;

/** A stretch of the trial: screening, treatment, follow-up. */
public record Epoch(String code, Text name) {}
