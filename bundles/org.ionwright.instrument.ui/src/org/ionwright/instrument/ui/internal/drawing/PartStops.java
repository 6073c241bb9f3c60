package org.ionwright.instrument.ui.internal.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ionwright.drawing.Handle;
import org.ionwright.drawing.Item;
import org.ionwright.drawing.Scene;
import org.ionwright.drawing.Text;

/** The parts of a scene in the order the keyboard goes through them, from left to right, and the handles of each. */
final class PartStops {

	private final List<String> paths;
	private final List<Handle> handles;
	private final Map<String, String> names = new LinkedHashMap<>();

	PartStops(Scene scene) {
		Map<String, Double> lefts = new LinkedHashMap<>();
		for (Item item : scene.items()) {
			String path = item.tag().path();
			if (!path.isEmpty() && !item.tag().hover().isEmpty() && !(item instanceof Text)) {
				lefts.merge(path, item.bounds().left(), Math::min);
				names.putIfAbsent(path, item.tag().hover());
			}
		}
		paths = lefts.keySet().stream().sorted(Comparator.comparingDouble(path -> lefts.getOrDefault(path, 0.0)))
				.toList();
		handles = scene.handles();
	}

	/** The next one, or the one before; empty behind the last. */
	String after(String path, boolean forward) {
		int index = paths.indexOf(path);
		int next = index < 0 ? forward ? 0 : paths.size() - 1 : index + (forward ? 1 : -1);
		return next >= 0 && next < paths.size() ? paths.get(next) : "";
	}

	/** What is said of a part; empty for one that is not drawn. */
	String name(String path) {
		return names.getOrDefault(path, "");
	}

	/** Handles of the values of a part. */
	List<Handle> handles(String path) {
		List<Handle> own = new ArrayList<>(handles);
		own.removeIf(handle -> !handle.path().substring(0, Math.max(handle.path().lastIndexOf('.'), 0)).equals(path));
		return own;
	}
}
