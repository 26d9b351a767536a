package dev.holdfast.server.security.signing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Public halves of keys, each under its id: the thumbprint of RFC 7638, so that an id belongs to one key only. */
public final class PublicKeys {

    private final Map<String, byte[]> keys;

    private PublicKeys(Map<String, byte[]> keys) {
        this.keys = Map.copyOf(keys);
    }

    /**
     * Reads a JWKS (RFC 7517). Keys of other kinds are left out.
     *
     * @throws NotGenuine if it is none, or has a key whose id is not its thumbprint
     */
    public static PublicKeys read(String jwks) throws NotGenuine {
        Map<String, byte[]> keys = new HashMap<>();
        try {
            for (JWK key : JWKSet.parse(object(jwks)).getKeys()) {
                if (key instanceof OctetKeyPair pair && Curve.Ed25519.equals(pair.getCurve())) {
                    byte[] open = SignedText.decode(pair.getX().toString());
                    if (!id(pair.getX()).equals(pair.getKeyID())) {
                        throw new NotGenuine("a key of the JWKS does not have its own thumbprint as its id");
                    }
                    keys.put(pair.getKeyID(), open);
                }
            }
        } catch (ParseException | IllegalArgumentException none) {
            throw new NotGenuine("the JWKS cannot be read");
        }
        return new PublicKeys(keys);
    }

    /** The parser answers with nothing where the text is {@code null}. */
    private static Map<String, Object> object(String jwks) throws ParseException {
        Map<String, Object> object = JSONObjectUtils.parse(jwks);
        if (object == null) {
            throw new ParseException("nothing", 0);
        }
        return object;
    }

    Optional<byte[]> find(String id) {
        return Optional.ofNullable(keys.get(id));
    }

    /** The id of a key. */
    static String id(Base64URL open) {
        try {
            return new OctetKeyPair.Builder(Curve.Ed25519, open)
                    .build()
                    .computeThumbprint()
                    .toString();
        } catch (JOSEException everyPlatformHasSha256) {
            throw new IllegalStateException(everyPlatformHasSha256);
        }
    }
}
