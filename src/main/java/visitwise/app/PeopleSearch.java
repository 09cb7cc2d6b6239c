package visitwise.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import visitwise.domain.Text;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.schedule.DueVisit;
import visitwise.domain.schedule.VisitContent;
import visitwise.feature.participantfile.OpenParticipantFile;
import visitwise.feature.participantfile.ParticipantFile.Calendar;
import visitwise.feature.participants.Filter;
import visitwise.feature.participants.ListParticipants;
import visitwise.feature.participants.ListParticipants.Sort;
import visitwise.feature.participants.ListParticipants.Sorting;
import visitwise.feature.participants.ParticipantPage;
import visitwise.platform.background.Background;
import visitwise.platform.i18n.Messages;
import visitwise.platform.i18n.Pinyin;
import visitwise.platform.navigation.Navigator;
import visitwise.platform.navigation.Route;

/** Finds participants by number, initials or name, and the visits of one: "ALP-007 month 3". */
final class PeopleSearch {

    private static final int SHOWN = 12;
    private static final int WITH_VISITS = 3;

    private final ListParticipants list;
    private final OpenParticipantFile files;
    private final Background background;
    private final Navigator navigator;
    private final Supplier<LocalDate> today;

    PeopleSearch(
            ListParticipants list,
            OpenParticipantFile files,
            Background background,
            Navigator navigator,
            Supplier<LocalDate> today) {
        this.list = list;
        this.files = files;
        this.background = background;
        this.navigator = navigator;
        this.today = today;
    }

    void find(String query, Messages messages, Consumer<List<Hit>> found) {
        var day = today.get();
        background.run(() -> hits(query, messages, day), found);
    }

    private List<Hit> hits(String query, Messages messages, LocalDate day) {
        var whole = people(query, day);
        if (!whole.isEmpty()) {
            return whole.stream()
                    .limit(SHOWN)
                    .flatMap(row -> Stream.concat(
                            Stream.of(person(row, messages)),
                            whole.size() == 1 ? visits(row, "", messages, day) : Stream.empty()))
                    .toList();
        }
        int gap = query.indexOf(' ');
        return gap < 0
                ? List.of()
                : people(query.substring(0, gap), day).stream()
                        .limit(WITH_VISITS)
                        .flatMap(row -> visits(row, query.substring(gap + 1), messages, day))
                        .limit(SHOWN)
                        .toList();
    }

    private List<ParticipantPage.Row> people(String text, LocalDate day) {
        var filter = new Filter(null, null, Set.of(), text);
        return list.list(filter, new Sorting(Sort.NUMBER, false), 0, day).rows();
    }

    private Hit person(ParticipantPage.Row row, Messages messages) {
        return new Hit(
                row.number() + " · " + row.initials(),
                messages.of(row.studyTitle()),
                () -> navigator.open(new Route.File(row.participant())));
    }

    private Stream<Hit> visits(ParticipantPage.Row row, String wanted, Messages messages, LocalDate day) {
        var file = files.open(row.participant(), day);
        return file.calendar() instanceof Calendar.Planned planned
                ? planned.visits().stream()
                        .flatMap(visit -> told(file.protocol(), planned.arm().code(), visit.due()))
                        .filter(visit -> fits(visit, wanted, messages))
                        .limit(SHOWN)
                        .map(visit -> visit(row, visit, messages))
                : Stream.empty();
    }

    /** A visit as far as whoever looks over the shoulder may know it. */
    private record Told(String code, Text name, String day) {}

    /** In a masked study none that is not the same in every arm, and no day that is counted differently. */
    private static Stream<Told> told(Protocol protocol, String arm, DueVisit due) {
        var content = VisitContent.of(protocol, arm, due.code(), null);
        var day = due.targetDate().filter(_ -> content.showsWindow()).map(LocalDate::toString);
        return content.name().stream().map(name -> new Told(due.code(), name, day.orElse("")));
    }

    private static boolean fits(Told visit, String wanted, Messages messages) {
        return visit.code().equalsIgnoreCase(wanted.strip())
                || Pinyin.fits(messages.of(visit.name()), wanted)
                || Pinyin.fits(visit.name().en(), wanted);
    }

    private Hit visit(ParticipantPage.Row row, Told visit, Messages messages) {
        return new Hit(
                row.number() + " · " + messages.of(visit.name()),
                visit.day(),
                () -> navigator.open(new Route.Visit(row.participant(), visit.code())));
    }
}
