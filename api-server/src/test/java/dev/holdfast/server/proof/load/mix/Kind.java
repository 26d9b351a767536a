package dev.holdfast.server.proof.load.mix;

import java.util.random.RandomGenerator;

/** What somebody does, and how many of a hundred do it. */
enum Kind {
    /** Sets a negotiation up and opens it: two requests, two durable commands. */
    CREATE(5),
    /** Offers, and waits for the answer that our side gives by itself: one durable command. */
    OFFER(60),
    /** Looks at a negotiation, at its events, or at the list of all. */
    READ(30),
    /** Opens a stream of events on a connection of its own, and leaves when the first has come. */
    STREAM(5);

    private static final int ALL = 100;

    private final int share;

    Kind(int share) {
        this.share = share;
    }

    static Kind drawn(RandomGenerator random) {
        int left = random.nextInt(ALL);
        for (Kind kind : values()) {
            left -= kind.share;
            if (left < 0) {
                return kind;
            }
        }
        throw new AssertionError("the shares make a hundred");
    }

    /** How many commands that are durable when they are answered. */
    int durable() {
        return this == CREATE ? 2 : this == OFFER ? 1 : 0;
    }
}
