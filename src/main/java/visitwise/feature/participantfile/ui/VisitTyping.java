package visitwise.feature.participantfile.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import org.jspecify.annotations.Nullable;
import visitwise.platform.drafts.DraftKey;
import visitwise.platform.drafts.Drafted;
import visitwise.platform.drafts.Typing;
import visitwise.platform.form.Field;
import visitwise.platform.navigation.Route;

/** What is typed about a visit, as it is kept until it is saved. */
final class VisitTyping implements Typing {

    private static final String DONE = "done.";
    private static final String WHY = "why.";

    private final VisitViewModel model;

    private VisitTyping(VisitViewModel model) {
        this.model = model;
    }

    static Drafted drafted(VisitViewModel model, Route.Visit route) {
        var signing = model.signing();
        var key = new DraftKey(
                "visit/" + route.participant().value() + "/" + route.visit(),
                signing.who().get());
        var drafted = new Drafted(signing.drafts(), key, new VisitTyping(model));
        drafted.follow(model.booking().group());
        drafted.follow(model.outcome().group());
        ListChangeListener<AssessmentEntry> told =
                _ -> model.outcome().assessments().forEach(entry -> {
                    entry.doneProperty().addListener((_, _, _) -> drafted.typed());
                    entry.reason().typedProperty().addListener((_, _, _) -> drafted.typed());
                    entry.reason().whenLeft(drafted::left);
                });
        model.outcome().assessments().addListener(told);
        return drafted;
    }

    /** Puts back what is recorded. */
    static void goBack(VisitViewModel model) {
        model.booking().group().fields().forEach(Field::goBack);
        model.outcome().group().fields().forEach(Field::goBack);
        model.outcome().assessments().forEach(AssessmentEntry::goBack);
    }

    @Override
    public boolean isChanged() {
        return model.hasUnsaved();
    }

    @Override
    public String base() {
        var seen = Optional.ofNullable(model.sheetProperty().get());
        return seen.map(sheet -> sheet.visit().seen() + "/"
                        + model.outcome().assessments().stream()
                                .map(entry -> entry.assessment().code() + ":" + entry.seen())
                                .toList())
                .orElse("");
    }

    @Override
    public Map<String, String> texts() {
        var texts = new HashMap<String, String>();
        var fields = fields();
        for (int i = 0; i < fields.size(); i++) {
            texts.put(String.valueOf(i), fields.get(i).typed());
        }
        for (var entry : model.outcome().assessments()) {
            var code = entry.assessment().code();
            texts.put(DONE + code, String.valueOf(entry.doneProperty().get()));
            texts.put(WHY + code, entry.reason().typed());
        }
        return texts;
    }

    @Override
    public boolean put(Map<String, String> texts) {
        var fields = fields();
        for (int i = 0; i < fields.size(); i++) {
            put(fields.get(i), texts.get(String.valueOf(i)));
        }
        for (var entry : model.outcome().assessments()) {
            var code = entry.assessment().code();
            entry.doneProperty().set(Boolean.parseBoolean(texts.get(DONE + code)));
            put(entry.reason(), texts.get(WHY + code));
        }
        return true;
    }

    private static void put(Field<?> field, @Nullable String text) {
        field.typedProperty().set(text == null ? "" : text);
    }

    private List<Field<?>> fields() {
        var all = new ArrayList<>(model.booking().group().fields());
        all.addAll(model.outcome().group().fields());
        return all;
    }
}
