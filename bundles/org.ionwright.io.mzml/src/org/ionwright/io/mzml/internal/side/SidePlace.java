package org.ionwright.io.mzml.internal.side;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Where the side file of an mzML file lies: beside it, under the same name with {@code .ionside} added, where the
 * folder may be written, otherwise in the cache folder of the user. The system property {@code ionwright.side} set to
 * {@code off} keeps side files from being read or written; {@code cache} keeps them out of the folders of data.
 *
 * @param file
 *            final name
 * @param partial
 *            name while it is written, in the same folder
 */
public record SidePlace(Path file, Path partial) {

	/** Size in bytes of the smallest run that gets one: smaller ones are read faster than one notices. */
	public static final long WORTHWHILE = 32L << 20;

	public static final String PROPERTY = "ionwright.side";
	static final String EXTENSION = ".ionside";
	private static final String PART = ".part";

	/** False where the user wants no side files. */
	public static boolean wanted() {
		return !"off".equals(System.getProperty(PROPERTY));
	}

	/** Beside the mzML file. */
	public static SidePlace beside(Path mzml) {
		return of(mzml.resolveSibling(mzml.getFileName() + EXTENSION));
	}

	/** In the cache folder: {@code $XDG_CACHE_HOME}, {@code ~/Library/Caches} or {@code %LOCALAPPDATA%}. */
	public static SidePlace cached(Path mzml) {
		Path whole = mzml.toAbsolutePath().normalize();
		String name = HexFormat.of().toHexDigits(whole.toString().hashCode()) + "-" + whole.getFileName() + EXTENSION;
		return of(cacheFolder().resolve(name));
	}

	/** The place to write to; its folder is made where it is missing. */
	public static SidePlace writable(Path mzml) throws IOException {
		Path folder = mzml.toAbsolutePath().getParent();
		if (folder != null && Files.isWritable(folder) && !"cache".equals(System.getProperty(PROPERTY))) {
			return beside(mzml);
		}
		SidePlace place = cached(mzml);
		Files.createDirectories(cacheFolder());
		return place;
	}

	/** Deletes what programs that were killed left of side files of this run; nobody may be writing one. */
	public static void sweep(Path mzml) throws IOException {
		Path folder = mzml.toAbsolutePath().getParent();
		if (folder != null) {
			String start = mzml.getFileName() + EXTENSION + ".";
			try (DirectoryStream<Path> left = Files.newDirectoryStream(folder,
					file -> String.valueOf(file.getFileName()).startsWith(start)
							&& String.valueOf(file.getFileName()).endsWith(PART))) {
				for (Path file : left) {
					Files.deleteIfExists(file);
				}
			}
		}
	}

	private static SidePlace of(Path file) {
		return new SidePlace(file, file.resolveSibling(
				file.getFileName() + "." + Long.toHexString(System.nanoTime()) + PART));
	}

	private static Path cacheFolder() {
		String home = System.getProperty("user.home", ".");
		String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
		String windows = System.getenv("LOCALAPPDATA");
		String xdg = System.getenv("XDG_CACHE_HOME");
		Path base = system.startsWith("windows") ? Path.of(windows == null ? home : windows)
				: system.startsWith("mac") ? Path.of(home, "Library", "Caches")
						: xdg == null || xdg.isEmpty() ? Path.of(home, ".cache") : Path.of(xdg);
		return base.resolve("ionwright").resolve("side");
	}
}
