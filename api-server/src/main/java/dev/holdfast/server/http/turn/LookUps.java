package dev.holdfast.server.http.turn;

import dev.holdfast.server.config.traffic.HttpConfig;
import dev.holdfast.server.config.traffic.LimitsConfig;
import dev.holdfast.server.http.gate.Doorway;
import dev.holdfast.server.http.gate.GateCounts;
import jakarta.inject.Inject;
import org.eclipse.jetty.server.Components;
import org.eclipse.jetty.server.Request;

/** The doorway: turns of its own for finding out who calls, so few that a store which stands still holds few threads. */
public final class LookUps implements Doorway {

    private final Turns turns;

    @Inject
    LookUps(LimitsConfig config, HttpConfig http, GateCounts counts) {
        this.turns = new Turns(ThreadShares.of(http, config).lookUps(), config, counts);
    }

    @Override
    public void pass(Request request, String lane, Runnable ask, Runnable then, Runnable refusal) {
        Components server = request.getComponents();
        turns.take(new Turn(lane, ask, then, refusal), server.getExecutor(), server.getScheduler());
    }
}
