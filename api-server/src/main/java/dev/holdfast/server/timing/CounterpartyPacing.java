package dev.holdfast.server.timing;

import dev.holdfast.server.config.TimingConfig;
import dev.holdfast.server.config.TimingConfig.Policy;
import dev.holdfast.server.http.pace.Pace;
import dev.holdfast.server.http.pace.Pacing;
import dev.holdfast.server.security.CallerFinder;
import dev.holdfast.server.security.Role;
import dev.holdfast.server.security.SecretSource;
import jakarta.inject.Inject;
import java.util.Optional;

/** Paces all that counterparties send, by the policy of the settings. */
final class CounterpartyPacing implements Pacing {

    private final TimingConfig config;
    private final CallerFinder callers;
    private final Jitter jitter;

    @Inject
    CounterpartyPacing(TimingConfig config, CallerFinder callers, SecretSource secrets) {
        this.config = config;
        this.callers = callers;
        this.jitter = new Jitter(secrets.ofProcess());
    }

    @Override
    public Optional<Pace> of(String authorization) {
        if (config.policy() == Policy.NONE) {
            return Optional.empty();
        }
        return callers.ofHeader(authorization)
                .filter(caller -> caller.role() == Role.COUNTERPARTY)
                .flatMap(caller -> caller.negotiation())
                .map(this::schedule);
    }

    private Pace schedule(String negotiation) {
        return new Schedule(
                config.policy(),
                config.interval().toNanos(),
                jitter.share("phase of " + negotiation, 0),
                tick -> jitter.share(negotiation, tick));
    }
}
