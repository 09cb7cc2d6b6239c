package visitwise.platform.form;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;

/**
 * A decimal number, taken with every digit that was typed. A comma is refused: it separates decimals here and thousands
 * there.
 *
 * @param least null if there is no limit on that side
 * @param most null if there is no limit on that side
 */
public record NumberText(
        @Nullable BigDecimal least, @Nullable BigDecimal most) implements Reader<BigDecimal> {

    public static final NumberText ANY = new NumberText(null, null);

    private static final Pattern NUMBER = Pattern.compile("-?(\\d+(\\.\\d+)?|\\.\\d+)");
    private static final Pattern WITH_COMMA = Pattern.compile("-?[\\d.]*,[\\d.,]*");

    @Override
    public Reading<BigDecimal> read(String typed) {
        var shown = typed.strip();
        var plain = Normalizer.normalize(shown, Normalizer.Form.NFKC)
                .replace('\u2212', '-')
                .replace('\u3002', '.');
        if (!NUMBER.matcher(plain).matches()) {
            boolean comma = WITH_COMMA.matcher(plain).matches();
            return new Reading.Refused<>(Message.of(comma ? "form.number.comma" : "form.number.form", shown));
        }
        var number = new BigDecimal(plain);
        if (least != null && number.compareTo(least) < 0) {
            return new Reading.Refused<>(Message.of("form.number.least", shown, least));
        }
        if (most != null && number.compareTo(most) > 0) {
            return new Reading.Refused<>(Message.of("form.number.most", shown, most));
        }
        return new Reading.Understood<>(number);
    }
}
