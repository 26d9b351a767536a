package dev.holdfast.server.negotiations.ledger;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.holdfast.server.negotiations.view.ActionJson;
import java.util.List;

/** The concessions of both sides, and what the caller can do now. */
public record LedgerView(@JsonUnwrapped ConcessionsView concessions, List<ActionJson> availableActions) {}
