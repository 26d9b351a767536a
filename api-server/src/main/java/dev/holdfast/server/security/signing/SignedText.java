package dev.holdfast.server.security.signing;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text and who has signed it.
 *
 * @param key the id of the key
 * @param type what kind of text it is, as the signed header says
 * @param text what was signed
 */
public record SignedText(String key, String type, String text) {

    private static final Pattern COMPACT = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]+");

    static String sign(SigningKey key, String type, String text) {
        String header = "{\"alg\":\"EdDSA\",\"kid\":\"" + key.id() + "\",\"typ\":\"" + type + "\"}";
        String signed = encode(header) + "." + encode(text);
        byte[] signature = Ed25519.sign(key.secret().decode(), signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + Base64URL.encode(signature);
    }

    /**
     * Checks a JWS in compact form. Every byte of it counts: texts that only decode to the same are refused.
     *
     * @throws NotGenuine unless one of the keys has signed exactly this
     */
    public static SignedText verify(String compact, PublicKeys keys) throws NotGenuine {
        if (!COMPACT.matcher(compact).matches()) {
            throw new NotGenuine("it is not three parts of base64url with points between them");
        }
        List<String> parts = List.of(compact.split("\\.", 3));
        byte[] signature = decode(parts.get(2));
        JWSHeader header = header(parts.get(0));
        if (!JWSAlgorithm.EdDSA.equals(header.getAlgorithm())
                || header.getKeyID() == null
                || header.getType() == null
                || header.getCriticalParams() != null) {
            throw new NotGenuine("its header is not that of a text that Holdfast signs");
        }
        byte[] open = keys.find(header.getKeyID())
                .orElseThrow(() -> new NotGenuine("none of the keys has the id " + header.getKeyID()));
        byte[] signed = (parts.get(0) + "." + parts.get(1)).getBytes(StandardCharsets.US_ASCII);
        if (!Ed25519.isGenuine(open, signed, signature)) {
            throw new NotGenuine("the signature is not that of key " + header.getKeyID() + " under this text");
        }
        String text = new String(decode(parts.get(1)), StandardCharsets.UTF_8);
        return new SignedText(header.getKeyID(), header.getType().getType(), text);
    }

    private static JWSHeader header(String part) throws NotGenuine {
        try {
            return JWSHeader.parse(new Base64URL(part));
        } catch (ParseException | IllegalArgumentException none) {
            throw new NotGenuine("its header cannot be read");
        }
    }

    private static String encode(String text) {
        return Base64URL.encode(text).toString();
    }

    /** Decodes the one base64url that these bytes have. */
    static byte[] decode(String text) throws NotGenuine {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException noBase64) {
            // the same to whoever asks
        }
        throw new NotGenuine("a part of it is no proper base64url");
    }
}
