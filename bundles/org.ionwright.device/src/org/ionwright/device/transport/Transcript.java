package org.ionwright.device.transport;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A recorded conversation as text, one section for each time the link was opened:
 *
 * <pre>
 * # Ionwright transcript 1
 * &#64; 2026-11-26T09:30:00Z tcp://127.0.0.1:4001
 * 0.000120 &gt; PR1\r\n
 * 0.004310 &lt; \x06\r\n
 * 0.500000 ! tcp://127.0.0.1:4001: the other side closed the connection
 * </pre>
 *
 * Seconds since the link was opened; {@code >} what the device was to hear, {@code <} what it said, both as {@link Bytes#show} has
 * them; {@code !} how the link broke. Lines of a later {@code #} and empty ones are notes; {@link CallWords} are of that kind.
 */
public record Transcript(List<Section> sections) {

	/** First line of each transcript. */
	public static final String HEADER = "# Ionwright transcript 1";

	private static final Pattern OPENED = Pattern.compile("@ (\\S{1,40}) (\\S.*)");
	private static final Pattern PASSED = Pattern.compile("(\\d{1,9})\\.(\\d{6}) ([<>!]) (.*)");

	public Transcript {
		sections = List.copyOf(sections);
	}

	/**
	 * The conversation over one link.
	 *
	 * @param address
	 *            of the link
	 */
	public record Section(Instant opened, String address, List<Line> lines) {
	}

	/** What a line tells; its sign. */
	public enum Event {
		SENT('>'), RECEIVED('<'), BROKEN('!');

		private final char sign;

		Event(char sign) {
			this.sign = sign;
		}
	}

	/**
	 * One line of it.
	 *
	 * @param number
	 *            in the file, from 1
	 * @param at
	 *            since the link was opened, whole microseconds
	 * @param shown
	 *            the bytes as {@link Bytes#show} has them, or how the link broke
	 */
	public record Line(int number, Duration at, Event event, String shown) {

		/** What passed; empty for {@link Event#BROKEN}. */
		public byte[] bytes() {
			return event == Event.BROKEN ? new byte[0] : Bytes.parse(shown);
		}

		/** As it stands in the file. A blank at the end is written as a code: editors remove blanks there. */
		public String text() {
			String kept = shown.endsWith(" ") && event != Event.BROKEN
					? shown.substring(0, shown.length() - 1) + "\\x20"
					: shown;
			return String.format(Locale.ROOT, "%d.%06d %c %s", at.toSeconds(), at.toNanosPart() / 1000, event.sign,
					kept);
		}
	}

	/**
	 * @throws IllegalArgumentException
	 *             that names the line and what is wrong with it
	 */
	public static Transcript parse(String text) {
		List<String> lines = text.lines().toList();
		if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
			throw new IllegalArgumentException("line 1: is not '" + HEADER + "'");
		}
		List<Section> sections = new ArrayList<>();
		for (int number = 2; number <= lines.size(); number++) {
			String line = lines.get(number - 1);
			if (line.isBlank() || line.startsWith("#")) {
				continue;
			}
			try {
				Matcher opened = OPENED.matcher(line);
				if (opened.matches()) {
					sections.add(new Section(Instant.parse(opened.group(1)), opened.group(2), new ArrayList<>()));
				} else if (sections.isEmpty()) {
					throw new IllegalArgumentException("before it '@ time address' must say what was opened");
				} else {
					sections.getLast().lines().add(line(number, line));
				}
			} catch (IllegalArgumentException | DateTimeException e) {
				throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
			}
		}
		return new Transcript(sections.stream()
				.map(section -> new Section(section.opened(), section.address(), List.copyOf(section.lines())))
				.toList());
	}

	private static Line line(int number, String text) {
		Matcher passed = PASSED.matcher(text);
		if (!passed.matches()) {
			throw new IllegalArgumentException(
					"'" + text + "' is not '@ time address' or 'seconds.microseconds > bytes' with one of > < !");
		}
		Duration at = Duration.ofSeconds(Long.parseLong(passed.group(1)), Long.parseLong(passed.group(2)) * 1000);
		char sign = passed.group(3).charAt(0);
		Event event = sign == '>' ? Event.SENT : sign == '<' ? Event.RECEIVED : Event.BROKEN;
		if (event != Event.BROKEN) {
			Bytes.parse(passed.group(4));
		}
		return new Line(number, at, event, passed.group(4));
	}
}
