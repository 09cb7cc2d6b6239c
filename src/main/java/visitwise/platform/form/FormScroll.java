package visitwise.platform.form;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Scrolls a form where the window is too low for it, and keeps the control that has the focus in sight. */
public final class FormScroll extends ScrollPane {

    /** Something of what is above and below is seen too. */
    private static final double MOST_AROUND = 40;

    private final Region form;
    private boolean isWaiting;

    public FormScroll(Region form) {
        super(form);
        this.form = form;
        setFitToWidth(true);
        setFocusTraversable(false);
        getStyleClass().add("form-scroll");
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> reveal(owner));
        // Words that appear above it, or a footer that grows, move it out of sight once they are laid out.
        form.heightProperty().subscribe(this::revealOwnerLater);
        viewportBoundsProperty().subscribe(this::revealOwnerLater);
    }

    /** Without this nothing in it can take the focus before it was first laid out. */
    public void prepare() {
        if (getScene() != null) {
            applyCss();
        }
    }

    private void revealOwnerLater() {
        var scene = getScene();
        if (scene == null || scene.getFocusOwner() == null || isWaiting) {
            return;
        }
        isWaiting = true;
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                isWaiting = false;
                reveal(scene.getFocusOwner());
            }
        });
    }

    private void reveal(@Nullable Node owner) {
        if (owner == null || !isInside(owner)) {
            return;
        }
        var place = form.sceneToLocal(row(owner).localToScene(row(owner).getBoundsInLocal()));
        var seen = getViewportBounds().getHeight();
        var hidden = form.getHeight() - seen;
        if (place == null || hidden <= 0) {
            return;
        }
        var top = getVvalue() * hidden;
        var around = Math.min(place.getHeight(), MOST_AROUND);
        if (place.getMinY() - around < top) {
            setVvalue((place.getMinY() - around) / hidden);
        } else if (place.getMaxY() + around > top + seen) {
            setVvalue((place.getMaxY() + around - seen) / hidden);
        }
    }

    private boolean isInside(Node node) {
        for (Node part = node; part != null; part = part.getParent()) {
            if (part.equals(form)) {
                return true;
            }
        }
        return false;
    }

    /** With the words below the control. */
    private static Node row(Node node) {
        for (Node part = node; part != null; part = part.getParent()) {
            if (part instanceof FormRow) {
                return part;
            }
        }
        return node;
    }
}
