package org.ionwright.tune;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.ionwright.tune.TuneLog.Limit;
import org.ionwright.tune.internal.Sheet;
import org.ionwright.tune.internal.WholeFile;

/** Between what the values of a {@link TuneLog} are meant to stay, in a file. Safe for any thread. */
public final class TuneLimits {

	private static final String KIND = "ionwright-tune-limits 1";

	private final Path file;

	/** @param file made with the first limit */
	public TuneLimits(Path file) {
		this.file = file;
	}

	/**
	 * Empty while there is no file.
	 *
	 * @throws IOException
	 *             naming file and line
	 */
	public synchronized List<Limit> read() throws IOException {
		if (!Files.exists(file)) {
			return List.of();
		}
		try {
			Sheet sheet = Sheet.parse(file.toString(), KIND, WholeFile.read(file));
			List<Limit> limits = new ArrayList<>();
			for (Sheet.Row row : sheet.rows()) {
				if (row.cells().size() != 3) {
					throw sheet.wrong(row.line(), row.cells().size() + " cells; expected value, low and high");
				}
				limits.add(new Limit(row.cells().get(0), sheet.number(row.line(), "low", row.cells().get(1)),
						sheet.number(row.line(), "high", row.cells().get(2))));
			}
			return limits;
		} catch (IllegalArgumentException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	/** Sets the limit of one value, in place of the one before. */
	public synchronized void set(Limit limit) throws IOException {
		List<Limit> limits = new ArrayList<>(read());
		limits.removeIf(other -> other.value().equals(limit.value()));
		limits.add(limit);
		write(limits);
	}

	/** No limit for a value any more. */
	public synchronized void remove(String value) throws IOException {
		List<Limit> limits = new ArrayList<>(read());
		if (limits.removeIf(limit -> limit.value().equals(value))) {
			write(limits);
		}
	}

	private void write(List<Limit> limits) throws IOException {
		StringBuilder text = new StringBuilder(KIND).append('\n').append("table\tvalue\tlow\thigh\n");
		limits.forEach(limit -> text.append(Sheet.oneLine(limit.value())).append('\t').append(limit.low()).append('\t')
				.append(limit.high()).append('\n'));
		Files.createDirectories(file.toAbsolutePath().getParent());
		WholeFile.write(file, text.append("end\n").toString());
	}
}
