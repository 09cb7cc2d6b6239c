package visitwise.platform.i18n;

import java.util.Locale;
import visitwise.domain.Text;

/** The languages of the program. */
public enum Language {
    EN(Locale.ENGLISH),
    ZH(Locale.SIMPLIFIED_CHINESE);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The other language, for what is shown in both. */
    public Language other() {
        return this == EN ? ZH : EN;
    }

    /** The wording of a protocol text in this language. */
    public String of(Text text) {
        return this == EN ? text.en() : text.zh();
    }

    /** Chinese on a Chinese machine, otherwise English. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("zh") ? ZH : EN;
    }
}
