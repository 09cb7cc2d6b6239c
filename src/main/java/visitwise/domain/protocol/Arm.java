package visitwise.domain.protocol;

import visitwise.domain.Text;

/** A pathway assigned to a participant. */
public record Arm(String code, Text name, Regimen regimen) {}
