package visitwise.feature.setup.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import visitwise.domain.Text;
import visitwise.platform.form.Field;
import visitwise.platform.form.PlainText;

/** A shipped protocol that the hospital may take into use, with how its participants would be numbered. */
final class StudyOffer {

    private static final int LONGEST_PATTERN = 40;

    private final String protocol;
    private final Text title;
    private final Field<String> numbers = new Field<>(new PlainText(LONGEST_PATTERN)).required();
    private final BooleanProperty chosen = new SimpleBooleanProperty(this, "chosen");

    StudyOffer(String protocol, Text title) {
        this.protocol = protocol;
        this.title = title;
    }

    /** Its registry number. */
    String protocol() {
        return protocol;
    }

    Text title() {
        return title;
    }

    Field<String> numbers() {
        return numbers;
    }

    BooleanProperty chosenProperty() {
        return chosen;
    }

    /** Another proposal, unless somebody typed a pattern of their own. */
    void propose(String pattern) {
        if (!numbers.changedProperty().get()) {
            numbers.start(pattern);
        }
    }
}
