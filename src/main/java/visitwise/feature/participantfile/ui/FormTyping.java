package visitwise.feature.participantfile.ui;

import java.util.HashMap;
import java.util.Map;
import visitwise.platform.drafts.DraftKey;
import visitwise.platform.drafts.Drafted;
import visitwise.platform.drafts.Drafts;
import visitwise.platform.drafts.Typing;

/** What is typed in a form of the file, as it is kept until it is saved. */
final class FormTyping implements Typing {

    private static final String CHOSEN = "chosen";

    private final FormModel<?> model;

    private FormTyping(FormModel<?> model) {
        this.model = model;
    }

    static Drafted drafted(FormModel<?> model) {
        var signing = model.signing();
        var form = model.keptAs();
        var drafts = form.isEmpty() ? Drafts.none() : signing.drafts();
        var drafted = new Drafted(drafts, new DraftKey(form, signing.who().get()), new FormTyping(model));
        drafted.follow(model.group());
        return drafted;
    }

    @Override
    public boolean isChanged() {
        return model.hasUnsaved();
    }

    @Override
    public String base() {
        return model.seen() + "/" + model.group().fields().size();
    }

    @Override
    public Map<String, String> texts() {
        var texts = new HashMap<String, String>();
        var fields = model.group().fields();
        for (int i = 0; i < fields.size(); i++) {
            texts.put(String.valueOf(i), fields.get(i).typed());
        }
        texts.put(CHOSEN, model.chosen());
        return texts;
    }

    @Override
    public boolean put(Map<String, String> texts) {
        if (!model.choose(texts.getOrDefault(CHOSEN, ""))) {
            return false;
        }
        var fields = model.group().fields();
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).typedProperty().set(texts.getOrDefault(String.valueOf(i), ""));
        }
        return true;
    }
}
