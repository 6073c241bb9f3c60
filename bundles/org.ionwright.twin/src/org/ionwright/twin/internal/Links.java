package org.ionwright.twin.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;

import org.ionwright.twin.TwinFault;

/** Links of the control computer to the parts of the instrument, which a fault cuts for a time. */
public final class Links {

	private static final List<String> LINKED = List.of("ionSource", "gasSystem", "vacuumSystem", "transferOptics",
			"detector", "analyser");

	private final Map<String, Double> lostUntil = new HashMap<>();

	/** @param ordered time at which the fault that happens was ordered for, s */
	public Links(Panel panel, DoubleSupplier ordered) {
		for (String part : LINKED) {
			panel.fault(new TwinFault(part, "link-lost", 0, 1e9, 1e9, "seconds without a link to the part"),
					value -> lostUntil.put(part, ordered.getAsDouble() + value));
		}
	}

	/** Whether the link to a part or what contains it is lost. */
	public boolean lost(String part, double seconds) {
		return lostUntil.entrySet().stream()
				.anyMatch(lost -> part.startsWith(lost.getKey()) && seconds < lost.getValue());
	}
}
