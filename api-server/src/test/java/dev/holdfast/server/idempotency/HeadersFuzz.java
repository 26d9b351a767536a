package dev.holdfast.server.idempotency;

import dev.holdfast.server.fuzz.Parts;
import dev.holdfast.server.http.condition.TagList;
import dev.holdfast.server.http.wait.Preference;
import dev.holdfast.server.problem.ProblemException;
import dev.holdfast.server.problem.RequestId;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Headers that mean something to us, as the server hands them over: a byte, a character. */
public final class HeadersFuzz {

    private HeadersFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        String value = new String(Parts.rest(input), StandardCharsets.ISO_8859_1);
        try {
            switch (Parts.choice(input, 4)) {
                case 0 -> IdempotencyKey.of(List.of(value));
                case 1 -> requireItsOwn(TagList.of("If-Match", value));
                case 2 -> Preference.waited(Preference.wait(value).orElseThrow(ProblemException::notFound));
                default -> requirePlain(RequestId.acceptOrCreate(value));
            }
        } catch (ProblemException refused) {
            // as it should be
        }
    }

    private static void requireItsOwn(TagList list) {
        if (!list.strong().stream().allMatch(list::admits)) {
            throw new AssertionError("A list does not admit a tag of its own");
        }
    }

    private static void requirePlain(String id) {
        if (!id.matches("[!-~]{1,200}")) {
            throw new AssertionError("An id goes into logs and answers that does not belong there");
        }
    }
}
