package org.ionwright.method.ui.internal.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.method.Condition;
import org.ionwright.model.method.FaultPolicy;
import org.ionwright.model.method.MethodSegment;
import org.ionwright.model.method.MethodSetting;
import org.ionwright.model.method.MonitoredIon;
import org.ionwright.model.method.TimedEvent;

/**
 * Which parts of lists belong together in three versions: by what names them, then, for what is left over, by their place. A
 * number tells parts of one name apart.
 */
final class Matching {

	/** A part in three versions; null where it is not there. */
	record Three(String key, @Nullable EObject base, @Nullable EObject mine, @Nullable EObject theirs) {
	}

	private Matching() {
	}

	/** In the order of mine, then what only the others have. */
	static List<Three> of(List<EObject> base, List<EObject> mine, List<EObject> theirs) {
		Map<String, EObject> bases = keyed(base);
		Map<String, EObject> mines = keyed(mine);
		Map<String, EObject> theirKeys = keyed(theirs);
		byPlace(bases, base, mines, mine);
		byPlace(bases, base, theirKeys, theirs);
		List<String> keys = new ArrayList<>(mines.keySet());
		theirKeys.keySet().stream().filter(key -> !keys.contains(key)).forEach(keys::add);
		bases.keySet().stream().filter(key -> !keys.contains(key)).forEach(keys::add);
		return keys.stream().map(key -> new Three(key, bases.get(key), mines.get(key), theirKeys.get(key))).toList();
	}

	private static Map<String, EObject> keyed(List<EObject> parts) {
		Map<String, EObject> keyed = new LinkedHashMap<>();
		Map<String, Integer> counts = new HashMap<>();
		for (EObject part : parts) {
			String key = key(part);
			int count = counts.merge(key, 1, Integer::sum);
			keyed.put(count == 1 ? key : key + " #" + count, part);
		}
		return keyed;
	}

	/** A part that got another name, or an ion another mass, stands where it stood. */
	private static void byPlace(Map<String, EObject> bases, List<EObject> base, Map<String, EObject> others,
			List<EObject> other) {
		for (Map.Entry<String, EObject> left : List.copyOf(bases.entrySet())) {
			int place = base.indexOf(left.getValue());
			if (others.containsKey(left.getKey()) || place >= other.size()) {
				continue;
			}
			EObject candidate = other.get(place);
			String own = others.entrySet().stream().filter(entry -> entry.getValue() == candidate)
					.map(Map.Entry::getKey).findFirst().orElse("");
			if (!bases.containsKey(own) && candidate.eClass() == left.getValue().eClass()) {
				rename(others, own, left.getKey());
			}
		}
	}

	/** Keeps the order. */
	private static void rename(Map<String, EObject> parts, String from, String to) {
		Map<String, EObject> copy = new LinkedHashMap<>(parts);
		parts.clear();
		copy.forEach((key, part) -> parts.put(key.equals(from) ? to : key, part));
	}

	/** What names a part among its neighbours. */
	private static String key(EObject part) {
		return switch (part) {
		case MethodSegment segment -> String.valueOf(segment.getName());
		case TimedEvent event -> event.getParameter() + " at " + event.getTime() + " s";
		case MethodSetting setting -> String.valueOf(setting.getParameter());
		case Condition condition -> String.valueOf(condition.getName());
		case FaultPolicy policy -> String.valueOf(policy.getPart());
		case MonitoredIon ion -> ion.getName() == null ? "m/z " + ion.getMz() : String.valueOf(ion.getName());
		default -> part.eClass().getName();
		};
	}
}
