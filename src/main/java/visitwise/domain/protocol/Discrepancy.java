package visitwise.domain.protocol;

import visitwise.domain.Text;

/** A place where the protocol's texts contradict each other or leave something open, for the investigator. */
public record Discrepancy(String code, Text text) {}
