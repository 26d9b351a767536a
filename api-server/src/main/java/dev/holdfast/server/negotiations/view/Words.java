package dev.holdfast.server.negotiations.view;

import java.util.Optional;

/** Words that go with a move; without any the field is left out. */
final class Words {

    private Words() {}

    static Optional<String> of(String words) {
        return Optional.of(words).filter(given -> !given.isEmpty());
    }
}
