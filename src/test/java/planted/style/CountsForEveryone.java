package planted.style;

public final class CountsForEveryone {

    private static int count;

    public int next() {
        return count++;
    }
}
