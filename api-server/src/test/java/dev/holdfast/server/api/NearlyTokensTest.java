package dev.holdfast.server.api;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What looks like a token from afar. */
class NearlyTokensTest {

    @TempDir
    private Path directory;

    @Test
    void whatIsHardlyAsMuchAsATokenIsNobodys() {
        try (TestIssuer issuer = TestIssuer.start();
                ApiServer server = ApiServer.start(
                        directory, Map.of("oidc.issuer", issuer.address(), "oidc.audience", "holdfast"))) {
            // base64url of null, 1, [] and {} where a header should be
            for (String header : List.of("bnVsbA", "MQ", "W10", "e30", "")) {
                for (String payload : List.of("bnVsbA", "e30", "")) {
                    server.get("/v1/negotiations", header + "." + payload + ".AA")
                            .is(401);
                    server.get("/v1/negotiations", header + "." + payload + ".").is(401);
                }
            }
        }
    }
}
