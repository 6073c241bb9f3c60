package org.ionwright.scan.ui.internal.desk;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.osgi.util.NLS;
import org.ionwright.scan.ui.internal.Messages;
import org.ionwright.ui.common.LogEntry;
import org.osgi.service.prefs.BackingStoreException;

/** Remembers the choices in the preferences of the workspace. */
final class PreferenceMemory implements DeskMemory {

	private static final String NODE = RunPreferences.NODE;
	private static final String INSTRUMENT = "instrument";
	private static final String METHOD = "method";
	private static final String QUEUE = "queue";
	private static final String CHARTED = "charted";
	private static final String BETWEEN = "\n";

	@Override
	public Optional<Path> instrument() {
		return path(INSTRUMENT);
	}

	@Override
	public Optional<Path> method() {
		return path(METHOD);
	}

	@Override
	public Optional<Path> queue() {
		return path(QUEUE);
	}

	@Override
	public List<String> charted() {
		return node().get(CHARTED, "").lines().toList();
	}

	@Override
	public RunPreferences preferences() {
		return RunPreferences.of(node());
	}

	@Override
	public void rememberInstrument(Path file) {
		remember(INSTRUMENT, file.toString());
	}

	@Override
	public void rememberMethod(Path file) {
		remember(METHOD, file.toString());
	}

	@Override
	public void rememberQueue(Path file) {
		remember(QUEUE, file.toString());
	}

	@Override
	public void rememberCharted(List<String> paths) {
		remember(CHARTED, String.join(BETWEEN, paths));
	}

	private static Optional<Path> path(String key) {
		String text = node().get(key, "");
		try {
			return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	private static void remember(String key, String choice) {
		IEclipsePreferences node = node();
		node.put(key, choice);
		try {
			node.flush();
		} catch (BackingStoreException e) {
			LogEntry.folder(NLS.bind(Messages.Log_notRemembered, choice, e.getMessage())).warn(PreferenceMemory.class,
					e);
		}
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}
}
