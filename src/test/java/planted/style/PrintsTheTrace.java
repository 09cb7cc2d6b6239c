package planted.style;

import java.io.IOException;

public final class PrintsTheTrace {

    public void report(IOException failure) {
        failure.printStackTrace();
    }
}
