package dev.holdfast.server.security.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SignedTextTest {

    private static final Ed25519.Pair PAIR = Ed25519.generate();
    private static final String ID = PublicKeys.id(PAIR.open());
    private static final SigningKey KEY = new SigningKey(ID, PAIR.secret());
    private static final String TEXT = "{\"negotiation\":\"n\",\"price\":\"75.00\"}";

    private static String jwks() {
        return "{\"keys\":[{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"kid\":\"" + ID + "\",\"x\":\"" + PAIR.open()
                + "\"}]}";
    }

    @Test
    void whatWasSignedIsReadBackWithWhoSignedIt() throws NotGenuine {
        String signed = SignedText.sign(KEY, "holdfast-receipt", TEXT);

        assertThat(SignedText.verify(signed, PublicKeys.read(jwks())))
                .isEqualTo(new SignedText(ID, "holdfast-receipt", TEXT));
        assertThat(SignedText.sign(KEY, "holdfast-receipt", TEXT)).isEqualTo(signed);
    }

    @Test
    void everyBitOfEveryByteOfASignedTextCounts() throws NotGenuine {
        PublicKeys keys = PublicKeys.read(jwks());
        byte[] signed = SignedText.sign(KEY, "t", TEXT).getBytes(StandardCharsets.ISO_8859_1);
        for (int at = 0; at < signed.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] changed = signed.clone();
                changed[at] ^= (byte) (1 << bit);
                String text = new String(changed, StandardCharsets.ISO_8859_1);
                assertThatThrownBy(() -> SignedText.verify(text, keys))
                        .as("bit %d of byte %d: %s", bit, at, text)
                        .isInstanceOf(NotGenuine.class);
            }
        }
        String whole = new String(signed, StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> SignedText.verify(whole.substring(1), keys)).isInstanceOf(NotGenuine.class);
        assertThatThrownBy(() -> SignedText.verify(whole + "=", keys)).isInstanceOf(NotGenuine.class);
        assertThatThrownBy(() -> SignedText.verify("", keys)).isInstanceOf(NotGenuine.class);
    }

    @Test
    void everyByteOfTheKeyCounts() {
        String signed = SignedText.sign(KEY, "t", TEXT);
        String jwks = jwks();
        int from = jwks.indexOf("\"kid\"");
        for (int at = from; at < jwks.length() - 4; at++) {
            String changed = jwks.substring(0, at) + (char) (jwks.charAt(at) ^ 1) + jwks.substring(at + 1);
            assertThatThrownBy(() -> SignedText.verify(signed, PublicKeys.read(changed)))
                    .as(changed)
                    .isInstanceOf(NotGenuine.class);
        }
    }

    @Test
    void nobodyElsesKeyAndNoOtherAlgorithmWillDo() throws NotGenuine {
        PublicKeys keys = PublicKeys.read(jwks());
        SigningKey forged = new SigningKey(ID, Ed25519.generate().secret());
        assertThatThrownBy(() -> SignedText.verify(SignedText.sign(forged, "t", TEXT), keys))
                .isInstanceOf(NotGenuine.class)
                .hasMessageContaining("signature");

        String none = Base64URL.encode("{\"alg\":\"none\",\"kid\":\"" + ID + "\",\"typ\":\"t\"}") + "."
                + Base64URL.encode(TEXT) + ".AA";
        assertThatThrownBy(() -> SignedText.verify(none, keys)).isInstanceOf(NotGenuine.class);
    }

    /** RFC 8032, section 7.1, test 2. */
    @Test
    void signaturesAreThoseOfTheStandard() {
        byte[] secret = HexFormat.of().parseHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
        byte[] open = HexFormat.of().parseHex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
        byte[] text = {0x72};

        byte[] signature = Ed25519.sign(secret, text);

        assertThat(HexFormat.of().formatHex(signature))
                .isEqualTo("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                        + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
        assertThat(Ed25519.isGenuine(open, text, signature)).isTrue();
        assertThat(Ed25519.isGenuine(open, new byte[] {0x73}, signature)).isFalse();
    }
}
