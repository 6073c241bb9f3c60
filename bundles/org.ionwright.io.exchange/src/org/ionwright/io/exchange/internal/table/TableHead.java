package org.ionwright.io.exchange.internal.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.ionwright.io.exchange.internal.FileBytes;
import org.ionwright.io.exchange.internal.Words;
import org.ionwright.io.exchange.internal.table.Column.Role;

/**
 * What the beginning of a table says.
 *
 * @param columns
 *            one for each column of the rows; {@link Role#OTHER} without a name when the table has no head
 * @param dataAt
 *            position of the first row
 * @param dataLine
 *            number of the line of the first row
 * @param comments
 *            lines in front of the rows, without the signs of a comment
 * @param sample
 *            the first rows
 */
record TableHead(Dialect dialect, List<Column> columns, long dataAt, long dataLine, List<String> comments,
		List<List<String>> sample) {

	private static final int SAMPLE = 60;
	private static final int COMMENTS = 200;

	private record Line(String text, long start, long number) {
	}

	static TableHead of(FileBytes file) throws IOException {
		checkText(file);
		Lines lines = new Lines(file, 0);
		List<Line> first = new ArrayList<>();
		List<String> comments = new ArrayList<>();
		long length = 0;
		for (Optional<String> line = lines.next(); line.isPresent() && first.size() < SAMPLE
				&& length < Lines.LIMIT; line = lines.next()) {
			String text = line.get();
			length += text.length();
			if (!Dialect.silent(text)) {
				first.add(new Line(text, lines.start(), lines.number()));
			} else if (first.isEmpty() && !text.isBlank() && comments.size() < COMMENTS) {
				comments.add(text.strip().replaceFirst("^(#|%|//|!)+\\s*", ""));
			}
		}
		Dialect dialect = Dialect.of(first.stream().map(Line::text).toList());
		int row = 0;
		while (row < first.size() && !isRow(dialect, first.get(row).text)) {
			row++;
		}
		if (row == first.size()) {
			throw new IOException(first.isEmpty() ? "it holds no rows"
					: "no row with two numbers is among its first lines; the first one is '"
							+ Words.shortened(first.getFirst().text) + "'");
		}
		List<List<String>> sample = first.subList(row, first.size()).stream().map(line -> dialect.cells(line.text))
				.toList();
		int width = sample.stream().mapToInt(List::size).max().orElse(0);
		List<String> names = row > 0 ? dialect.cells(first.get(row - 1).text) : List.of();
		if (names.size() < 2 && !comments.isEmpty()) {
			names = commented(dialect, comments.getLast(), width);
		}
		boolean named = names.size() >= 2 && names.stream().anyMatch(name -> Column.of(name).role() != Role.OTHER);
		width = named ? names.size() : width;
		for (int i = 0; i < row - 1; i++) {
			comments.add(first.get(i).text.strip());
		}
		List<Column> columns = new ArrayList<>();
		for (int i = 0; i < width; i++) {
			columns.add(i < names.size() ? Column.of(names.get(i)) : new Column(Role.OTHER, "", 1));
		}
		return new TableHead(dialect, columns, first.get(row).start, first.get(row).number, comments, sample);
	}

	/** A head that stands in the comment above the rows, as numpy writes it. */
	private static List<String> commented(Dialect dialect, String comment, int width) {
		for (Dialect tried : List.of(dialect, new Dialect(' ', false))) {
			List<String> names = tried.cells(comment);
			if (names.size() == width && names.stream().anyMatch(name -> Column.of(name).role() != Role.OTHER)) {
				return names;
			}
		}
		return List.of();
	}

	/** Two numbers make a row, and of a wide table the numbers at least begin in the first or second column. */
	private static boolean isRow(Dialect dialect, String line) {
		List<String> cells = dialect.cells(line);
		long numbers = cells.stream().filter(cell -> !Double.isNaN(dialect.number(cell))).count();
		return numbers >= 2 && (!Double.isNaN(dialect.number(cells.getFirst()))
				|| cells.size() - numbers <= 2 && Column.of(cells.getFirst()).role() == Role.OTHER);
	}

	private static void checkText(FileBytes file) throws IOException {
		byte[] bytes = new byte[4096];
		int count = file.read(0, bytes, 0, bytes.length);
		if (count == 0) {
			throw new IOException("it is empty");
		}
		for (int i = 0; i < count; i++) {
			if (bytes[i] == 0) {
				boolean wide = bytes[0] == (byte) 0xFF || bytes[0] == (byte) 0xFE;
				throw new IOException(wide ? "it is written in UTF-16; save it as UTF-8" : "it is no text");
			}
		}
	}

	/** The first column of a kind; -1 when there is none. */
	int column(Role role) {
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).role() == role) {
				return i;
			}
		}
		return -1;
	}

	/** Whether there are numbers in a column of the first rows. */
	boolean numbers(int column) {
		return sample.stream()
				.anyMatch(row -> column < row.size() && !Double.isNaN(dialect.number(row.get(column))));
	}

	List<Integer> all(Role role) {
		List<Integer> found = new ArrayList<>();
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).role() == role) {
				found.add(i);
			}
		}
		return found;
	}

	/** What a comment like {@code polarity: negative} says; empty when there is none. */
	String comment(String name) {
		String start = name + ":";
		return comments.stream().filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
				.map(line -> line.substring(start.length()).strip()).findFirst().orElse("");
	}
}
