package dev.holdfast.lab.session;

import dev.holdfast.engine.host.PluginCaller;
import dev.holdfast.engine.host.PluginFault;
import java.util.stream.Collectors;

/**
 * Plays sessions on threads of a caller that limits their time, so that a party that never answers ends its session with
 * the fault {@link FaultKind#HUNG}. The limit of the caller is the one of a whole session. Safe for use by many threads.
 */
public final class WatchedSessions {

    private final PluginCaller caller;

    /** Plays through a caller that limits time, whose owner closes it. */
    public WatchedSessions(PluginCaller caller) {
        this.caller = caller;
    }

    /** Plays a session; the result has no trace. */
    public SessionResult play(AlternatingOffers table, long seed) {
        return watch(table, seed, false);
    }

    /** Plays a session and keeps its offers. */
    public SessionResult trace(AlternatingOffers table, long seed) {
        return watch(table, seed, true);
    }

    private SessionResult watch(AlternatingOffers table, long seed, boolean traced) {
        Play play = table.prepare(seed);
        String who = table.seats().stream().map(Seat::name).collect(Collectors.joining(" and "));
        try {
            return caller.call(who, "session", () -> play.toTheEnd(traced));
        } catch (PluginFault fault) {
            return play.hung(fault.getMessage());
        }
    }
}
