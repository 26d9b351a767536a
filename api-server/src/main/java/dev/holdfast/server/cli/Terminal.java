package dev.holdfast.server.cli;

import java.nio.charset.Charset;
import java.util.stream.Stream;

/** What is known of standard output. */
final class Terminal {

    private Terminal() {}

    /** In which characters standard output is written; Java tells it under three names, newest first. */
    static Charset charset() {
        return Stream.of("stdout.encoding", "sun.stdout.encoding", "native.encoding")
                .map(System::getProperty)
                .filter(name -> name != null && Charset.isSupported(name))
                .findFirst()
                .map(Charset::forName)
                .orElseGet(Charset::defaultCharset);
    }
}
