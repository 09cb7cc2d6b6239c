package visitwise.domain.protocol;

import visitwise.domain.Text;

/** Something done at visits, with the words a family reads on paper. */
public record Assessment(String code, Text name, Provenance source) {}
