package visitwise.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.Navigator;
import visitwise.platform.navigation.Page;
import visitwise.platform.navigation.PageView;
import visitwise.platform.navigation.Route;

/** The open screen and those before it. Nothing typed is left before the person said so. */
final class Trail implements Navigator {

    /** How many screens back one can go. */
    private static final int LONGEST = 20;

    /** A screen that was opened. It is built once for a language, so that one returns to it as it was left. */
    static final class Open {

        private final Route route;
        private final Page page;
        private @Nullable Language language;
        private @Nullable PageView view;

        private Open(Route route, Page page) {
            this.route = route;
            this.page = page;
        }

        Route route() {
            return route;
        }

        Page page() {
            return page;
        }

        PageView view(Messages messages) {
            var built = view;
            if (built == null || language != messages.language()) {
                if (built != null) {
                    built.dispose();
                }
                built = page.view(messages);
                view = built;
                language = messages.language();
            }
            return built;
        }
    }

    private final Deque<Open> before = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<@Nullable Open> current = new ReadOnlyObjectWrapper<>(this, "current");
    private final ReadOnlyObjectWrapper<@Nullable Runnable> asked = new ReadOnlyObjectWrapper<>(this, "asked");
    private BiFunction<Route, Navigator, Page> pages = (route, _) -> {
        throw new IllegalStateException("opened too early: " + route);
    };

    /** Opens the first screen. */
    void start(BiFunction<Route, Navigator, Page> makingPages, Route first) {
        pages = makingPages;
        show(first);
    }

    /** Null before the start. */
    ReadOnlyObjectProperty<@Nullable Open> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Where the person wants to go once what was typed may be lost; null if nobody has to be asked. */
    ReadOnlyObjectProperty<@Nullable Runnable> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** Opens a screen of the menu, from which no way leads back. */
    void start(Route route) {
        leave(() -> {
            before.clear();
            show(route);
        });
    }

    @Override
    public void open(Route route) {
        leave(() -> {
            var from = current.get();
            if (from != null) {
                before.push(from);
            }
            if (before.size() > LONGEST) {
                before.removeLast();
            }
            show(route);
        });
    }

    @Override
    public void replace(Route route) {
        leave(() -> show(route));
    }

    @Override
    public void back() {
        leave(() -> {
            if (before.isEmpty()) {
                show(new Route.Today());
            } else {
                var to = before.pop();
                to.page().refresh();
                current.set(to);
            }
        });
    }

    /** Runs it now, or once the person has said that what was typed may be lost. */
    void leave(Runnable then) {
        var open = current.get();
        if (open != null && open.page().hasUnsaved()) {
            asked.set(then);
        } else {
            asked.set(null);
            then.run();
        }
    }

    /** The person stays where the typed text is. */
    void stay() {
        asked.set(null);
    }

    /** The person leaves, and loses what was typed. */
    void leaveAnyway() {
        var then = asked.get();
        var open = current.get();
        asked.set(null);
        if (then != null) {
            if (open != null) {
                open.page().discard();
            }
            then.run();
        }
    }

    private void show(Route route) {
        var navigator = new OfOnePage();
        var open = new Open(route, pages.apply(route, navigator));
        navigator.open = open;
        current.set(open);
    }

    /** An answer that arrives after its page was left takes nobody away from where he is now. */
    private final class OfOnePage implements Navigator {

        private @Nullable Open open;

        @Override
        public void open(Route route) {
            Trail.this.open(route);
        }

        @Override
        public void replace(Route route) {
            if (isCurrent()) {
                Trail.this.replace(route);
            }
        }

        @Override
        public void back() {
            if (isCurrent()) {
                Trail.this.back();
            }
        }

        private boolean isCurrent() {
            return open != null && open.equals(current.get());
        }
    }
}
