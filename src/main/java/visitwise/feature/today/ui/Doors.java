package visitwise.feature.today.ui;

import java.time.LocalDate;
import visitwise.domain.participant.ParticipantId;
import visitwise.platform.navigation.Navigator;
import visitwise.platform.navigation.Route;

/** Where one gets to from the screen of today. */
record Doors(Navigator navigator) {

    void visit(ParticipantId participant, String code) {
        navigator.open(new Route.Visit(participant, code));
    }

    void file(ParticipantId participant) {
        navigator.open(new Route.File(participant));
    }

    void results() {
        navigator.open(new Route.ResultsInbox());
    }

    void enrol() {
        navigator.open(new Route.Enrol(null));
    }

    void dayList(LocalDate day) {
        navigator.open(new Route.PrintDayList(day));
    }
}
