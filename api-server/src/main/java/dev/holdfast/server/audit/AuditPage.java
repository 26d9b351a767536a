package dev.holdfast.server.audit;

import java.util.List;
import java.util.Optional;

/**
 * A page of the audit log, newest first.
 *
 * @param next what to send as {@code cursor} for the next page, if there is one
 */
public record AuditPage(List<AuditEntryJson> entries, Optional<String> next) {}
