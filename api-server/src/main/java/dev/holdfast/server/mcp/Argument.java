package dev.holdfast.server.mcp;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One argument of a tool.
 *
 * @param name as the agent writes it
 * @param wire its name where it goes
 * @param place where it goes
 */
record Argument(String name, String wire, Place place, JsonNode schema, boolean required) {

    enum Place {
        PATH,
        QUERY,
        HEADER,
        BODY
    }
}
