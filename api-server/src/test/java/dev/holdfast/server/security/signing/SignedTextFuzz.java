package dev.holdfast.server.security.signing;

import dev.holdfast.server.fuzz.Parts;
import java.util.List;

/** Signed texts and the keys that they are checked with. Nobody but the one who has the key makes a genuine one. */
public final class SignedTextFuzz {

    /** Of an example in RFC 8037: everybody knows its secret half, but the fuzzer. */
    private static final String KEYS =
            """
            {"keys":[{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",\
            "kid":"kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"}]}""";

    private SignedTextFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        List<String> texts = Parts.texts(input, 2);
        try {
            if (texts.get(1).isEmpty()) {
                SignedText.verify(texts.get(0), PublicKeys.read(KEYS));
                throw new AssertionError("A signature was forged");
            }
            SignedText.verify(texts.get(0), PublicKeys.read(texts.get(1)));
        } catch (NotGenuine refused) {
            if (refused.getMessage().isBlank()) {
                throw new AssertionError("Refused without a reason", refused);
            }
        }
    }
}
