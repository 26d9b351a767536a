package dev.holdfast.server.lifecycle;

import java.util.Optional;

/** One thing without which the server cannot do its work, such as a database that takes writes. */
public interface ReadinessCheck {

    /** What is checked, in a word; everybody may read it. */
    String name();

    /** What is wrong, in a sentence for the operator's log; empty when all is well. Asked often: must be quick. */
    Optional<String> trouble();
}
