package dev.holdfast.server.workbench;

import dev.holdfast.lab.session.party.Limits;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** What sessions are played under when nothing else is asked for. */
public final class UsualTerms {

    /** How long a move may take. */
    public static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int ROUNDS = 100;

    private UsualTerms() {}

    /** The limits that were asked for; 100 rounds where there are none. */
    public static Limits limits(OptionalInt rounds, Optional<Duration> time) {
        return new Limits(rounds.isPresent() || time.isPresent() ? rounds : OptionalInt.of(ROUNDS), time);
    }
}
