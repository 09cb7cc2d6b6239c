package visitwise.domain.study;

import java.util.UUID;

/** Names one trial inside the program; people use its registry number. */
public record StudyId(UUID value) {}
