package dev.holdfast.server.idempotency;

import dev.holdfast.server.store.request.Mark;

/** A request with a key while it is carried out. */
record Attempt(Seal seal, Mark mark) {

    /** The request property under which it travels. */
    static final String PROPERTY = Attempt.class.getName();
}
