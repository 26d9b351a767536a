/**
 * {@code holdfast scenario describe}. Start with {@link dev.holdfast.server.scenarios.describe.DescribeCommand}.
 */
package dev.holdfast.server.scenarios.describe;
