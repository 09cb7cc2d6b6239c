package visitwise.feature.printing.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import visitwise.domain.Message;
import visitwise.feature.printing.PageImages;
import visitwise.feature.printing.PageImages.PageImage;
import visitwise.feature.printing.PaperDraft;
import visitwise.feature.printing.PaperOutput;
import visitwise.platform.background.Background;
import visitwise.platform.i18n.Language;
import visitwise.platform.paper.PaperFile;

/** A paper before it is printed: the pages of the very file. */
public final class PreviewViewModel {

    private static final int SMALLEST = 50;
    private static final int LARGEST = 200;
    private static final int STEP = 25;
    private static final float POINTS_PER_INCH = 1.44f;

    /** What is shown. */
    public sealed interface Phase {

        /** The paper is being made. */
        record Making() implements Phase {}

        /**
         * The paper is there.
         *
         * @param zoom in percent, as the pages are drawn
         */
        record Shown(PaperDraft.Made paper, List<PageImage> pages, int zoom) implements Phase {

            public Shown {
                pages = List.copyOf(pages);
            }
        }

        /** The paper could not be made just now. */
        record Failed() implements Phase {}

        /** There is no paper. */
        record None(List<Message> reasons) implements Phase {

            public None {
                reasons = List.copyOf(reasons);
            }
        }
    }

    private final Function<Language, PaperDraft> paper;
    private final PaperOutput output;
    private final Background background;
    private final Consumer<Message> said;
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(this, "language");
    private final ReadOnlyIntegerWrapper zoom = new ReadOnlyIntegerWrapper(this, "zoom", 100);
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(this, "phase", new Phase.Making());
    private int asked;

    /**
     * Makes the paper at once.
     *
     * @param paper makes it with the language that leads
     * @param said takes what came of saving and printing
     */
    public PreviewViewModel(
            Function<Language, PaperDraft> paper,
            Language first,
            PaperOutput output,
            Background background,
            Consumer<Message> said) {
        this.paper = paper;
        this.output = output;
        this.background = background;
        this.said = said;
        language.set(first);
        language.addListener(_ -> make());
        make();
    }

    /** The language that leads on the paper. */
    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public ReadOnlyIntegerProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    public void larger() {
        zoomTo(Math.min(LARGEST, zoom.get() + STEP));
    }

    public void smaller() {
        zoomTo(Math.max(SMALLEST, zoom.get() - STEP));
    }

    /** Makes the paper anew, as what it is about may have changed. */
    public void make() {
        var first = language.get();
        int percent = zoom.get();
        phase.set(new Phase.Making());
        ask(() -> drawn(paper.apply(first), percent));
    }

    /** An answer to an earlier question is passed over. */
    private void ask(Supplier<Phase> drawing) {
        int question = ++asked;
        background.run(drawing, answer -> show(question, answer), failure -> {
            show(question, new Phase.Failed());
            throw failure;
        });
    }

    private void show(int question, Phase answer) {
        if (question == asked) {
            phase.set(answer);
        }
    }

    private static Phase drawn(PaperDraft draft, int percent) {
        return switch (draft) {
            case PaperDraft.Made made ->
                new Phase.Shown(made, PageImages.of(made.pdf(), percent * POINTS_PER_INCH), percent);
            case PaperDraft.NotMade(var reasons) -> new Phase.None(reasons);
        };
    }

    private void zoomTo(int percent) {
        zoom.set(percent);
        if (phase.get() instanceof Phase.Shown shown) {
            ask(() -> drawn(shown.paper, percent));
        }
    }

    /** Writes the file that is shown. */
    public void save(Path file) {
        if (phase.get() instanceof Phase.Shown shown) {
            background.run(() -> PaperFile.save(shown.paper.pdf(), file), said);
        }
    }

    /** Sends the pages that are shown to the printer. */
    public void print() {
        if (phase.get() instanceof Phase.Shown shown) {
            background.run(() -> output.print(shown.paper.pdf()), said);
        }
    }
}
