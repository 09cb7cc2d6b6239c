package visitwise.platform.i18n;

/** What marks everything of the demonstration, on the screen and on paper. */
public final class DemonstrationWords {

    private DemonstrationWords() {}

    /** The mark in every language, so that nobody takes the people for real, and what it means in this one. */
    public static String in(Messages messages) {
        return new Messages(Language.EN).text("app.demo") + " " + new Messages(Language.ZH).text("app.demo") + " · "
                + messages.text("app.demo.words");
    }
}
