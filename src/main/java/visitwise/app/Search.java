package visitwise.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import visitwise.platform.i18n.Messages;
import visitwise.platform.i18n.Pinyin;
import visitwise.platform.navigation.PageAction;

/** Looks for a few letters among commands at once, and among participants and their visits away from the screen. */
final class Search {

    private final Messages messages;
    private final List<PageAction> commands;
    private final PeopleSearch people;

    Search(Messages messages, List<PageAction> commands, PeopleSearch people) {
        this.messages = messages;
        this.commands = commands;
        this.people = people;
    }

    /** Hands over what was found, perhaps twice: first the commands, then all. */
    void find(String query, Consumer<List<Hit>> found) {
        var wanted = query.strip().toLowerCase(Locale.ROOT);
        var fitting = commands.stream()
                .filter(action -> action.available().getValue())
                .filter(action -> fits(action, wanted))
                .map(this::hit)
                .toList();
        found.accept(fitting);
        if (!wanted.isEmpty()) {
            people.find(query.strip(), messages, persons -> {
                var all = new ArrayList<>(persons);
                all.addAll(fitting);
                found.accept(all);
            });
        }
    }

    private boolean fits(PageAction action, String wanted) {
        var here = messages.text(action.key());
        var other = new Messages(messages.language().other()).text(action.key());
        return Pinyin.fits(here, wanted) || Pinyin.fits(other, wanted);
    }

    private Hit hit(PageAction action) {
        var keys = action.keys() == null ? "" : action.keys().getDisplayText();
        return new Hit(messages.text(action.key()), keys, action.run());
    }
}
