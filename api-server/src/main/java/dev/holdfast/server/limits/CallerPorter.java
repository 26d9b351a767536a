package dev.holdfast.server.limits;

import dev.holdfast.server.config.traffic.LimitsConfig;
import dev.holdfast.server.http.gate.Allowance;
import dev.holdfast.server.http.gate.Arrival;
import dev.holdfast.server.http.gate.Porter;
import dev.holdfast.server.http.gate.Visitor;
import dev.holdfast.server.problem.ProblemException;
import dev.holdfast.server.security.Caller;
import dev.holdfast.server.security.CallerFinder;
import dev.holdfast.server.security.Principal;
import dev.holdfast.server.security.Role;
import dev.holdfast.server.store.StoreUnavailable;
import jakarta.inject.Inject;
import java.util.Optional;

/** Knows callers by their credentials, and puts each tenant into a lane of its own. */
final class CallerPorter implements Porter {

    private static final int MOST_REMEMBERED = 50_000;

    /** In which all wait who have not said who they are, or said it wrong. No tenant has an empty name. */
    private static final String STRANGERS = "";

    /** Beside all tenants, so that none of them can keep an operator waiting. No tenant has this name. */
    private static final String OPERATORS = "(operators)";

    private final CallerFinder callers;
    private final Acquaintances acquaintances = new Acquaintances();
    private final Optional<Buckets> keys;
    private final Optional<Buckets> links;
    private final Optional<Buckets> signIns;

    @Inject
    CallerPorter(LimitsConfig config, CallerFinder callers) {
        this.callers = callers;
        this.keys = buckets("key", config.requestsPerKey(), config);
        this.links = buckets("link", config.requestsPerLink(), config);
        this.signIns = buckets("refused-sign-ins", config.refusedSignIns(), config);
    }

    private static Optional<Buckets> buckets(String policy, int quota, LimitsConfig config) {
        return quota == 0
                ? Optional.empty()
                : Optional.of(new Buckets(policy, quota, config.window(), MOST_REMEMBERED, System::nanoTime));
    }

    @Override
    public Visitor meet(Arrival arrival) {
        if (arrival.path().startsWith("/health/")) {
            return new Visitor(Optional.empty(), Optional.empty());
        }
        Visitor visitor = arrival.authorization().isEmpty() ? Visitor.in(STRANGERS) : identified(arrival);
        // whoever watches the server must learn how it is just when it has too much to do
        return arrival.path().equals("/metrics") ? new Visitor(Optional.empty(), visitor.allowance()) : visitor;
    }

    private Visitor identified(Arrival arrival) {
        String authorization = arrival.authorization();
        String address = AddressBlock.of(arrival.address());
        Optional<Buckets> flooded = signIns.filter(buckets -> buckets.isEmpty(address))
                .filter(buckets -> !acquaintances.contains(authorization));
        if (flooded.isPresent()) {
            // nobody is looked up for those who have guessed wrong too often
            return new Visitor(Optional.of(STRANGERS), flooded.map(buckets -> buckets.look(address)));
        }
        try {
            return callers.ofHeader(authorization)
                    .map(caller -> known(authorization, caller))
                    .orElseGet(
                            () -> new Visitor(Optional.of(STRANGERS), signIns.map(buckets -> buckets.take(address))));
        } catch (StoreUnavailable | ProblemException trouble) {
            // whoever looks the caller up again says so in its own words
            return Visitor.in(STRANGERS);
        }
    }

    private Visitor known(String authorization, Caller caller) {
        acquaintances.add(authorization);
        Optional<Buckets> buckets = caller.role() == Role.COUNTERPARTY ? links : keys;
        Optional<Allowance> allowance = buckets.map(
                each -> each.take(Principal.of(authorization, caller).name()));
        return new Visitor(Optional.of(caller.role() == Role.OPERATOR ? OPERATORS : caller.tenant()), allowance);
    }
}
