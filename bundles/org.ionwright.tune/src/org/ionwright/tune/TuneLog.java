package org.ionwright.tune;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.ionwright.instrument.LiveParameter;
import org.ionwright.tune.internal.Sheet;

/**
 * All autotunes of an instrument, one line each at the end of a file that only grows: time, name, polarity, simulated or not, how
 * it ended, then values by name, parted by tabs. A line that was cut off is passed over and named. Safe for any thread.
 */
public final class TuneLog {

	private static final int FIXED = 5;
	private static final String HEIGHT = "height ";
	private static final String WIDTH = "width ";
	/** Autotunes before, whose middle a new one is compared to. */
	private static final int RECENT = 10;
	private static final int FEWEST = 3;

	private final Path file;

	/**
	 * An autotune as it was noted.
	 *
	 * @param values
	 *            of parameters by path, in their units; heights in counts/s and widths in u of peaks by m/z
	 */
	public record Entry(Instant time, String name, boolean negative, boolean simulated, TuneReport.End end,
			Map<String, Double> values) {

		public Entry {
			values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
		}
	}

	/**
	 * What the file has.
	 *
	 * @param problems
	 *            lines that are no entries
	 */
	public record Content(List<Entry> entries, List<String> problems) {

		public Content {
			entries = List.copyOf(entries);
			problems = List.copyOf(problems);
		}

		/** A value over time, of the autotunes of the same polarity that left the instrument better. */
		public List<Map.Entry<Instant, Double>> trend(String value, boolean negative) {
			return entries.stream()
					.filter(entry -> entry.negative() == negative && entry.end() == TuneReport.End.IMPROVED
							&& entry.values().containsKey(value))
					.map(entry -> Map.entry(entry.time(), entry.values().getOrDefault(value, Double.NaN))).toList();
		}
	}

	/**
	 * Between what a value is meant to stay.
	 *
	 * @param value
	 *            path of a parameter, or {@code height} or {@code width} with the m/z behind a blank
	 */
	public record Limit(String value, double low, double high) {
	}

	/** @param file made with the first entry */
	public TuneLog(Path file) {
		this.file = file;
	}

	public static Entry entry(TuneReport report) {
		Map<String, Double> values = new LinkedHashMap<>(report.found());
		for (WatchedPeak peak : report.peaksAfter()) {
			values.put(HEIGHT + mass(peak), peak.height());
			values.put(WIDTH + mass(peak), peak.fwhm());
		}
		return new Entry(report.ended(), report.name(), report.negative(), report.simulated(), report.end(), values);
	}

	private static String mass(WatchedPeak peak) {
		return String.format(Locale.ROOT, "%.4f", peak.expected());
	}

	/** Writes a line and returns when it is on the disk. */
	public synchronized void append(TuneReport report) throws IOException {
		Entry entry = entry(report);
		StringBuilder line = new StringBuilder().append(entry.time()).append('\t').append(Sheet.oneLine(entry.name()))
				.append('\t').append(entry.negative() ? "negative" : "positive").append('\t')
				.append(entry.simulated() ? "simulated" : "measured").append('\t').append(Sheet.word(entry.end()));
		entry.values().forEach((name, value) -> line.append('\t').append(name).append('=').append(value));
		Path folder = file.toAbsolutePath().getParent();
		Files.createDirectories(folder);
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
				StandardOpenOption.READ)) {
			long size = channel.size();
			ByteBuffer last = ByteBuffer.allocate(1);
			// a line that a crash cut off must not swallow this one
			boolean torn = size > 0 && channel.read(last, size - 1) == 1 && last.get(0) != '\n';
			ByteBuffer bytes = ByteBuffer.wrap(((torn ? "\n" : "") + line + "\n").getBytes(StandardCharsets.UTF_8));
			channel.position(size);
			while (bytes.hasRemaining()) {
				channel.write(bytes);
			}
			channel.force(true);
		}
	}

	/** Empty while there is no file. */
	public synchronized Content content() throws IOException {
		List<Entry> entries = new ArrayList<>();
		List<String> problems = new ArrayList<>();
		if (!Files.exists(file)) {
			return new Content(entries, problems);
		}
		// bytes that are no text become characters that are no entry
		String[] lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n", -1);
		for (int i = 0; i < lines.length; i++) {
			if (!lines[i].isEmpty()) {
				try {
					entries.add(parse(lines[i]));
				} catch (IllegalArgumentException | DateTimeException e) {
					problems.add(file + ", line " + (i + 1) + ": " + Sheet.oneLine(String.valueOf(e.getMessage())));
				}
			}
		}
		return new Content(entries, problems);
	}

	private static Entry parse(String line) {
		String[] cells = line.split("\t", -1);
		if (cells.length < FIXED) {
			throw new IllegalArgumentException(cells.length + " cells; expected " + FIXED + " or more, it was cut off");
		}
		Map<String, Double> values = new LinkedHashMap<>();
		for (int i = FIXED; i < cells.length; i++) {
			int sign = cells[i].lastIndexOf('=');
			if (sign <= 0) {
				throw new IllegalArgumentException("cell " + (i + 1) + " has no '='");
			}
			values.put(cells[i].substring(0, sign), Double.valueOf(cells[i].substring(sign + 1)));
		}
		return new Entry(Instant.parse(cells[0]), cells[1], word(cells[2], "negative", "positive"),
				word(cells[3], "simulated", "measured"), TuneReport.End.valueOf(cells[4].toUpperCase(Locale.ROOT)),
				values);
	}

	private static boolean word(String text, String yes, String no) {
		if (!text.equals(yes) && !text.equals(no)) {
			throw new IllegalArgumentException("'" + text + "'; expected " + yes + " or " + no);
		}
		return text.equals(yes);
	}

	/**
	 * What is out of its limits in an autotune, and heights of peaks below half of the middle of those before; one line each.
	 *
	 * @param before
	 *            the log without it
	 */
	public static List<String> findings(Entry entry, Content before, List<Limit> limits) {
		List<String> findings = new ArrayList<>();
		for (Limit limit : limits) {
			Optional<Double> value = Optional.ofNullable(entry.values().get(limit.value()));
			if (value.isPresent() && !(value.get() >= limit.low() && value.get() <= limit.high())) {
				findings.add(limit.value() + " is " + LiveParameter.number(value.get(), 5) + ", meant is "
						+ LiveParameter.number(limit.low(), 5) + " to " + LiveParameter.number(limit.high(), 5));
			}
		}
		entry.values().forEach((name, value) -> {
			List<Map.Entry<Instant, Double>> trend = before.trend(name, entry.negative());
			double[] recent = trend.stream().skip(Math.max(0, trend.size() - RECENT)).mapToDouble(Map.Entry::getValue)
					.sorted().toArray();
			if (name.startsWith(HEIGHT) && recent.length >= FEWEST && value < recent[recent.length / 2] / 2) {
				findings.add(name + " is " + LiveParameter.number(value, 4) + " counts/s, less than half of the "
						+ LiveParameter.number(recent[recent.length / 2], 4)
						+ " usual before: clean the cone or check the infusion");
			}
		});
		return findings;
	}
}
