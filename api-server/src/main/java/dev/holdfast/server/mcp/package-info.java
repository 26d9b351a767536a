/**
 * The API for language-model agents: the same negotiations under the same credentials, over the Model Context Protocol.
 *
 * <p>Start with {@link dev.holdfast.server.mcp.McpResource}. A tool is an operation of the API: its name, its description
 * and the schema of its arguments come from the description of the API, and calling it is a request to the API, so an agent
 * can do, and sees, what its credential can do and see over HTTP, and nothing else. Only {@link
 * dev.holdfast.server.mcp.Offered} operations are tools: none that states or moves a walk-away point or asks for it alone,
 * and none that gives out credentials. The owner's view holds the point here as everywhere.
 *
 * <p>The transport is Streamable HTTP without a session: one POST, one answer. Source: Model Context Protocol, revisions
 * 2025-03-26 to 2025-11-25.
 *
 * <p>Not here: what the operations do.
 */
package dev.holdfast.server.mcp;
