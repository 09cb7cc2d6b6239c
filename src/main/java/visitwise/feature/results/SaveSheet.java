package visitwise.feature.results;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.GivenReason;
import visitwise.domain.lab.LabResult;
import visitwise.domain.lab.Specimen;
import visitwise.domain.lab.SpecimenId;
import visitwise.domain.lab.panel.Line;
import visitwise.domain.participant.Occasion;
import visitwise.domain.participant.Visit;
import visitwise.domain.participant.VisitId;
import visitwise.feature.results.SheetOutcome.Field;
import visitwise.storage.database.Change;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.Database;
import visitwise.storage.database.Outcome;
import visitwise.storage.database.Stored;
import visitwise.storage.lab.DerivedValues;
import visitwise.storage.lab.LabResultStore;
import visitwise.storage.lab.SpecimenStore;
import visitwise.storage.lab.WaitingResultsStore;
import visitwise.storage.participant.ParticipantStore;
import visitwise.storage.participant.VisitStore;
import visitwise.storage.study.ProtocolLibrary;

/** Saves a sheet of results whole, or nothing of it: new results, and corrections of those that are there. */
public final class SaveSheet {

    private final Database database;
    private final OpenSheet sheets;
    private final ParticipantStore participants = new ParticipantStore();
    private final SpecimenStore specimens = new SpecimenStore();
    private final VisitStore visits = new VisitStore();
    private final LabResultStore results = new LabResultStore();
    private final DerivedValues derived;
    private final WaitingResultsStore waiting;

    public SaveSheet(Database database, ProtocolLibrary library) {
        this.database = database;
        this.sheets = new OpenSheet(database, library);
        this.derived = new DerivedValues(library);
        this.waiting = new WaitingResultsStore(library);
    }

    /**
     * Saves what was typed.
     *
     * @param context whose reason is that of the corrections, if there are any
     * @param now by the clock on the wall
     */
    public SheetOutcome save(SheetDraft draft, ChangeContext context, LocalDateTime now) {
        var outcome = database.change(context, change -> write(change, draft, context, now));
        return switch (outcome) {
            case Outcome.Saved<SheetOutcome>(SheetOutcome saved) -> saved;
            case Outcome.Conflict<SheetOutcome> lost -> new SheetOutcome.Conflict(List.of(), false, lost);
        };
    }

    /** Writes it inside a change that may write more. */
    SheetOutcome write(Change change, SheetDraft draft, ChangeContext context, LocalDateTime now) {
        participants.locked(change, draft.of().participant());
        var sheet = sheets.read(change.reading(), draft.of(), now.toLocalDate());
        var writing = new Writing(change, sheet, draft);
        var since = new SinceSeen(sheet, draft.seen());
        if (since.isStale()) {
            return since.conflict(change);
        }
        var problems = new ArrayList<>(new SpecimenCheck(sheet, draft, now).problems());
        if (draft.day().isBefore(sheet.dossier().birthDate())) {
            return new SheetOutcome.Refused(problems, Map.of());
        }
        var reading = SheetReader.read(sheet, draft);
        var lines = LineProblems.of(sheet, draft, reading);
        if (reading.isBlank() && lines.isEmpty()) {
            problems.add(new SheetOutcome.Problem(Field.LINES, Message.of("results.problem.nothing")));
        }
        if (context.givesReason()) {
            GivenReason.problem(context.why())
                    .ifPresent(wrong -> problems.add(new SheetOutcome.Problem(Field.REASON, wrong)));
        } else {
            if (writing.corrects(reading.lines())) {
                problems.add(new SheetOutcome.Problem(Field.REASON, Message.of("results.problem.reason")));
            }
            sheet.strange(draft.day()).ifPresent(why -> problems.add(new SheetOutcome.Problem(Field.REASON, why)));
        }
        if (!problems.isEmpty() || !lines.isEmpty()) {
            return new SheetOutcome.Refused(problems, lines);
        }
        var saved = writing.write(reading.lines());
        derived.renew(change, sheet.dossier().participant());
        waiting.renew(change, draft.of().participant());
        return saved;
    }

