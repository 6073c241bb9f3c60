package org.ionwright.scan.ui.internal.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names for the data files of samples: {@code runs/<sample>.mzML} beside the queue or in the folder that a person chose for all, numbered
 * where the name is taken.
 */
final class QueueOutputs {

	private static final String EXTENSION = ".mzML";

	private QueueOutputs() {
	}

	/** The folder of the data files, as a queue names it. */
	private static String folder(Path queue, RunPreferences wanted) {
		return wanted.folder().map(folder -> relative(queue, folder)).orElse(RunFiles.FOLDER);
	}

	/**
	 * @param wanted
	 *            may have a folder for all data files
	 * @param taken
	 *            names that other samples of the queue have
	 * @return a name, from the folder of the queue, that neither a sample nor a file has
	 */
	static String next(Path queue, RunPreferences wanted, String sample, Set<String> taken) {
		String stem = folder(queue, wanted) + '/' + RunFiles.plain(sample);
		String name = stem + EXTENSION;
		for (int i = 2; taken.contains(name) || stands(queue.resolveSibling(name)); i++) {
			name = stem + '-' + i + EXTENSION;
		}
		return name;
	}

	/** Whether a name, from the folder of the queue, is one that {@link #next} gives a sample. */
	static boolean namedAfter(String output, Path queue, RunPreferences wanted, String sample) {
		return output.matches(
				Pattern.quote(folder(queue, wanted) + '/' + RunFiles.plain(sample)) + "(-\\d+)?"
						+ Pattern.quote(EXTENSION));
	}

	/** Of a file complete or not. */
	private static boolean stands(Path file) {
		return Files.exists(file) || Files.exists(file.resolveSibling(RunFiles.name(file) + ".part"));
	}

	/** How a queue names a file: from its folder where that is possible, with slashes. */
	static String relative(Path queue, Path file) {
		Path folder = queue.toAbsolutePath().getParent();
		Path whole = file.toAbsolutePath();
		return folder == null || !folder.getRoot().equals(whole.getRoot()) ? whole.toString()
				: folder.relativize(whole).toString().replace('\\', '/');
	}
}
