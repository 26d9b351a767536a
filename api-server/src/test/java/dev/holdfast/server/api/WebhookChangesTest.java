package dev.holdfast.server.api;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may change a webhook: whoever could read its new secret could sign in its name. */
class WebhookChangesTest {

    private static final Map<String, String> SETTINGS =
            Map.of("webhooks.key", "0123456789abcdef0123456789abcdef", "webhooks.allow-private-addresses", "true");

    @Test
    void aNegotiatorChangesOnlyWhatTheyHaveMadeAndAnOwnerEverything(@TempDir Path directory) {
        try (ApiServer server = ApiServer.start(directory, SETTINGS)) {
            Tenant acme = Tenant.setUp(server, "acme");
            String ofOwner = make(server, acme.owner(), ",\"view\":\"NEGOTIATOR\"");
            String ofNegotiator = make(server, acme.negotiator(), "");

            server.get(ofOwner, acme.negotiator()).is(200);
            server.post(ofOwner + "/rotation", acme.negotiator(), "").is(403);
            server.post(ofOwner + "/enablement", acme.negotiator(), "").is(403);
            server.send("DELETE", ofOwner, acme.negotiator(), "").is(403);
            server.post(ofNegotiator + "/rotation", acme.negotiator(), "").is(201);
            server.post(ofNegotiator + "/rotation", acme.owner(), "").is(201);
            server.send("DELETE", ofNegotiator, acme.owner(), "").is(200);
        }
    }

    private static String make(ApiServer server, String credential, String more) {
        return "/v1/webhooks/"
                + server.post("/v1/webhooks", credential, "{\"url\":\"http://127.0.0.1:9/\"" + more + "}")
                        .is(201)
                        .text("/id");
    }
}
