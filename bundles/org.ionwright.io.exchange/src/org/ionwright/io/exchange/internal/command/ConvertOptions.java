package org.ionwright.io.exchange.internal.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ionwright.command.CommandException;
import org.ionwright.spectrum.process.SpectrumSelection;
import org.ionwright.spectrum.run.MassRange;
import org.ionwright.spectrum.run.RunEncoding;

/**
 * What was asked for.
 *
 * @param scans
 *            indices from 0; empty for all
 * @param choices
 *            of an export, by key
 */
record ConvertOptions(Path from, Path to, RunEncoding encoding, boolean encoded, boolean centroid,
		Optional<MassRange> range, int[] scans, boolean force, Map<String, String> choices) {

	private static final Pattern RANGE = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)-([0-9]+(?:\\.[0-9]+)?)");
	private static final String HELP = "; convert --help shows what is possible";

	static ConvertOptions parse(List<String> arguments) throws CommandException {
		List<String> files = new ArrayList<>();
		Map<String, String> choices = new LinkedHashMap<>();
		Optional<RunEncoding> encoding = Optional.empty();
		Optional<MassRange> range = Optional.empty();
		int[] scans = {};
		boolean centroid = false;
		boolean force = false;
		for (int i = 0; i < arguments.size(); i++) {
			String word = arguments.get(i);
			String value = i + 1 < arguments.size() ? arguments.get(i + 1) : "";
			switch (word) {
			case "--centroid" -> centroid = true;
			case "--force" -> force = true;
			case "--compression", "--range", "--scans", "--set" -> {
				if (value.isEmpty()) {
					throw new CommandException(word + " needs a value" + HELP);
				}
				i++;
				switch (word) {
				case "--compression" -> encoding = Optional.of(encoding(value));
				case "--range" -> range = Optional.of(range(value));
				case "--scans" -> scans = scans(value);
				default -> choice(value, choices);
				}
			}
			default -> {
				if (word.startsWith("--")) {
					throw new CommandException("convert has no option " + word + HELP);
				}
				files.add(word);
			}
			}
		}
		if (files.size() != 2) {
			throw new CommandException("convert needs the file to read and the file to write" + HELP);
		}
		return new ConvertOptions(path(files.get(0)), path(files.get(1)), encoding.orElse(RunEncoding.DEFAULT),
				encoding.isPresent(), centroid, range, scans, force, choices);
	}

	private static void choice(String text, Map<String, String> choices) throws CommandException {
		int equal = text.indexOf('=');
		if (equal < 1) {
			throw new CommandException("--set " + text + " is no name=value" + HELP);
		}
		choices.put(text.substring(0, equal), text.substring(equal + 1));
	}

	private static RunEncoding encoding(String word) throws CommandException {
		try {
			return RunEncoding.parse(word);
		} catch (IllegalArgumentException e) {
			throw new CommandException("--compression: " + e.getMessage(), e);
		}
	}

	private static MassRange range(String text) throws CommandException {
		Matcher range = RANGE.matcher(text);
		double low = range.matches() ? Double.parseDouble(range.group(1)) : 1;
		double high = range.matches() ? Double.parseDouble(range.group(2)) : 0;
		if (!(low < high)) {
			throw new CommandException("--range " + text + " is no range of m/z; expected one like 100-500");
		}
		return new MassRange(low, high);
	}

	private static int[] scans(String text) throws CommandException {
		try {
			int[] scans = SpectrumSelection.parse(text);
			if (scans.length == 0 || scans[0] == 0) {
				throw new CommandException("--scans " + text + ": scans are counted from 1");
			}
			for (int i = 0; i < scans.length; i++) {
				scans[i]--;
			}
			return scans;
		} catch (IllegalArgumentException e) {
			throw new CommandException("--scans " + text + " is no list of scans; expected numbers from 1 and ranges"
					+ " such as 10-20,25", e);
		}
	}

	private static Path path(String name) throws CommandException {
		try {
			return Path.of(name);
		} catch (InvalidPathException e) {
			throw new CommandException("'" + name + "' is no name of a file", e);
		}
	}
}
