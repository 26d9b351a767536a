package dev.holdfast.server.lifecycle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Ends a process with the one that started it, of which it knows nothing but a stream that ends with it. */
public final class Lifeline {

    private final InputStream stream;

    private Lifeline(InputStream stream) {
        this.stream = stream;
    }

    /** From now on the end of the stream is the end of this process. */
    public static void endWith(InputStream stream) {
        Thread watch = new Thread(new Lifeline(stream)::await, "lifeline");
        watch.setDaemon(true);
        watch.start();
    }

    private void await() {
        try {
            stream.transferTo(OutputStream.nullOutputStream());
        } catch (IOException closed) {
            // the same as its end
        }
        Runtime.getRuntime().halt(1);
    }
}
