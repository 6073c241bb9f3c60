package org.ionwright.scan.ui.internal.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Where runs go and how they are called: {@code <project>/runs/<method>-<yyyyMMdd-HHmmss>.mzML}, or in the folder that a person
 * chose for all.
 */
public final class RunFiles {

	/** Folder of the runs in a project. */
	public static final String FOLDER = "runs";

	private static final String EXTENSION = ".mzML";
	private static final String PROJECT_MARK = ".project";
	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

	private RunFiles() {
	}

	/** The folder for runs of the method: in its project, beside the method file when it belongs to none. */
	public static Path folder(Path methodFile) {
		Path beside = parent(methodFile);
		for (Path folder = beside; folder != null; folder = folder.getParent()) {
			if (Files.exists(folder.resolve(PROJECT_MARK))) {
				return folder.resolve(FOLDER);
			}
		}
		return beside.resolve(FOLDER);
	}

	/**
	 * A name that no file has, in a folder that exists after the call.
	 *
	 * @param wanted
	 *            the folder
	 *
	 * @throws IOException
	 *             when the folder cannot be made
	 */
	public static Path next(Path methodFile, Path wanted, LocalDateTime now) throws IOException {
		Path folder = Files.createDirectories(wanted);
		String stem = stem(methodFile) + '-' + STAMP.format(now);
		Path file = folder.resolve(stem + EXTENSION);
		for (int i = 2; Files.exists(file); i++) {
			file = folder.resolve(stem + '-' + i + EXTENSION);
		}
		return file;
	}

	/** Whether the project of the method has a run already. */
	public static boolean any(Path methodFile) {
		try (var files = Files.list(folder(methodFile))) {
			return files.anyMatch(file -> file.toString().endsWith(EXTENSION));
		} catch (IOException e) {
			return false;
		}
	}

	private static String stem(Path methodFile) {
		String name = name(methodFile);
		int dot = name.lastIndexOf('.');
		return plain(dot > 0 ? name.substring(0, dot) : name);
	}

	/** What a name can be in every file system. */
	static String plain(String name) {
		String plain = name.replaceAll("[^\\p{L}\\p{N}._-]+", "_").replaceAll("^\\.+", "");
		return plain.isBlank() ? "run" : plain;
	}

	/** The last part of the path; empty for a root. */
	public static String name(Path file) {
		@Nullable
		Path name = file.getFileName();
		return name == null ? "" : name.toString();
	}

	private static Path parent(Path file) {
		@Nullable
		Path parent = file.toAbsolutePath().getParent();
		return parent == null ? file.toAbsolutePath() : parent;
	}
}
