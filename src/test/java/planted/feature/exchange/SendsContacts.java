package planted.feature.exchange;

import planted.domain.Contact;

public record SendsContacts(Contact contact) {}
