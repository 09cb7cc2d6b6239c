package visitwise.feature.results.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import visitwise.domain.participant.ParticipantId;
import visitwise.feature.results.Sheet;
import visitwise.feature.results.SheetDraft.Seen;
import visitwise.feature.results.SheetOf;
import visitwise.platform.drafts.Draft;
import visitwise.platform.drafts.DraftKey;
import visitwise.platform.drafts.Drafted;
import visitwise.platform.drafts.Found;
import visitwise.platform.drafts.Typing;
import visitwise.platform.form.Field;
import visitwise.platform.form.FieldGroup;

/**
 * What is typed on a sheet of results, as it is kept until it is saved. Lines that nobody touched are left out: a draft
 * that is put in later puts nothing over what was recorded meanwhile but what was typed.
 */
final class SheetTyping implements Typing {

    private static final String HEAD = "head.";
    private static final String VALUE = "value.";
    private static final String UNIT = "unit.";
    private static final String KEPT = "kept.";
    private static final String ADDED = "added";
    private static final String BETWEEN = " ";

    private final ParticipantId participant;
    private final TypedSheet typed;
    private final SheetSigning signing;
    private final String who;
    private final Drafted drafted;

    SheetTyping(TypedSheet typed, SheetSigning signing) {
        this.participant = typed.of().participant();
        this.typed = typed;
        this.signing = signing;
        this.who = signing.who().get();
        this.drafted = new Drafted(signing.drafts(), keyOfNew(typed.of()), this);
        drafted.follow(new FieldGroup(typed.head().fields().values().stream().toList()));
        typed.lines().whenMade(this::follow);
    }

    private void follow(EnteredLine line) {
        drafted.follow(new FieldGroup(Stream.of(line.value(), line.kept()).toList()));
        line.unitProperty().addListener(_ -> drafted.typed());
    }

    /** What was typed and not saved. */
    Drafted drafted() {
        return drafted;
    }

    /** What was kept of a sheet, or else of the visit's when there was none yet; call away from the screen thread. */
    Found find(Sheet sheet) {
        var kept = signing.drafts().find(key(sheet));
        if (!(kept instanceof Found.Nothing) || sheet.visit() == null) {
            return kept;
        }
        var ofVisit = signing.drafts().find(keyOfNew(visit(sheet)));
        return ofVisit instanceof Found.Typed(Draft draft) && isOfAnother(sheet, draft) ? kept : ofVisit;
    }

    /** True if it was typed on another specimen of the visit, which had become the one of the sheet by then. */
    private static boolean isOfAnother(Sheet sheet, Draft draft) {
        var which = draft.base().substring(0, draft.base().indexOf('/'));
        return !which.isEmpty()
                && sheet.id().filter(id -> id.value().toString().equals(which)).isEmpty();
    }

    /** Puts what was kept into the sheet, or offers it; call once the sheet shows what is recorded. */
    void open(Found kept) {
        drafted.open(key(typed.stored()), kept);
    }

    private DraftKey key(Sheet sheet) {
        return sheet.id()
                .map(id -> new DraftKey(form() + "specimen/" + id.value(), who))
                .orElseGet(() -> keyOfNew(visit(sheet)));
    }

    private SheetOf visit(Sheet sheet) {
        var visit = sheet.visit();
        return new SheetOf(participant, visit == null ? null : visit.code(), null);
    }

    private DraftKey keyOfNew(SheetOf sheet) {
        return new DraftKey(form() + (sheet.visit() == null ? "new" : "visit/" + sheet.visit()), who);
    }

    private String form() {
        return "results/" + participant.value() + "/";
    }

    @Override
    public boolean isChanged() {
        return typed.isChanged();
    }

    /** The specimen and the versions that were seen; of a sheet of no visit how many there were. */
    @Override
    public String base() {
        var sheet = typed.stored();
        var seen = Seen.of(sheet);
        var which = sheet.id()
                .map(id -> id.value().toString())
                .orElseGet(() -> sheet.visit() == null
                        ? String.valueOf(sheet.file().specimens().size())
                        : "");
        return which + "/" + seen.specimen() + "/" + new TreeMap<>(seen.results());
    }

    @Override
    public Map<String, String> texts() {
        var texts = new HashMap<String, String>();
        boolean isNew = typed.stored().specimen() == null;
        typed.head().fields().forEach((name, field) -> {
            // What is only likely on a new sheet, such as today, may be something else at the next start.
            if (isNew || field.changedProperty().get()) {
                texts.put(HEAD + name, field.typed());
            }
        });
        for (var line : typed.lines().entered()) {
            if (line.isTouched()) {
                texts.put(VALUE + line.key(), line.value().typed());
                texts.put(KEPT + line.key(), line.kept().typed());
                var unit = line.unitProperty().get();
                if (unit != null) {
                    texts.put(UNIT + line.key(), unit);
                }
            }
        }
        texts.put(
                ADDED,
                typed.lines().added(typed.stored()).stream()
                        .map(EnteredLine::key)
                        .collect(Collectors.joining(BETWEEN)));
        return texts;
    }

    @Override
    public boolean put(Map<String, String> texts) {
        typed.change(() -> {
            typed.head().fields().forEach((name, field) -> put(field, texts.get(HEAD + name)));
            add(texts.getOrDefault(ADDED, ""));
            for (var line : typed.lines().entered()) {
                var unit = texts.get(UNIT + line.key());
                if (unit != null) {
                    line.unitProperty().set(unit);
                }
                put(line.value(), texts.get(VALUE + line.key()));
                put(line.kept(), texts.get(KEPT + line.key()));
            }
        });
        return true;
    }

    /** The catalogue only grows: what was on a sheet is in it. */
    private void add(String added) {
        var sheet = typed.stored();
        Stream.of(added.split(BETWEEN, -1))
                .flatMap(code -> sheet.file().catalogue().analyte(code).stream())
                .forEach(analyte -> typed.lines().add(sheet, analyte));
    }

    private static void put(Field<?> field, @Nullable String text) {
        if (text != null) {
            field.typedProperty().set(text);
        }
    }
}
