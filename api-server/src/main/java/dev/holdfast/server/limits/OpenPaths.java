package dev.holdfast.server.limits;

import java.util.regex.Pattern;

/** The paths at which nobody asks who calls. Whatever is written in another way than usual is none of them. */
final class OpenPaths {

    /** As many as anybody likes: what was found is never given back, which would take a frame of the stack for each of them. */
    private static final String SEGMENTS = "(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*+)*+";

    private static final Pattern HEALTH = Pattern.compile("/health" + SEGMENTS);
    private static final Pattern OPEN =
            Pattern.compile("/(?:openapi\\.json|(?:docs|problems|health|\\.well-known)" + SEGMENTS + ")");

    private OpenPaths() {}

    /** Whether it is served whatever comes: whoever starts, watches and stops servers must be answered. */
    static boolean isHealth(String path) {
        return HEALTH.matcher(path).matches();
    }

    /** Whether a credential makes no difference. */
    static boolean isOpen(String path) {
        return OPEN.matcher(path).matches();
    }
}
