package visitwise.platform.widget;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Two parts beside each other, the second taking what room is left; one below the other where there is less room. */
public final class BesideOrBelow extends Pane {

    /** Between both, in em. */
    private static final double GAP = 1.1;

    private final Region first;
    private final Region second;
    private final double besideFrom;
    /** Tells how large the text is. */
    private final Label probe = new Label();

    /** Takes in em how wide both must be to stand beside each other. */
    public BesideOrBelow(Region first, Region second, double besideFrom) {
        this.first = first;
        this.second = second;
        this.besideFrom = besideFrom;
        probe.setManaged(false);
        probe.setOpacity(0);
        probe.fontProperty().subscribe(this::requestLayout);
        getChildren().addAll(probe, first, second);
    }

    private double em() {
        return probe.getFont().getSize();
    }

    private double gap() {
        return snapSpaceX(GAP * em());
    }

    private boolean isBeside(double width) {
        return width < 0 || width >= besideFrom * em();
    }

    private double around() {
        return snappedLeftInset() + snappedRightInset();
    }

    private double aboveAndBelow() {
        return snappedTopInset() + snappedBottomInset();
    }

    private double firstWidth() {
        return snapSizeX(first.prefWidth(-1));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(first.minWidth(-1), second.minWidth(-1)) + around();
    }

    @Override
    protected double computePrefWidth(double height) {
        return firstWidth() + gap() + second.prefWidth(-1) + around();
    }

    @Override
    protected double computeMinHeight(double width) {
        double room = width - around();
        if (width < 0) {
            return Math.max(first.minHeight(-1), second.minHeight(-1)) + aboveAndBelow();
        }
        return aboveAndBelow()
                + (isBeside(width)
                        ? Math.max(first.minHeight(firstWidth()), second.minHeight(room - gap() - firstWidth()))
                        : first.minHeight(room) + gap() + second.minHeight(room));
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double wide = getWidth() - around();
        double high = getHeight() - aboveAndBelow();
        if (isBeside(getWidth())) {
            double start = firstWidth() + gap();
            first.resizeRelocate(left, top, firstWidth(), high);
            second.resizeRelocate(left + start, top, wide - start, high);
        } else {
            double upper = snapSizeY(first.minHeight(wide));
            double start = upper + gap();
            first.resizeRelocate(left, top, wide, upper);
            second.resizeRelocate(left, top + start, wide, high - start);
        }
    }
}
