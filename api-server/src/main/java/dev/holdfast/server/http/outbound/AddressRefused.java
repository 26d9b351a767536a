package dev.holdfast.server.http.outbound;

import java.io.IOException;
import java.io.Serial;

/** The name leads only to addresses that requests must not go to. */
final class AddressRefused extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    AddressRefused() {
        super("the address is not a public one");
    }
}
