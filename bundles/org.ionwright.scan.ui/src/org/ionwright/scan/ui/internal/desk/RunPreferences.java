package org.ionwright.scan.ui.internal.desk;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.ionwright.scan.RunOptions;

/**
 * What a person wants of the runs of a workspace.
 *
 * @param folder
 *            of data files, absolute; empty for that of the project
 * @param pace
 *            seconds of simulated instruments in a second, 1 to {@value #FASTEST}
 * @param longestPause
 *            after which a paused run is ended and its voltages are put back
 */
public record RunPreferences(Optional<Path> folder, int pace, Duration longestPause) {

	/** Node of the preferences of the workspace. */
	public static final String NODE = "org.ionwright.scan.ui";
	/** Key of {@link #folder}: text, empty for none. */
	public static final String FOLDER = "dataFolder";
	/** Key of {@link #pace}: a whole number. */
	public static final String PACE = "simulationPace";
	/** Faster, what the simulation has not read for a moment counts as stale. */
	public static final int FASTEST = 5;
	/** Key of {@link #longestPause}: whole minutes. */
	public static final String PAUSE_MINUTES = "longestPauseMinutes";
	public static final int MOST_PAUSE_MINUTES = (int) RunOptions.LONGEST_PAUSE.toMinutes();

	public static final RunPreferences USUAL = new RunPreferences(Optional.empty(), 1, RunOptions.LONGEST_PAUSE);

	/** What is out of range or no path counts as the nearest that is allowed, or as not chosen. */
	public static RunPreferences of(IEclipsePreferences node) {
		return new RunPreferences(folder(node.get(FOLDER, "")), Math.clamp(node.getInt(PACE, 1), 1, FASTEST), Duration
				.ofMinutes(Math.clamp(node.getInt(PAUSE_MINUTES, MOST_PAUSE_MINUTES), 1, MOST_PAUSE_MINUTES)));
	}

	/** A folder as it is typed; empty for none and for what is no absolute path. */
	public static Optional<Path> folder(String typed) {
		try {
			return Optional.of(typed.strip()).filter(text -> !text.isEmpty()).map(Path::of).filter(Path::isAbsolute);
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}
}
