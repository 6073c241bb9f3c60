package org.ionwright.tune.calibration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.ionwright.tune.internal.WholeFile;

/**
 * The history of calibrations of one instrument: a folder with a file for each, never changed but by a decision about it. A file
 * is there as a whole or not at all. Safe for any thread; all methods read or write the disk.
 */
public final class CalibrationStore {

	private static final String EXTENSION = ".calibration";
	private static final int MOST_AT_ONCE = 1000;

	private final Path folder;

	/**
	 * A calibration with its file.
	 */
	public record Entry(Path file, MassCalibration calibration) {
	}

	/**
	 * All that lies in the folder.
	 *
	 * @param entries
	 *            by time, newest last
	 * @param problems
	 *            files that cannot be read, one line each; they hide no others
	 */
	public record Content(List<Entry> entries, List<String> problems) {

		public Content {
			entries = List.copyOf(entries);
			problems = List.copyOf(problems);
		}

		/** The calibrations of a subject, newest last. */
		public List<MassCalibration> of(CalibrationSubject subject) {
			return entries.stream().map(Entry::calibration)
					.filter(calibration -> calibration.subject().equals(subject)).toList();
		}
	}

	/** @param folder made with the first calibration that is kept */
	public CalibrationStore(Path folder) {
		this.folder = folder;
	}

	/** Changes its time with each calibration that is kept or reviewed. */
	public Path folder() {
		return folder;
	}

	/**
	 * Writes a calibration beside the others.
	 *
	 * @return its file
	 * @throws IOException
	 *             when it cannot be written: then nothing is there
	 */
	public synchronized Path keep(MassCalibration calibration) throws IOException {
		Files.createDirectories(folder);
		CalibrationSubject subject = calibration.subject();
		// file systems of others know no colons
		String time = calibration.context().measured().toString().replace(':', '-');
		String name = String.format(Locale.ROOT, "%s %s %s %s", time, subject.stage().name(), subject.polarity().name(),
				subject.isStatic() ? "static" : String.format(Locale.ROOT, "%.0f", subject.speed()))
				.toLowerCase(Locale.ROOT).replace(' ', '_');
		for (int i = 1; i <= MOST_AT_ONCE; i++) {
			Path file = folder.resolve(name + (i == 1 ? "" : "_" + i) + EXTENSION);
			if (!Files.exists(file)) {
				WholeFile.write(file, CalibrationText.of(calibration));
				return file;
			}
		}
		throw new IOException(folder + " has " + MOST_AT_ONCE + " calibrations of the same moment; tidy it up");
	}

	/**
	 * Writes down a decision about a calibration that is kept.
	 *
	 * @throws IOException
	 *             when the file is gone, no calibration, or cannot be written: it is then as before
	 */
	public synchronized MassCalibration review(Path file, CalibrationReview review) throws IOException {
		MassCalibration reviewed = read(file).reviewed(review);
		WholeFile.write(file, CalibrationText.of(reviewed));
		return reviewed;
	}

	/** @throws IOException when there is no such file or it is no calibration, naming file and line */
	public static MassCalibration read(Path file) throws IOException {
		try {
			return CalibrationText.parse(file.toString(), WholeFile.read(file));
		} catch (IllegalArgumentException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	/** Empty while there is no folder. */
	public synchronized Content content() throws IOException {
		List<Entry> entries = new ArrayList<>();
		List<String> problems = new ArrayList<>();
		if (!Files.isDirectory(folder)) {
			return new Content(entries, problems);
		}
		List<Path> files;
		try (Stream<Path> all = Files.list(folder)) {
			files = all.filter(file -> String.valueOf(file.getFileName()).endsWith(EXTENSION)).sorted().toList();
		}
		for (Path file : files) {
			try {
				entries.add(new Entry(file, read(file)));
			} catch (IOException e) {
				problems.add(Optional.ofNullable(e.getMessage()).orElse(e.toString()));
			}
		}
		entries.sort(Comparator.comparing(entry -> entry.calibration().context().measured()));
		return new Content(entries, problems);
	}
}
