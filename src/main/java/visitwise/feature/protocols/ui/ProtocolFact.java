package visitwise.feature.protocols.ui;

import org.jspecify.annotations.Nullable;
import visitwise.domain.protocol.Provenance;

/**
 * Something a protocol says.
 *
 * @param group what it is about: a Text or a Message
 * @param label what is told: a Text or a Message
 * @param value a Text, a Message, a number or a word
 * @param source null if it is a name and not a rule
 */
record ProtocolFact(
        Object group, Object label, Object value, @Nullable Provenance source) {}
