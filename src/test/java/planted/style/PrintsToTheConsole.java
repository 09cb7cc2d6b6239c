package planted.style;

public final class PrintsToTheConsole {

    public void say(String text) {
        System.out.println(text);
    }
}
