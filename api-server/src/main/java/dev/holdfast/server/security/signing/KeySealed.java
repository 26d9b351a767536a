package dev.holdfast.server.security.signing;

import java.io.Serial;

/** The key that signs cannot be opened with the settings as they are; the message tells the operator what to do. */
public final class KeySealed extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    KeySealed() {
        super(
                "The key that signs receipts is sealed with another signing.secret. Set that one again; or, if it is lost, "
                        + "let a new key sign from now on: ./holdfast keys rotate-signing");
    }
}
