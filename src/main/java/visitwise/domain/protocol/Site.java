package visitwise.domain.protocol;

import visitwise.domain.Text;

/** A hospital named by the protocol. */
public record Site(String code, Text name, Text city) {}
