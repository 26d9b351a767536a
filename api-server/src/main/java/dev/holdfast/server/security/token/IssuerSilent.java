package dev.holdfast.server.security.token;

import dev.holdfast.server.problem.ErrorCode;
import dev.holdfast.server.problem.ProblemException;

/** What callers are told when nobody can say whether a token is good. */
final class IssuerSilent {

    private IssuerSilent() {}

    static ProblemException problem() {
        return new ProblemException(
                ErrorCode.UNAVAILABLE, "The issuer of tokens does not answer, so the token cannot be checked.");
    }
}
