package visitwise.platform.drafts;

import java.time.ZonedDateTime;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import visitwise.platform.form.FieldGroup;

/** One form with what was typed in it before the program ended. Call on the screen thread but for {@link #find}. */
public final class Drafted {

    /** What was typed before. */
    public sealed interface Offer {

        record Nothing() implements Offer {}

        /** It stands in the form again. */
        record Again(ZonedDateTime at) implements Offer {}

        /** What the form is about was changed since: it is put in only if somebody wants it. */
        record Outdated(ZonedDateTime at) implements Offer {}

        /** Typed long ago: it is put in only if somebody wants it. */
        record Old(ZonedDateTime at) implements Offer {}
    }

    private final Drafts drafts;

    /** By which what is typed is kept: beside what is only offered. */
    private DraftKey key;

    private final Typing typing;
    private final ReadOnlyObjectWrapper<Offer> offer = new ReadOnlyObjectWrapper<>(this, "offer", new Offer.Nothing());
    private Found found = new Found.Nothing();
    private boolean isOpen;
    private boolean isKept;

    public Drafted(Drafts drafts, DraftKey key, Typing typing) {
        this.drafts = drafts;
        this.key = key;
        this.typing = typing;
    }

    /** What was kept; call away from the screen thread. */
    public Found find() {
        return drafts.find(key);
    }

    /** Puts what was kept into the form, or offers it; call once the form shows what is recorded. */
    public void open(Found kept) {
        found = kept;
        if (kept instanceof Found.Typed(Draft draft)) {
            offer.set(offered(draft));
            isKept = !isUnanswered();
            if (draft.key().isOf(key)) {
                key = isKept ? draft.key() : draft.key().beside();
            }
        }
        isOpen = true;
    }

    /**
     * The same where only what was read tells what the form is about.
     *
     * @param known by which it is kept from now on; what was kept may be of another key
     */
    public void open(DraftKey known, Found kept) {
        key = known;
        open(kept);
    }

    private Offer offered(Draft draft) {
        var at = drafts.onTheWall(draft.at());
        if (drafts.isOld(draft)) {
            return new Offer.Old(at);
        }
        var isSame = draft.base().equals(typing.base());
        return isSame && typing.put(draft.texts()) ? new Offer.Again(at) : new Offer.Outdated(at);
    }

    public ReadOnlyObjectProperty<Offer> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    /** Keeps what is typed in fields, and sooner when one is left. */
    public void follow(FieldGroup group) {
        for (var field : group.fields()) {
            field.typedProperty().addListener(_ -> typed());
            field.whenLeft(() -> drafts.hurry(key));
        }
    }

    /** Something was typed, or put in its place. */
    public void typed() {
        if (!isOpen) {
            return;
        }
        if (typing.isChanged()) {
            isKept = true;
            drafts.keep(key, typing.base(), typing.texts());
        } else if (isKept && !(offer.get() instanceof Offer.Again)) {
            forget();
        }
    }

    /** A field was left. */
    public void left() {
        drafts.hurry(key);
    }

    /** What stood in the form is saved, or a part of it; what is offered and not answered stays. */
    public void saved() {
        if (!isUnanswered()) {
            offer.set(new Offer.Nothing());
        }
        if (typing.isChanged()) {
            typed();
        } else {
            forget();
        }
    }

    /** Somebody does not want what stood in the form; what is offered and not answered stays. */
    public void forget() {
        if (!isUnanswered()) {
            offer.set(new Offer.Nothing());
            dropOther();
            found = new Found.Nothing();
        }
        if (isKept) {
            isKept = false;
            drafts.drop(key);
        }
    }

    /** Puts in what was only offered. */
    public void putIn() {
        if (found instanceof Found.Typed(Draft draft) && isUnanswered() && typing.put(draft.texts())) {
            offer.set(new Offer.Again(drafts.onTheWall(draft.at())));
            takePlaceOf(draft);
            isKept = true;
        }
    }

    /** Drops what was only offered, and leaves what was typed since; false if nothing was. */
    public boolean decline() {
        if (!(found instanceof Found.Typed(Draft draft)) || !isUnanswered()) {
            return false;
        }
        offer.set(new Offer.Nothing());
        takePlaceOf(draft);
        if (!isKept) {
            drafts.drop(key);
        }
        return true;
    }

    private boolean isUnanswered() {
        return offer.get() instanceof Offer.Outdated || offer.get() instanceof Offer.Old;
    }

    /** What stands in the form is kept instead of what was offered; in this order on the disk. */
    private void takePlaceOf(Draft draft) {
        found = new Found.Nothing();
        var before = key;
        if (key.equals(draft.key().beside())) {
            key = draft.key();
        }
        if (isKept) {
            drafts.keep(key, typing.base(), typing.texts());
            drafts.hurry(key);
        }
        drafts.drop(key.equals(before) ? draft.key() : before);
    }

    /** Of what was found by another key, once it is kept by this one or not wanted; in this order on the disk. */
    private void dropOther() {
        if (found instanceof Found.Typed(Draft draft) && !draft.key().equals(key)) {
            drafts.drop(draft.key());
        }
    }
}
