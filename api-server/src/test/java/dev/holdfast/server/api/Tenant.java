package dev.holdfast.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;

/** A tenant and a key for each role in it. */
record Tenant(ApiServer server, String id, String owner, String negotiator, String auditor) {

    static Tenant setUp(ApiServer server, String id) {
        server.post("/v1/tenants", server.key(), "{\"id\":\"" + id + "\",\"name\":\"" + id + "\"}")
                .is(201);
        return new Tenant(
                server,
                id,
                key(server, id, "OWNER", "owner of " + id, ""),
                key(server, id, "NEGOTIATOR", "negotiator of " + id, ""),
                key(server, id, "AUDITOR", "auditor of " + id, ""));
    }

    /** Another key, made by the operator. */
    String key(String role, String holder, String more) {
        return key(server, id, role, holder, more);
    }

    private static String key(ApiServer server, String tenant, String role, String holder, String more) {
        String body = "{\"tenant\":\"%s\",\"role\":\"%s\",\"holder\":\"%s\"%s}".formatted(tenant, role, holder, more);
        return server.post("/v1/keys", server.key(), body).is(201).text("/key");
    }

    /** The id of a key whose loss hurts nobody. */
    String spareKeyId() {
        String body = "{\"tenant\":\"" + id + "\",\"role\":\"AUDITOR\",\"holder\":\"nobody\"}";
        return server.post("/v1/keys", server.key(), body).is(201).text("/id");
    }

    /** The id of a webhook whose loss hurts nobody. */
    String spareWebhookId() {
        return server.post("/v1/webhooks", negotiator, "{\"url\":\"https://127.0.0.1:9/\"}")
                .is(201)
                .text("/id");
    }

    String keyId(String holder) {
        JsonNode keys = server.get("/v1/keys?limit=500&tenant=" + id, server.key())
                .is(200)
                .json()
                .get("keys");
        return StreamSupport.stream(keys.spliterator(), false)
                .filter(key -> key.get("holder").asText().equals(holder))
                .filter(key -> key.get("state").asText().equals("VALID"))
                .map(key -> key.get("id").asText())
                .findFirst()
                .orElseThrow();
    }

    void revoke(String holder) {
        server.send("DELETE", "/v1/keys/" + keyId(holder), server.key(), "").is(200);
    }

    Talk setUp(String body) {
        return server.setUp(owner, body);
    }
}