    /** One sheet that is being written. */
    private final class Writing {

        private final Change change;
        private final Sheet sheet;
        private final SheetDraft draft;

        Writing(Change change, Sheet sheet, SheetDraft draft) {
            this.change = change;
            this.sheet = sheet;
            this.draft = draft;
        }

        boolean corrects(Map<String, Line> lines) {
            var specimen = sheet.specimen();
            return (specimen != null
                            && !specimen.value().equals(wanted(specimen.value().visit())))
                    || lines.entrySet().stream().anyMatch(line -> corrects(line.getKey(), line.getValue()));
        }

        private boolean corrects(String analyte, Line line) {
            var content = line.content();
            return content != null
                    && sheet.result(analyte)
                            .filter(row -> !row.value().reported().equals(content.reported())
                                    || !Objects.equals(
                                            kept(row.value()), content.meaning().kept()))
                            .isPresent();
        }

        private static @Nullable String kept(LabResult result) {
            return result.meaning().map(meaning -> meaning.kept()).orElse(null);
        }

        SheetOutcome write(Map<String, Line> lines) {
            var specimen = specimen();
            var id = new SpecimenId(specimen.id());
            var added = new ArrayList<LabResult>();
            var judgements = new KeptJudgements(change, draft.of().participant());
            int corrected = 0;
            for (var analyte : sheet.file().catalogue().all()) {
                var content = lines.getOrDefault(analyte.code(), BLANK).content();
                if (content == null) {
                    continue;
                }
                var row = sheet.result(analyte.code()).orElse(null);
                if (row == null) {
                    added.add(new LabResult(
                            draft.of().participant(),
                            id,
                            specimen.value().visit(),
                            analyte.code(),
                            content.reported(),
                            draft.collected(),
                            content.meaning()));
                } else if (corrects(analyte.code(), lines.getOrDefault(analyte.code(), BLANK))
                        || isMeasuredElsewise(row.value(), specimen.value())) {
                    var value = row.value()
                            .reporting(content.reported(), content.meaning())
                            .of(specimen.value(), content.meaning());
                    judgements.keep(row, results.correct(change, row.with(value)));
                    corrected += corrects(analyte.code(), lines.getOrDefault(analyte.code(), BLANK)) ? 1 : 0;
                }
            }
            results.addAll(change, sheet.dossier().site(), added);
            return new SheetOutcome.Saved(id, added.size(), corrected);
        }

        /** True if the time or the laboratory is another, by which a value would mean something else. */
        private boolean isMeasuredElsewise(LabResult stored, Specimen now) {
            var before = Objects.requireNonNull(sheet.specimen()).value();
            return !stored.specimen().equals(now.collected())
                    || !Objects.equals(before.laboratory(), now.laboratory())
                    || stored.interpreted() == null;
        }

        private Stored<Specimen> specimen() {
            var row = sheet.specimen();
            if (row == null) {
                return specimens.add(change, sheet.dossier().site(), wanted(visit()));
            }
            var visit = row.value().visit();
            return specimens.correct(change, row.with(wanted(visit == null ? visit() : visit)));
        }

        /** The visit that the sheet belongs to; nothing has to be booked or recorded of it before. */
        private @Nullable VisitId visit() {
            var code = sheet.visitOn(draft.day()).orElse(null);
            if (code == null) {
                return null;
            }
            var row = sheet.dossier().visit(code);
            return new VisitId(
                    row == null
                            ? visits.add(change, sheet.dossier().site(), unrecorded(code))
                                    .id()
                            : row.id());
        }

        private Visit unrecorded(String code) {
            return new Visit(draft.of().participant(), new Occasion.Planned(code), null, null, null);
        }

        private Specimen wanted(@Nullable VisitId visit) {
            return new Specimen(draft.of().participant(), visit, draft.laboratory(), draft.collected(), draft.urine());
        }
    }

    private static final Line BLANK = new Line(Line.State.BLANK, null, null, null);
}
