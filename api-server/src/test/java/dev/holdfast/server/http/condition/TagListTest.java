package dev.holdfast.server.http.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.server.problem.ProblemException;
import org.junit.jupiter.api.Test;

class TagListTest {

    @Test
    void aListOfAnyLengthIsRead() {
        TagList list = TagList.of("If-Match", "\"a\"" + ", W/\"b\"".repeat(20_000));

        assertThat(list.admits("a")).isTrue();
        assertThat(list.admits("b")).isFalse();
        assertThat(list.knows("b")).isTrue();
    }

    @Test
    void whatIsNoListOfTagsIsAMistake() {
        assertThatThrownBy(() -> TagList.of("If-Match", "\"a\"" + ",\"b\"".repeat(20_000) + ",c"))
                .isInstanceOf(ProblemException.class);
    }
}
