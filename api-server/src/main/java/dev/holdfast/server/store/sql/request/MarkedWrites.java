package dev.holdfast.server.store.sql.request;

import dev.holdfast.server.store.request.Mark;
import dev.holdfast.server.store.request.Marks;
import dev.holdfast.server.store.sql.SqlSession;
import dev.holdfast.server.store.sql.Writes;
import dev.holdfast.server.store.writer.Unit;
import java.util.Optional;
import java.util.function.Function;

/** Takes the mark that rides on a thread along with what the thread writes: both become durable, or neither. */
public record MarkedWrites(Writes writes, Marks marks) implements Writes {

    @Override
    public <T> T write(Unit<SqlSession, T> unit) {
        return marked(unit, writes::write);
    }

    @Override
    public <T> T writeAlone(Unit<SqlSession, T> unit) {
        return marked(unit, writes::writeAlone);
    }

    private <T> T marked(Unit<SqlSession, T> unit, Function<Unit<SqlSession, T>, T> write) {
        Optional<Mark> mark = marks.waiting();
        if (mark.isEmpty()) {
            return write.apply(unit);
        }
        return marks.carried(() -> write.apply(session -> {
            KeptRequestTable.mark(session, mark.get());
            return unit.run(session);
        }));
    }
}
