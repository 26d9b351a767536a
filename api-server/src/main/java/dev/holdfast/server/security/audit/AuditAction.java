package dev.holdfast.server.security.audit;

/** What the audit log records. */
public enum AuditAction {
    TENANT_CREATED,
    KEY_CREATED,
    KEY_ROTATED,
    KEY_REVOKED,
    CREDENTIAL_CREATED,
    CREDENTIAL_REVOKED,
    NEGOTIATION_CREATED,
    WALK_AWAY_POINT_STATED,
    WALK_AWAY_POINT_TIGHTENED,
    LOOSENING_REQUESTED,
    LOOSENING_APPROVED,
    LOOSENING_REJECTED
}
