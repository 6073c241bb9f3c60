package org.ionwright.spectrum.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.ionwright.spectrum.process.ProcessingChain;
import org.ionwright.spectrum.process.SpectrumSelection;
import org.ionwright.spectrum.process.StepCall;
import org.ionwright.spectrum.run.MassRange;
import org.ionwright.spectrum.ui.internal.RunNotes.Note;
import org.ionwright.spectrum.ui.internal.RunNotes.Place;
import org.ionwright.spectrum.ui.internal.RunNotes.Step;

/**
 * The text in which notes are stored, UTF-8, one thing a line; lines that begin with # say nothing, and neither do empty
 * ones. The first line is {@code ionwright notes 1}. Then, in any order and each as often as needed:
 *
 * <pre>
 * range 608.78 609.78                      a range of m/z that is followed over time
 * combine mean                             several scans are shown as mean; without it as sum
 * background 20-29,40                      scans whose mean is taken away, from 0
 * step on savitzky-golay 0.1.0 window=7    a step of processing, on or off, in the notation of ProcessingChain
 * formula PROTONATED C33H40N2O9            isotopes to show: adduct and formula
 * note mz 609.28 reserpine                 an annotation at a m/z
 * note s 41.5 valve opened                 an annotation at a time in seconds since the start of the run
 * </pre>
 *
 * In the text of a note a backslash, a line feed and a carriage return are written {@code \\ \n \r}. Lines of a later
 * version that are not known are left out and told.
 */
final class NotesText {

	static final int LONGEST = 1 << 20;

	private static final String HEAD = "ionwright notes 1";
	private static final int MOST = 10_000;

	/**
	 * What was read.
	 *
	 * @param problems
	 *            lines that were left out, in words
	 */
	record Read(RunNotes notes, List<String> problems) {
	}

	private RunNotes notes = RunNotes.EMPTY;
	private final List<MassRange> ranges = new ArrayList<>();
	private final List<Step> steps = new ArrayList<>();
	private final List<Note> annotations = new ArrayList<>();

	private NotesText() {
	}

	static String write(RunNotes notes) {
		StringBuilder text = new StringBuilder(HEAD).append('\n');
		notes.ranges().forEach(range -> text.append("range ").append(range.low()).append(' ').append(range.high())
				.append('\n'));
		if (notes.mean()) {
			text.append("combine mean\n");
		}
		if (!notes.background().isEmpty()) {
			text.append("background ").append(notes.background()).append('\n');
		}
		notes.steps().forEach(step -> text.append("step ").append(step.on() ? "on " : "off ").append(step.call())
				.append('\n'));
		if (!notes.formula().isEmpty()) {
			text.append("formula ").append(notes.adduct()).append(' ').append(escape(notes.formula())).append('\n');
		}
		notes.notes().forEach(note -> text.append("note ").append(note.place() == Place.MZ ? "mz " : "s ")
				.append(note.at()).append(' ').append(escape(note.text())).append('\n'));
		return text.toString();
	}

	/**
	 * @throws IllegalArgumentException
	 *             when it is no such text
	 */
	static Read read(String text) {
		String[] lines = text.split("\\R", -1);
		if (!lines[0].strip().replace("\ufeff", "").equals(HEAD)) {
			throw new IllegalArgumentException(Messages.NotesText_other);
		}
		NotesText reader = new NotesText();
		List<String> problems = new ArrayList<>();
		for (int i = 1; i < lines.length && i <= MOST; i++) {
			if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
				try {
					reader.line(lines[i]);
				} catch (IllegalArgumentException e) {
					problems.add((i + 1) + ": " + e.getMessage());
				}
			}
		}
		RunNotes notes = reader.notes.withRanges(reader.ranges).withSteps(reader.steps).withNotes(reader.annotations);
		return new Read(notes, problems);
	}

	private void line(String line) {
		int blank = line.indexOf(' ');
		String rest = blank < 0 ? "" : line.substring(blank + 1);
		switch (blank < 0 ? line : line.substring(0, blank)) {
		case "range" -> {
			String[] ends = parts(rest, 2);
			ranges.add(new MassRange(number(ends[0]), number(ends[1])));
		}
		case "combine" -> notes = notes.withMean(rest.strip().equals("mean"));
		case "background" -> notes = notes
				.withBackground(SpectrumSelection.format(SpectrumSelection.parse(limited(rest.strip(), 100_000))));
		case "step" -> {
			String[] parts = parts(rest, 2);
			List<StepCall> calls = ProcessingChain.parse(parts[1]).steps();
			if (calls.size() != 1) {
				throw new IllegalArgumentException(rest);
			}
			steps.add(new Step(calls.getFirst(), parts[0].equals("on")));
		}
		case "formula" -> {
			String[] parts = parts(rest, 2);
			notes = notes.withFormula(unescape(limited(parts[1], 2000)), IonForm.valueOf(parts[0]));
		}
		case "note" -> {
			String[] parts = parts(rest, 3);
			annotations.add(new Note(switch (parts[0].toLowerCase(Locale.ROOT)) {
			case "mz" -> Place.MZ;
			case "s" -> Place.SECONDS;
			default -> throw new IllegalArgumentException(parts[0]);
			}, number(parts[1]), unescape(parts[2])));
		}
		default -> throw new IllegalArgumentException(limited(line, 60));
		}
	}

	private static String limited(String text, int most) {
		return text.length() <= most ? text : text.substring(0, most);
	}

	private static String[] parts(String text, int count) {
		String[] parts = text.split(" ", count);
		if (parts.length < count) {
			throw new IllegalArgumentException(text);
		}
		return parts;
	}

	private static double number(String text) {
		if (text.length() > 40 || !text.matches("[+-]?\\d+\\.?\\d*([eE][+-]?\\d{1,3})?")) {
			throw new IllegalArgumentException(limited(text, 60));
		}
		return Double.parseDouble(text);
	}

	private static String escape(String text) {
		return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
	}

	private static String unescape(String text) {
		StringBuilder plain = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\\' && i + 1 < text.length()) {
				char next = text.charAt(++i);
				plain.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
			} else {
				plain.append(c);
			}
		}
		return plain.toString();
	}
}
