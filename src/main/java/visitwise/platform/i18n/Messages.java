package visitwise.platform.i18n;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.ResourceBundle;
import visitwise.domain.Message;
import visitwise.domain.Text;
import visitwise.domain.lab.LabUnit;

/** The program's texts in one language. A key without a text is a defect and throws. */
public final class Messages {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Language language;
    private final ResourceBundle bundle;

    public Messages(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle("visitwise.i18n.messages", language.locale(), NO_FALLBACK);
    }

    public Language language() {
        return language;
    }

    public ResourceBundle bundle() {
        return bundle;
    }

    /**
     * The text of a key with its places filled: dates in ISO form, units as on paper, protocol texts and
     * messages in this language.
     */
    public String text(String key, Object... args) {
        var spoken = Arrays.stream(args).map(this::spoken).toArray();
        return new MessageFormat(bundle.getString(key), language.locale()).format(spoken);
    }

    public String text(Message message) {
        return text(message.key(), message.args().toArray());
    }

    public String of(Text text) {
        return language.of(text);
    }

    /** The word for a constant: the text of the key "Type.CONSTANT". */
    public String word(Enum<?> constant) {
        return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    private Object spoken(Object arg) {
        return switch (arg) {
            case Message message -> text(message);
            case Text text -> of(text);
            case LocalDate day -> DateTimeFormatter.ISO_LOCAL_DATE.format(day);
            case BigDecimal number -> number.toPlainString();
            case Enum<?> constant -> word(constant);
            case LabUnit unit -> UnitWords.of(unit.code());
            default -> arg;
        };
    }
}
