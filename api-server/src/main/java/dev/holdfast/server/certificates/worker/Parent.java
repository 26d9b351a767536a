package dev.holdfast.server.certificates.worker;

import dev.holdfast.server.lifecycle.Lifeline;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The process that has started the measuring one, as the latter sees it: its standard input. */
final class Parent {

    private final InputStream words;

    private Parent(InputStream words) {
        this.words = words;
    }

    /** Takes the standard input away from everybody else. */
    static Parent atStandardInput() {
        Parent parent = new Parent(System.in);
        System.setIn(InputStream.nullInputStream());
        return parent;
    }

    /** The next line. */
    String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = words.read(); next != -1 && next != '\n'; next = words.read()) {
            line.append((char) next);
        }
        return line.toString();
    }

    /** From now on ends this process when the parent has ended. */
    void endWithIt() {
        Lifeline.endWith(words);
    }

    /** Tells a process that was started a line. */
    static void tell(Process child, String line) throws IOException {
        OutputStream words = child.getOutputStream();
        words.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
        words.flush();
    }
}
