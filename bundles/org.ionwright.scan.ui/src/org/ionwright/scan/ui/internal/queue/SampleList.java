package org.ionwright.scan.ui.internal.queue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ionwright.scan.ui.internal.Messages;
import org.ionwright.scan.ui.internal.desk.NewSample;
import org.ionwright.scan.ui.internal.desk.QueueRow;

/** Samples as lines of a spreadsheet: sample, method, position, comment, then what can only be read. */
final class SampleList {

	private static final String TAB = "\t";
	private static final String EXTENSION = ".method";
	private static final int METHOD = 1;
	private static final int POSITION = 2;
	private static final int COMMENT = 3;

	private SampleList() {
	}

	/** The rows with a line of titles above. */
	static String format(List<QueueRow> rows) {
		List<String> lines = new ArrayList<>();
		lines.add(String.join(TAB, Messages.Queue_sample, Messages.Queue_method, Messages.Queue_position,
				Messages.Queue_comment, Messages.Queue_state, Messages.Queue_file, Messages.Queue_message));
		rows.forEach(row -> lines.add(String.join(TAB, cell(row.item().sampleName()), cell(row.item().method()),
				cell(row.item().position()), cell(row.item().comment()), QueueWords.word(row.item().state()),
				cell(row.item().output()), cell(row.message()))));
		return String.join("\n", lines) + '\n';
	}

	private static String cell(String text) {
		return text.replaceAll("[\t\r\n]+", " ");
	}

	/**
	 * The samples of the lines; a line of titles and lines without a sample are left out.
	 *
	 * @param queue
	 *            file, from whose folder methods are named
	 * @param method
	 *            for lines that name none; without one they are left out
	 */
	static List<NewSample> parse(String text, Path queue, Optional<Path> method) {
		List<NewSample> samples = new ArrayList<>();
		for (String line : text.lines().toList()) {
			String[] cells = line.split(TAB, -1);
			String name = at(cells, 0);
			boolean title = name.equalsIgnoreCase(Messages.Queue_sample)
					&& at(cells, METHOD).equalsIgnoreCase(Messages.Queue_method);
			if (!name.isEmpty() && !title) {
				file(at(cells, METHOD), queue).or(() -> method).ifPresent(
						file -> samples.add(new NewSample(name, file, at(cells, POSITION), at(cells, COMMENT))));
			}
		}
		return samples;
	}

	private static String at(String[] cells, int index) {
		return index < cells.length ? cells[index].strip() : "";
	}

	private static Optional<Path> file(String name, Path queue) {
		return name.isEmpty() || name.indexOf('\0') >= 0 ? Optional.empty()
				: Optional.of(queue.resolveSibling(name.endsWith(EXTENSION) ? name : name + EXTENSION));
	}
}
