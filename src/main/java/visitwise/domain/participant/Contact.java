package visitwise.domain.participant;

import org.jspecify.annotations.Nullable;

/**
 * How to reach a participant or somebody close. Never part of the coded data, an export or the audit trail's text.
 *
 * @param relation who this is to the participant, for example "本人"
 */
public record Contact(
        ParticipantId participant,
        String relation,
        String name,
        @Nullable String phone,
        @Nullable String otherPhone,
        @Nullable String address) {

    public Contact {
        if (relation.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a contact needs relation and name");
        }
    }

    /** Tells nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "Contact of " + participant;
    }
}
