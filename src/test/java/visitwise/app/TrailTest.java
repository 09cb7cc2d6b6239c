package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.Navigator;
import visitwise.platform.navigation.Page;
import visitwise.platform.navigation.PageView;
import visitwise.platform.navigation.Route;

class TrailTest {

    private static final Route TODAY = new Route.Today();
    private static final Route ENROL = new Route.Enrol(null);
    private static final Route SETTINGS = new Route.Settings();

    private final Trail trail = new Trail();
    private final Map<Route, TypedPage> pages = new HashMap<>();
    private final Map<Route, Navigator> navigators = new HashMap<>();

    /** A page on which something may have been typed. */
    private static final class TypedPage implements Page {

        private boolean unsaved;
        private int refreshed;

        @Override
        public PageView view(Messages messages) {
            return new PageView("", new Pane());
        }

        @Override
        public void refresh() {
            refreshed++;
        }

        @Override
        public boolean hasUnsaved() {
            return unsaved;
        }
    }

    @BeforeEach
    void start() {
        trail.start(
                (route, navigator) -> {
                    navigators.put(route, navigator);
                    return pages.computeIfAbsent(route, _ -> new TypedPage());
                },
                TODAY);
    }

    private Route here() {
        return trail.currentProperty().get().route();
    }

    @Test
    void goesBackToThePageItselfWhichReadsAgain() {
        var first = trail.currentProperty().get().page();
        trail.open(ENROL);
        trail.replace(SETTINGS);
        trail.back();
        assertThat(trail.currentProperty().get().page()).isSameAs(first);
        assertThat(pages.get(TODAY).refreshed).isEqualTo(1);
    }

    @Test
    void goesBackToTodayWhereNothingWasBefore() {
        trail.start(SETTINGS);
        trail.back();
        assertThat(here()).isEqualTo(TODAY);
    }

    @Test
    void asksBeforeSomethingTypedIsLost() {
        trail.open(ENROL);
        pages.get(ENROL).unsaved = true;
        trail.open(SETTINGS);
        assertThat(here()).isEqualTo(ENROL);
        assertThat(trail.askedProperty().get()).isNotNull();
        trail.stay();
        assertThat(here()).isEqualTo(ENROL);
        assertThat(trail.askedProperty().get()).isNull();
        trail.back();
        trail.leaveAnyway();
        assertThat(here()).isEqualTo(TODAY);
        assertThat(trail.askedProperty().get()).isNull();
    }

    @Test
    void anAnswerThatComesTooLateTakesNobodyAway() {
        trail.open(ENROL);
        var late = navigators.get(ENROL);
        trail.back();
        late.back();
        late.replace(SETTINGS);
        assertThat(here()).isEqualTo(TODAY);
        navigators.get(TODAY).replace(SETTINGS);
        assertThat(here()).isEqualTo(SETTINGS);
    }
}
