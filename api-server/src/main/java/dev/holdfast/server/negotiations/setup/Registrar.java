package dev.holdfast.server.negotiations.setup;

import dev.holdfast.engine.NegotiationDesk;
import dev.holdfast.engine.answer.Turn;
import dev.holdfast.negotiation.charter.NegotiationId;
import dev.holdfast.negotiation.command.PreparingCommand;
import dev.holdfast.negotiation.decision.ReasonCode;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.preference.SpaceTooLargeException;
import dev.holdfast.server.json.Body;
import dev.holdfast.server.negotiations.audience.Audience;
import dev.holdfast.server.negotiations.credentials.CredentialIssuer;
import dev.holdfast.server.negotiations.desk.Refusals;
import dev.holdfast.server.negotiations.view.NegotiationViews;
import dev.holdfast.server.problem.FieldCode;
import dev.holdfast.server.problem.FieldError;
import dev.holdfast.server.problem.ProblemException;
import dev.holdfast.server.problem.RefusedException;
import dev.holdfast.server.security.Caller;
import dev.holdfast.server.security.Role;
import dev.holdfast.server.security.audit.AuditAction;
import dev.holdfast.server.security.audit.AuditOutcome;
import dev.holdfast.server.security.audit.AuditTrail;
import dev.holdfast.server.store.negotiation.StoredNegotiations;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Sets negotiations up, with their first credentials. */
public final class Registrar {

    private final SetupReader reader;
    private final NegotiationDesk desk;
    private final CredentialIssuer issuer;
    private final StoredNegotiations store;
    private final AuditTrail audit;

    @Inject
    Registrar(
            SetupReader reader,
            NegotiationDesk desk,
            CredentialIssuer issuer,
            StoredNegotiations store,
            AuditTrail audit) {
        this.reader = reader;
        this.desk = desk;
        this.issuer = issuer;
        this.store = store;
        this.audit = audit;
    }

    /** Sets a negotiation of the caller's tenant up. */
    public CreatedNegotiation setUp(Caller caller, Body<NewNegotiation> body) {
        if (caller.role() != Role.OWNER
                && body.optional("template", NewNegotiation::template).isPresent()) {
            // whether a template fits tells of its floor
            throw RefusedException.forbidden(
                    ReasonCode.OWNER_ONLY.name(),
                    "A template holds a walk-away point, so only an owner may set up with one.",
                    "Use the key of an owner of this tenant.");
        }
        Setup setup = reader.read(body, caller.tenant());
        NegotiationId id = setup.charter().id();
        Holders holders = setup.holders();
        CredentialIssuer.For given = new CredentialIssuer.For(id, caller.tenant(), caller.holder());
        CredentialIssuer.Made owner = issuer.make(given, Audience.OWNER, holders.owner(), Optional.empty());
        CredentialIssuer.Made negotiator =
                issuer.make(given, Audience.NEGOTIATOR, holders.negotiator(), Optional.empty());
        CredentialIssuer.Made counterparty =
                issuer.make(given, Audience.COUNTERPARTY, holders.counterparty(), setup.counterpartyExpiresAt());
        Author author = new Author(Author.Role.OWNER, holders.owner());

        Turn turn = store.withCredentials(
                id,
                caller.tenant(),
                List.of(owner.row(), negotiator.row(), counterparty.row()),
                () -> prepare(setup, author));
        turn.refusal().ifPresent(refusal -> {
            throw Refusals.of(refusal, Audience.OWNER);
        });
        audit.note(caller.about(id.toString()), AuditAction.NEGOTIATION_CREATED, "", AuditOutcome.DONE);
        Caller asOwner = Caller.ofNegotiation(Role.OWNER, holders.owner(), caller.tenant(), id.toString());
        return new CreatedNegotiation(
                id.toString(),
                new CreatedNegotiation.FirstCredentialsJson(
                        owner.issued().credential(),
                        negotiator.issued().credential(),
                        counterparty.issued().credential()),
                NegotiationViews.of(turn.snapshot(), asOwner));
    }

    private Turn prepare(Setup setup, Author author) {
        try {
            return desk.prepare(setup.charter(), setup.reservation(), author, known(setup, author));
        } catch (SpaceTooLargeException tooLarge) {
            throw ProblemException.invalid(FieldError.of("/issues", FieldCode.OUT_OF_RANGE, tooLarge.getMessage()));
        }
    }

    private static List<Function<Instant, PreparingCommand>> known(Setup setup, Author author) {
        List<Function<Instant, PreparingCommand>> known = new ArrayList<>();
        setup.facts()
                .forEach((fact, evidence) ->
                        known.add(now -> new PreparingCommand.StateFact(now, author, fact, evidence)));
        setup.rejections()
                .forEach(evidence -> known.add(now -> new PreparingCommand.LogRejection(now, author, evidence)));
        setup.theirPosition()
                .ifPresent(position -> known.add(now -> new PreparingCommand.NoteTheirPosition(now, author, position)));
        return known;
    }
}
