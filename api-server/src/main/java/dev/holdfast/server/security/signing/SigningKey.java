package dev.holdfast.server.security.signing;

import com.nimbusds.jose.util.Base64URL;

/** The key that signs, opened. */
record SigningKey(String id, Base64URL secret) {

    @Override
    public String toString() {
        return "SigningKey[" + id + "]";
    }
}
