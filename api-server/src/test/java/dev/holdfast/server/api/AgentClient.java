package dev.holdfast.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.InitializeResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A language-model agent: the public client of its protocol, with one credential. */
final class AgentClient implements AutoCloseable {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final McpSyncClient client;
    private final InitializeResult greeting;

    AgentClient(URI server, String credential) {
        HttpClientStreamableHttpTransport transport = HttpClientStreamableHttpTransport.builder(server.toString())
                .endpoint("/mcp")
                .addHttpRequestCustomizer((request, method, uri, body, context) -> {
                    if (!credential.isEmpty()) {
                        request.header("Authorization", "Bearer " + credential);
                    }
                })
                .build();
        this.client =
                McpClient.sync(transport).requestTimeout(Duration.ofSeconds(20)).build();
        this.greeting = client.initialize();
    }

    InitializeResult greeting() {
        return greeting;
    }

    List<Tool> tools() {
        return client.listTools().tools();
    }

    /** What a tool answers. */
    Result call(String tool, Map<String, Object> arguments) {
        return new Result(client.callTool(
                CallToolRequest.builder(tool).arguments(arguments).build()));
    }

    @Override
    public void close() {
        client.close();
    }

    /** The answer of a tool. */
    record Result(CallToolResult raw) {

        boolean isError() {
            return raw.isError();
        }

        Object beside(String name) {
            return raw.meta().get("dev.holdfast/" + name);
        }

        JsonNode json() {
            try {
                return MAPPER.readTree(((TextContent) raw.content().get(0)).text());
            } catch (com.fasterxml.jackson.core.JsonProcessingException unreadable) {
                throw new AssertionError(unreadable);
            }
        }
    }
}
