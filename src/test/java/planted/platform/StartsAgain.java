package planted.platform;

import planted.Launcher;

public final class StartsAgain {

    public void start() {
        Launcher.start();
    }
}
