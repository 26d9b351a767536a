package dev.holdfast.preference.cell;

import java.util.Arrays;

/**
 * A number for each combination of groups of some issues.
 *
 * @param scope positions of the issues
 * @param strides how far apart the numbers of neighbouring groups are, for each of the issues
 * @param numbers the numbers
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and read millions of times
record Table(int[] scope, int[] strides, double[] numbers) {

    static Table of(int[] scope, Cells cells) {
        int[] strides = new int[scope.length];
        int size = 1;
        for (int part = 0; part < scope.length; part++) {
            strides[part] = size;
            size *= cells.count(scope[part]);
        }
        return new Table(scope, strides, new double[size]);
    }

    static Table of(Box box, double sign, Cells cells) {
        int[] scope = box.bounds().keySet().stream()
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        Table table = of(scope, cells);
        int[] cell = new int[cells.groups().size()];
        for (int code = 0; code < table.numbers.length; code++) {
            table.choose(code, cell, cells);
            boolean isInside = Arrays.stream(scope).allMatch(position -> box.bounds()
                    .get(position)
                    .contains(cells.groups().get(position).get(cell[position]).first()));
            table.numbers[code] = isInside ? sign * box.worth() : 0;
        }
        return table;
    }

    /** Writes the groups of a place of the table into a cell. */
    void choose(int code, int[] cell, Cells cells) {
        int rest = code;
        for (int position : scope) {
            cell[position] = rest % cells.count(position);
            rest /= cells.count(position);
        }
    }

    double at(int[] cell) {
        int code = 0;
        for (int part = 0; part < scope.length; part++) {
            code += strides[part] * cell[scope[part]];
        }
        return numbers[code];
    }
}
