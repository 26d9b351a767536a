package dev.holdfast.server.api.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.server.api.hostile.Described.Operation;
import dev.holdfast.server.api.hostile.Described.Parameter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Makes requests of the operations of the description. */
final class Requests {

    private static final List<String> TAILS = List.of(
            "/",
            "//",
            ";a=b",
            "/..;/",
            "/%2e%2e/",
            "%00",
            "%2f",
            "%5c",
            "\\",
            "%zz",
            "/.",
            "?",
            "#a",
            "%c0%ae",
            "/\u00e9",
            "%");

    private static final List<String> METHODS =
            List.of("PATCH", "TRACE", "OPTIONS", "HEAD", "get", "FOO", "PROPFIND", "DELETE", "PUT");

    private static final List<String> MEDIA = List.of(
            "text/plain",
            "application/xml",
            "application/json; charset=utf-16",
            "application/json;charset=\"",
            "application/x-www-form-urlencoded",
            "*/*",
            "application/json, text/csv",
            ";",
            "multipart/form-data; boundary=x");

    private static final List<String> HEADERS = List.of(
            "If-Match: \"1",
            "If-Match: W/\"1\", *",
            "If-None-Match: " + "\"x\",".repeat(200) + "\"y\"",
            "Idempotency-Key: \"\\\"",
            "Idempotency-Key: \u00e9",
            "Prefer: wait=99999999999",
            "Prefer: wait=-1,,;;",
            "X-Request-Id: a b\u0001",
            "Content-Encoding: gzip",
            "Content-Encoding: br, gzip",
            "Accept: text/html;q=2",
            "Accept: ,;=",
            "Accept-Encoding: gzip;q=x",
            "Last-Event-ID: \uFEFF",
            "Range: bytes=0-0",
            "X-Forwarded-Host: evil.example",
            "X-HTTP-Method-Override: DELETE",
            "Origin: null",
            "Cookie: a=\"",
            "X-Long: " + "x".repeat(20_000),
            "Upgrade: h2c",
            "Authorization: Bearer",
            "Authorization: Basic QTpC");

    private final Values values;
    private final Spoiler spoiler;
    private final Chance chance;
    private final World world;

    Requests(Described described, Chance chance, World world) {
        this.values = new Values(described, chance);
        this.spoiler = new Spoiler(chance);
        this.chance = chance;
        this.world = world;
    }

    RawCall of(Operation operation, World.Caller caller) {
        String method = chance.once(25) ? chance.of(METHODS) : operation.method();
        List<String> headers = new ArrayList<>();
        headers.add("Host: 127.0.0.1");
        if (!caller.credential().isEmpty()) {
            headers.add("Authorization: Bearer " + caller.credential());
        }
        headers(operation, headers);
        return new RawCall(method + " " + target(operation) + " HTTP/1.1", headers, body(operation));
    }

    private void headers(Operation operation, List<String> headers) {
        if (operation.body().isPresent() ? !chance.once(15) : chance.once(10)) {
            headers.add("Content-Type: " + (chance.once(12) ? chance.of(MEDIA) : operation.media()));
        }
        if (chance.once(4)) {
            headers.add("Idempotency-Key: \"k" + chance.below(40) + "\"");
        }
        if (chance.once(6)) {
            headers.add("If-Match: \"" + chance.below(5) + "\"");
        }
        for (int more = chance.once(4) ? 1 + chance.below(2) : 0; more > 0; more--) {
            headers.add(chance.of(HEADERS));
        }
    }

    private String target(Operation operation) {
        StringBuilder path = new StringBuilder(operation.path());
        StringBuilder query = new StringBuilder();
        for (Parameter parameter : operation.parameters()) {
            if (parameter.in().equals("path")) {
                replace(path, parameter.name());
            } else if (parameter.in().equals("query") && chance.once(3)) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(parameter.name())
                        .append('=')
                        .append(encoded(
                                chance.once(2)
                                        ? chance.of(Values.NASTY)
                                        : values.of(parameter.schema()).asText()));
            }
        }
        if (chance.once(20)) {
            path.insert(chance.below(path.length() + 1), chance.of(TAILS));
        }
        return path.append(query).toString();
    }

    private void replace(StringBuilder path, String name) {
        String place = "{" + name + "}";
        int at = path.indexOf(place);
        if (at >= 0) {
            String id = world.ids().getOrDefault(name, "nothing");
            path.replace(at, at + place.length(), chance.once(8) ? encoded(chance.of(Values.NASTY)) : id);
        }
    }

    /** Not too much of it, or else every answer is about the length of the address. */
    private String encoded(String text) {
        String part = text.length() > 300 && !chance.once(10) ? text.substring(0, 300) : text;
        return part.indexOf('%') >= 0 ? part : URLEncoder.encode(part, StandardCharsets.UTF_8);
    }

    private byte[] body(Operation operation) {
        if (operation.body().isEmpty() || chance.once(20)) {
            return chance.once(10) ? "{}".getBytes(StandardCharsets.UTF_8) : new byte[0];
        }
        if (operation.media().equals("text/csv")) {
            return ("product,role,floor,settle,target,stretch\r\n" + chance.of(Values.NASTY) + ",a,1,2,3,"
                            + chance.of(Values.NASTY))
                    .getBytes(StandardCharsets.UTF_8);
        }
        JsonNode right = chance.once(2)
                ? world.example(operation.path())
                : values.of(operation.body().orElseThrow());
        return spoiler.spoilt(right);
    }
}
