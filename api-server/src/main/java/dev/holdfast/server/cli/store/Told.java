package dev.holdfast.server.cli.store;

import dev.holdfast.server.store.archive.Archive;

/** What an operator is told of a file. */
final class Told {

    private Told() {}

    static String of(Archive.Content content) {
        return content.negotiations() + " negotiations, " + content.events() + " events, " + content.credentials()
                + " credentials, " + content.keys() + " keys.";
    }
}
