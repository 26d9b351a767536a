package dev.holdfast.preference.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Upper bounds of what a partly chosen cell can still reach: the issues are eliminated one by one, each by tables of what it
 * adds at best for the choices of the others. Tables that would become too large are split, which makes the bound weaker but
 * never wrong.
 *
 * <p>Source: Dechter and Rish, Mini-buckets: a general scheme for bounded inference (Journal of the ACM 50, 2003).
 */
final class Buckets {

    /** What a table may hold: a few hundred tables of a quarter of a megabyte at most. */
    private static final int LARGEST = 1 << 15;

    private final Cells cells;
    private final int[] rank;
    private final List<List<Table>> arrived = new ArrayList<>();
    private final List<List<Table>> sent = new ArrayList<>();
    private double constant;

    /**
     * Makes the tables.
     *
     * @param order the issues in the order in which they will be chosen
     */
    Buckets(Cells cells, List<Box> boxes, double sign, int[] order) {
        this.cells = cells;
        this.rank = new int[order.length];
        for (int depth = 0; depth < order.length; depth++) {
            rank[order[depth]] = depth;
            arrived.add(new ArrayList<>());
            sent.add(new ArrayList<>());
        }
        boxes.forEach(box -> arrive(Table.of(box, sign, cells)));
        for (int depth = order.length - 1; depth >= 0; depth--) {
            eliminate(depth, order[depth]);
        }
    }

    private void arrive(Table table) {
        if (table.scope().length == 0) {
            constant += table.numbers()[0];
        } else {
            int last = Arrays.stream(table.scope())
                    .map(position -> rank[position])
                    .max()
                    .orElseThrow();
            arrived.get(last).add(table);
        }
    }

    private void eliminate(int depth, int position) {
        List<Table> widestFirst = new ArrayList<>(arrived.get(depth));
        widestFirst.sort(
                Comparator.comparingInt((Table table) -> table.scope().length).reversed());
        List<List<Table>> parts = new ArrayList<>();
        for (Table table : widestFirst) {
            List<Table> fitting = parts.stream()
                    .filter(part -> size(scope(part, table)) <= LARGEST)
                    .findFirst()
                    .orElseGet(() -> {
                        List<Table> part = new ArrayList<>();
                        parts.add(part);
                        return part;
                    });
            fitting.add(table);
        }
        for (List<Table> part : parts) {
            Table message = best(part, position);
            sent.get(depth).add(message);
            arrive(message);
        }
    }

    private Table best(List<Table> part, int position) {
        int[] others = scope(part, part.get(0)).filter(each -> each != position).toArray();
        Table message = Table.of(others, cells);
        int[] cell = new int[rank.length];
        for (int code = 0; code < message.numbers().length; code++) {
            message.choose(code, cell, cells);
            double best = Double.NEGATIVE_INFINITY;
            for (int group = 0; group < cells.count(position); group++) {
                cell[position] = group;
                best = Math.max(best, sum(part, cell));
            }
            message.numbers()[code] = best;
        }
        return message;
    }

    private static IntStream scope(List<Table> part, Table more) {
        return IntStream.concat(
                        part.stream().flatMapToInt(table -> Arrays.stream(table.scope())), Arrays.stream(more.scope()))
                .distinct()
                .sorted();
    }

    private double size(IntStream scope) {
        return scope.mapToDouble(cells::count).reduce(1, (one, other) -> one * other);
    }

    private static double sum(List<Table> tables, int[] cell) {
        double sum = 0;
        for (Table table : tables) {
            sum += table.at(cell);
        }
        return sum;
    }

    /** What any cell reaches at most. */
    double bound() {
        return constant;
    }

    /** The bound before the choice at a depth, without what the tables guessed of that choice. */
    double before(int depth, double bound, int[] cell) {
        return bound - sum(sent.get(depth), cell);
    }

    /** What the choice at a depth adds to the bound. */
    double choice(int depth, int[] cell) {
        return sum(arrived.get(depth), cell);
    }
}
