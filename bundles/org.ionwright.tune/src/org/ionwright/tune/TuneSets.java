package org.ionwright.tune;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.ionwright.spectrum.Polarity;
import org.ionwright.tune.internal.WholeFile;

/**
 * The tune sets of an instrument: those that were shipped with it, which cannot be replaced or removed, and those in a folder, a
 * file each. Safe for any thread.
 */
public final class TuneSets {

	private static final String EXTENSION = ".tune";

	private final Path folder;
	private final List<TuneSet> shipped;

	/**
	 * What there is.
	 *
	 * @param sets
	 *            shipped ones first, then by name
	 * @param problems
	 *            files that are no tune sets, one line each
	 */
	public record Content(List<TuneSet> sets, List<String> problems) {

		public Content {
			sets = List.copyOf(sets);
			problems = List.copyOf(problems);
		}

		public Optional<TuneSet> find(String name, Polarity polarity) {
			return sets.stream().filter(set -> set.name().equals(name) && set.polarity() == polarity).findFirst();
		}
	}

	/**
	 * @param folder
	 *            made with the first set that is saved
	 * @param shipped
	 *            one or more for each polarity
	 */
	public TuneSets(Path folder, List<TuneSet> shipped) {
		this.folder = folder;
		this.shipped = shipped.stream()
				.map(set -> new TuneSet(set.name(), set.polarity(), true, set.values())).toList();
	}

	/**
	 * Saves a set, in place of one of the same name and polarity.
	 *
	 * @throws IOException
	 *             when a shipped one has this name, or it cannot be written: nothing was changed then
	 */
	public synchronized Path save(TuneSet set) throws IOException {
		if (set.shipped() || shipped.stream().anyMatch(other -> same(other, set))) {
			throw new IOException("the tune set " + set.name()
					+ " was shipped with the instrument and is not changed; save it under another name");
		}
		Files.createDirectories(folder);
		Path file = file(set);
		if (Files.exists(file)) {
			TuneSet there = TuneSet.read(file);
			if (there.shipped()) {
				throw new IOException(file + " is marked as shipped and is not changed; save under another name");
			}
			if (!same(there, set)) {
				throw new IOException(file + " holds the tune set " + there.name()
						+ ", whose name differs in more than small and large letters; take another name");
			}
		}
		WholeFile.write(file, set.text());
		return file;
	}

	/**
	 * Removes a set from the folder.
	 *
	 * @throws IOException
	 *             when it was shipped, is not there or cannot be removed: nothing was changed then
	 */
	public synchronized void remove(TuneSet set) throws IOException {
		Path file = file(set);
		if (set.shipped() || shipped.stream().anyMatch(other -> same(other, set))
				|| Files.exists(file) && TuneSet.read(file).shipped()) {
			throw new IOException("the tune set " + set.name()
					+ " was shipped with the instrument and cannot be removed: it is what you can always go back to");
		}
		Files.delete(file);
	}

	private static boolean same(TuneSet one, TuneSet other) {
		return one.name().equalsIgnoreCase(other.name()) && one.polarity() == other.polarity();
	}

	private Path file(TuneSet set) {
		return folder.resolve((set.name() + " " + set.polarity().name()).toLowerCase(Locale.ROOT).replace(' ', '_')
				+ EXTENSION);
	}

	public synchronized Content content() throws IOException {
		List<TuneSet> sets = new ArrayList<>(shipped);
		List<String> problems = new ArrayList<>();
		if (!Files.isDirectory(folder)) {
			return new Content(sets, problems);
		}
		List<Path> files;
		try (Stream<Path> all = Files.list(folder)) {
			files = all.filter(file -> String.valueOf(file.getFileName()).endsWith(EXTENSION)).sorted().toList();
		}
		for (Path file : files) {
			try {
				TuneSet set = TuneSet.read(file);
				if (shipped.stream().anyMatch(other -> same(other, set))) {
					problems.add(file + " has the name of the shipped tune set " + set.name() + " and is not used");
				} else {
					sets.add(set);
				}
			} catch (IOException e) {
				problems.add(Optional.ofNullable(e.getMessage()).orElse(e.toString()));
			}
		}
		return new Content(sets, problems);
	}
}
