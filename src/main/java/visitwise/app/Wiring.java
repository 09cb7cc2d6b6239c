package visitwise.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import visitwise.feature.participantfile.OpenParticipantFile;
import visitwise.feature.participants.ListParticipants;
import visitwise.feature.today.CountForMenu;
import visitwise.platform.background.Background;
import visitwise.platform.drafts.Drafts;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.Navigator;
import visitwise.platform.navigation.Page;
import visitwise.platform.navigation.PageAction;
import visitwise.platform.navigation.Route;
import visitwise.platform.preferences.Preferences;
import visitwise.storage.database.Database;
import visitwise.storage.study.ProtocolLibrary;

/** Puts the program together over one open database: constructors in order, no logic. */
final class Wiring {

    private final Background background;
    private final ObjectProperty<Preferences> preferences;
    private final boolean demonstration;
    private final Failures failures;
    private final NoticeLog notices;
    private final Trail trail = new Trail();
    private final Base base;
    private final PeopleSearch people;
    private final CountForMenu menu;
    private final Supplier<LocalDate> today;

    /**
     * Everything the pages are made of.
     *
     * @param languageOfComputer spoken as long as the person has not chosen another
     * @param drafts what is typed and not saved
     */
    record Base(
            Database database,
            ProtocolLibrary library,
            Background background,
            Clock clock,
            ObjectProperty<Preferences> preferences,
            Language languageOfComputer,
            Drafts drafts) {

        /** The day it is where the program runs. */
        LocalDate today() {
            return LocalDate.now(clock);
        }

        /** The language in which the window speaks. */
        Language language() {
            return preferences.get().chosenLanguage().orElse(languageOfComputer);
        }

        /** The name that stands in the audit trail. */
        String who() {
            return preferences.get().who();
        }
    }

    Wiring(Base base, Failures failures, NoticeLog notices, boolean demonstration) {
        var database = base.database();
        this.background = base.background();
        this.preferences = base.preferences();
        this.failures = failures;
        this.notices = notices;
        this.demonstration = demonstration;
        this.today = base::today;
        this.menu = new CountForMenu(database, base.library());
        this.base = base;
        this.people = new PeopleSearch(
                new ListParticipants(database, base.library()),
                new OpenParticipantFile(database, base.library()),
                background,
                trail,
                today);
    }

    Trail trail() {
        return trail;
    }

    NoticeLog notices() {
        return notices;
    }

    Failures failures() {
        return failures;
    }

    /** Makes the screen of a route, which goes on by a navigator of its own. */
    Page page(Route route, Navigator navigator) {
        return new Pages(base, navigator, notices, demonstration).of(route);
    }

    ObjectProperty<Preferences> preferences() {
        return preferences;
    }

    /** The language in which the window speaks. */
    Language language() {
        return base.language();
    }

    boolean isDemonstration() {
        return demonstration;
    }

    Search search(Messages messages, List<PageAction> commands) {
        return new Search(messages, commands, people);
    }

    /** What the menu counts; call away from the screen thread. */
    Counts counts() {
        var counted = menu.count(today.get());
        return new Counts(
                Math.toIntExact(counted.today()),
                Math.toIntExact(counted.participants()),
                Math.toIntExact(counted.results()),
                counted.studies().stream()
                        .map(study -> new Counts.StudyCount(
                                study.study(), study.name(), Math.toIntExact(study.participants())))
                        .toList());
    }
}
