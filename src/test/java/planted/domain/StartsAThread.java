package planted.domain;

public final class StartsAThread {

    public void run() {
        new Thread(() -> {}).start();
    }
}
