package dev.holdfast.server.mcp;

import java.util.List;
import java.util.Set;

/**
 * The operations that agents are offered as tools. What is for owners at their desk is not among them: mandates, walk-away
 * points, credentials, keys. Nor is what goes on, such as streams.
 */
final class Offered {

    /** In the order in which a talk takes place. */
    static final List<String> OPERATIONS = List.of(
            "listNegotiations",
            "getNegotiation",
            "getReadiness",
            "stateFact",
            "logRejection",
            "noteTheirPosition",
            "getViability",
            "open",
            "getAdvice",
            "listOffers",
            "makeOffer",
            "acceptOffer",
            "declineOffer",
            "withdrawOffer",
            "hold",
            "warn",
            "announceFinal",
            "walkAway",
            "leave",
            "listEvents",
            "getLedger",
            "getResult",
            "getReceipt",
            "getRecord",
            "explainProblem");

    /** What cannot be taken back. */
    private static final Set<String> BINDING = Set.of("acceptOffer", "announceFinal", "walkAway", "leave");

    private Offered() {}

    static boolean isBinding(String operation) {
        return BINDING.contains(operation);
    }
}
