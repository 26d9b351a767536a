package dev.holdfast.server.store.tenant;

import java.util.regex.Pattern;

/** How tenants are named in paths, claims of tokens and rows: short, in lower case, chosen by whoever sets them up. */
public final class TenantId {

    /** The tenant of whoever has not set up any: first steps need no other. */
    public static final String DEFAULT = "default";

    /** What an id looks like. */
    public static final String PATTERN = "[a-z0-9][a-z0-9-]{0,62}";

    /** The pattern in words. */
    public static final String RULE = "must be 1 to 63 of a-z, 0-9 and -, and not begin with -";

    private static final Pattern SHAPE = Pattern.compile(PATTERN);

    private TenantId() {}

    /** The id; throws {@link IllegalArgumentException} if it is none. */
    public static String require(String id) {
        if (!isValid(id)) {
            throw new IllegalArgumentException("The id of a tenant " + RULE);
        }
        return id;
    }

    public static boolean isValid(String id) {
        return SHAPE.matcher(id).matches();
    }
}
