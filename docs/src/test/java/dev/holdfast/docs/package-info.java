/**
 * Holds the guides to what they say: quoted code is the code that is compiled and tested, and commands are run. Start
 * with {@link dev.holdfast.docs.Guide}.
 */
package dev.holdfast.docs;
