package visitwise.app.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import visitwise.app.demo.Tale.Twist;
import visitwise.domain.participant.BodySize;
import visitwise.domain.participant.Contact;
import visitwise.storage.database.Database;
import visitwise.storage.database.Outcome;
import visitwise.storage.participant.BodySizeStore;
import visitwise.storage.participant.ContactStore;

/** Who can be reached about an invented participant, and what the participant weighed on the days of infusions. */
final class Household {

    private static final int OF_AGE = 18;

    private final Tales tales;
    private final Entered entered;

    Household(Tales tales, Entered entered) {
        this.tales = tales;
        this.entered = entered;
    }

    /** Writes both in one change. */
    void write(Database database) {
        var contacts = contacts();
        var sizes = sizes();
        var outcome = database.change(entered.staff(), change -> {
            contacts.forEach(contact -> new ContactStore().add(change, entered.site(), contact));
            sizes.forEach(size -> new BodySizeStore().add(change, entered.site(), size));
            return true;
        });
        if (outcome instanceof Outcome.Conflict<Boolean> conflict) {
            throw new IllegalStateException(conflict.toString());
        }
    }

    private List<Contact> contacts() {
        var tale = entered.tale();
        if (tale.age() >= OF_AGE) {
            return List.of(contact("self", tale.name()), contact("spouse", tale.contact()));
        }
        // A child bears the family name of the father.
        var isFather = tale.contact().charAt(0) == tale.name().charAt(0);
        return List.of(contact(isFather ? "father" : "mother", tale.contact()));
    }

    private Contact contact(String relation, String name) {
        var chance = entered.chance();
        var towns = tales.words("towns");
        var streets = tales.words("streets");
        var address = towns.get(Integer.parseInt(entered.tale().site()) - 1)
                + streets.get(chance.nextInt(streets.size()))
                + chance.nextInt(1, 200)
                + tales.word("houseNumber");
        // No network gives out numbers that begin with 100.
        var phone = String.format(Locale.ROOT, "100 %04d %04d", chance.nextInt(10_000), chance.nextInt(10_000));
        return new Contact(entered.id(), tales.word(relation), name, phone, null, address);
    }

    private List<BodySize> sizes() {
        var sizes = new ArrayList<BodySize>();
        if (entered.tale().has(Twist.NO_WEIGHT)) {
            return sizes;
        }
        for (var past : entered.course().past()) {
            var on = past.on();
            if (on != null && past.due().visit().dose() != null) {
                sizes.add(new BodySize(entered.id(), on, null, entered.body().weightLater(entered.chance())));
            }
        }
        return sizes;
    }
}
